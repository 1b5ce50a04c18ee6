/**
 * What somebody is seen doing where a report tells a scene, of all languages at once: "knikt", "steht". Blank-separated; it counts beside a
 * name alone, for a law stands as well, and the police looks for somebody.
 */
export const GESTURES =
  'staat zit loopt kijkt wijst trekt pakt zet knikt lacht glimlacht steht sitzt legt schaut blickt nickt lächelt sits stands walks looks nods smiles laughs shrugs nodded smiled laughed shrugged regarde marche sourit mira camina sonríe guarda cammina sorride olha sorri sitter tittar nickar ler skrattar sidder kigger nikker smiler griner siedzi stoi patrzy kiwa uśmiecha bakıyor gülümsüyor';
