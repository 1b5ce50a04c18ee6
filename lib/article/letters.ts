/**
 * Letters and digits of the world's scripts, for classes of regular expressions. Ranges, because a class of Unicode (`\p{L}`) takes a browser
 * half a millisecond to build wherever it stands, and a page is read by regular expressions that are all new. A few marks within the ranges count
 * as letters; what needs it exactly says `\p{L}`.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufeff';
export const DIGITS = '\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19';

/** What ends a sentence in the scripts of our day, for a class: Unicode's STerm (https://www.unicode.org/reports/tr29/). */
export const STOPS = '.!?…։؝-؟۔܀-܂।॥၊။።፧፨។៕᠃᠉‼‽⁇-⁉。！？｡';

/** Thai and Lao have no stop: there a paragraph is what a sentence is elsewhere. */
export const WITHOUT_STOPS = '\u0e00-\u0eff';

/** Chinese, Japanese, Thai, Lao, Burmese and Khmer write no blanks between words. */
export const UNSPACED = '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff';

/** Characters, of which a sign of China, Japan or Korea tells as much as three letters. */
export const sizeOf = (text: string): number => text.replace(/[\u3040-\ud7ff]/g, 'aaa').length;

export const LETTER = new RegExp(`[${LETTERS}]`);
export const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}${DIGITS}]`);

/** Told by the small letter: false for scripts without capitals, and for an empty text. */
export function hasCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  // a to z: most words begin so, and to lower a letter takes a while.
  if (code > 96 && code < 123) return false;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
