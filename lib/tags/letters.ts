/** What a word looks like. Ranges stand for classes of Unicode, which make a regular expression slow when it is new. */
import { hasCapital, UNSPACED } from '../article/letters.ts';

/** False for scripts without capitals, too. */
export const isSmall = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase();

export const isAllCapitals = (text: string): boolean => text.length > 1 && hasCapital(text) && text === text.toUpperCase();

/** "NATO", "G7", "CD&V". */
export const isAcronym = (text: string): boolean => text.length < 7 && isAllCapitals(text) && !/[-.'’\s]/.test(text);

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`);
export const isUnspaced = (text: string): boolean => UNSPACED_LETTER.test(text);

/** A word of two characters may be a whole one. */
export const isDense = (text: string): boolean => /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text);

/** Or so many rand ("R400", "R50bn"), or Roman. */
export const isNumber = (text: string): boolean => /^(?:R?[\d.,]+(?:bn|m)?|[IVX]{2,})$/.test(text);
