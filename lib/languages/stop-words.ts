import { cached } from './cached.ts';
import type { Language } from './types.ts';

/** The commonest words of a language, in lower case. */
export const stopWordsOf = cached((language: Language): ReadonlySet<string> => new Set(language.stopWords.split(' ')));
