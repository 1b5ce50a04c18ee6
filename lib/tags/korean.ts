/** Korean writes blanks between phrases, not words: what hangs on a noun is grammar, and a predicate is no topic. */
import { KOREAN_AMOUNT, KOREAN_ENDING, KOREAN_PREDICATE, KOREAN_TITLE } from '../languages/in-words.ts';

/** Twice, for endings pile up: "최고위원들은". */
export const withoutKoreanEnding = (word: string): string => word.replace(KOREAN_ENDING, '').replace(KOREAN_ENDING, '');

/** A name of three syllables before a title. */
export const isKoreanPerson = (text: string, next: string | undefined): boolean =>
  /^[\uac00-\ud7a3]{3}$/.test(text) && KOREAN_TITLE.test(next ?? '');

/** What nobody would look for: a predicate, or only what somebody is. */
export const isIdleKorean = (text: string): boolean =>
  KOREAN_AMOUNT.test(text) || KOREAN_TITLE.test(text.replace(/도$/, '')) || (/[\uac00-\ud7a3]/.test(text) && KOREAN_PREDICATE.test(text));
