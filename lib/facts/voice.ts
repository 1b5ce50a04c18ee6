/** Sentences that somebody says of himself without quotation marks: the middle of a long quotation, or an author who tells. */
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';
import { QUOTED } from './features.ts';
import { findWords } from './words.ts';

const firstPersonOf = cached(({ firstPerson }: Language) => new Set(firstPerson.split(' ')));

export function speaksOfSelf(sentence: string, language: Language | undefined): boolean {
  if (!language) return false;
  const told = sentence.replace(QUOTED, ' ').replaceAll('’', "'").toLowerCase();
  return findWords(told).some((word) => firstPersonOf(language).has(word));
}
