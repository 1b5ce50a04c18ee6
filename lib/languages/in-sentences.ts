/** What in a sentence points at something told before it or at who said it, in all languages at once; see `pointers` in a language's own file for words. */

/** "The reason: …", "Das Ziel: …", "Le résultat : …", "Kosten: een paar euro", "Wie sehr, …", "About Acme: …": of something told before. A name has capitals. */
export const LABEL_OF_TOLD =
  /^(?:\S{1,3}(?: [^A-Z :]+){1,2} ?: |D(?:er|ie|as) \S+: |\S+ ?: [a-z\d]|Wie (?:sehr|stark|viele?), |(?:Over|About|Über) [^.:]+: )/;
/** "Vink herkent dat." */
export const POINTER_AT_END = / (?:dat|das|that|cela|ça|eso|ciò|isso|det)\.$/;
/** "Das sei teuer, so Ministerin Kuipers.": in German it is no verb that tells who said so. */
export const ATTRIBUTION = /, so (?:[^ ]+ ){0,2}[A-ZÀ-ÖØ-ÞĀ-ž][^,]*[.,]/;
