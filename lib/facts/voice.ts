/** Sentences that somebody says of himself without quotation marks: the middle of a long quotation, or an author who tells. */

import { cached } from '../languages/cached.ts';
import type { Language } from '../languages/types.ts';
import { QUOTED } from './quotation-marks.ts';
import { findWords } from './words.ts';

const firstPersonOf = cached(({ firstPerson }: Language) => new Set(`${firstPerson} ${firstPerson.replaceAll("'", '’')}`.split(' ')));

/** `words` are those of the sentence. */
export function speaksOfSelf(sentence: string, words: readonly string[], language: Language | undefined): boolean {
  if (!language) return false;
  const isOfSelf = (word: string) => firstPersonOf(language).has(word.toLowerCase());
  return words.some(isOfSelf) && findWords(sentence.replace(QUOTED, ' ')).some(isOfSelf);
}
