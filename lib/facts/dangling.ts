/** Sentences that can't stand alone: they open with a word for something said before ("He", "Daarbij"). */
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';

/** In lower case: ignoring case together with Unicode's classes takes a browser many milliseconds to prepare. */
const opening = cached((language: Language) => new RegExp(`^[^\\p{L}\\p{N}]*(?:${language.danglingStarts})(?![\\p{L}\\p{N}])`, 'u'));
const LONGEST_OPENING = 60;

export function startsDangling(sentence: string, language: Language | undefined): boolean {
  return !!language && opening(language).test(sentence.slice(0, LONGEST_OPENING).toLowerCase());
}
