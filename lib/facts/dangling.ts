/** Sentences that can't stand alone: they open with a word for something said before ("He", "Daarbij"). */
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';

const opening = cached((language: Language) => new RegExp(`^[^\\p{L}\\p{N}]*(?:${language.danglingStarts})(?![\\p{L}\\p{N}])`, 'iu'));

export function startsDangling(sentence: string, language: Language | undefined): boolean {
  return !!language && opening(language).test(sentence);
}
