/**
 * What somebody is seen doing where a report tells a scene, of all languages at once: "knikt", "steht". Blank-separated; it counts beside a
 * name alone, for a law stands as well, and the police looks for somebody.
 */
export const GESTURES =
  'staat zit loopt kijkt wijst trekt pakt zet schuift knikt lacht glimlacht zucht steht sitzt legt schaut blickt nickt lächelt seufzt sits stands walks looks nods smiles laughs shrugs sighs nodded smiled laughed shrugged sighed regarde marche sourit soupire mira camina sonríe suspira guarda cammina sorride sospira olha caminha sorri sitter tittar nickar ler skrattar sidder kigger nikker smiler griner siedzi stoi patrzy kiwa uśmiecha bakıyor gülümsüyor';
