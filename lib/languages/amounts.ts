/**
 * What stands beside a number, in all languages at once: amounts are written alike in many, and an article tells those of other countries too. Sources
 * of regular expressions, for text in lower case: ignoring case together with Unicode's classes takes a browser many milliseconds to prepare.
 */

export const SYMBOLS = '$€£¥₺₽₹';

/** "thousand", "miljoen", "Mrd." */
export const SCALES = [
  'duizend|thousand|t[au]us[ei]nd|tusen|tysięcy|tys\\.|bin',
  // "mille", "million", "milyar", but not "military"
  'mil(?:l\\.|(?!it)\\p{L}*)|bil[jlh]?i?[oõ]\\p{L}+',
  'ml[dn]\\.?|mi[ao]\\.?|m[ri]?d\\.?',
].join('|');

export const CURRENCIES = [
  // "Europe" is none.
  'euro(?!p)\\p{L}*|d[oó]l+ar\\p{L}*|pounds?|pond|pfund|fran(?:cs?|ken)|yen|pesos?',
  'k(?:r|(?:ro|oru)n\\p{L}?\\p{L}?)|zł|z[lł]ot\\p{L}*|lir[ae]s?|tl|rea(?:is|l)|r[ou]e?be?l\\p{L}*|forint|lei',
].join('|');

/** "Prozent", "per cent", "por ciento" */
export const PER_CENT = 'p(?:ro|(?:e|ou?)r ?)[csz]i?ent\\p{L}*|proc\\.';

export const UNITS =
  '°[cf]?|km(?:/[htu]|²)?|(?:kilo)?m[eè]t(?:er|re)s?|kilo|kg|mph|uur|grad\\p{L}?\\p{L}?|degr\\p{L}+|derece|stopni\\p{L}?';

/** Behind the number of a day: "3rd", "1er", "3.". */
export const DAY_ENDING = '(?:[.º]|er|st|nd|rd|th)';

const CLOCK = '\\d{1,2}[.:][0-5]\\d';
/** "14.00 uur", "3 pm", "kl. 14.30" */
export const TIME_OF_DAY = [
  '\\d{1,2}(?:[.:][0-5]\\d)?\\s?(?:uhr|[ap]m|h(?:\\s?\\d\\d)?|[ap]\\.m\\.)',
  `${CLOCK}\\s(?:uur|u\\.|horas)`,
  `(?<=\\s(?:kl\\.?|klo[ck]k[ae]n|ore|godz\\.|saat|om|at|um|las|às)\\s)${CLOCK}(?!\\s?%)`,
].join('|');
