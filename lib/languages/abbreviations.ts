import { cached } from './cached.ts';
import type { Language } from './types.ts';

/** What keeps its dot in the midst of a sentence, in lower case and without that dot. */
export const abbreviationsOf = cached((language: Language): ReadonlySet<string> => new Set(language.abbreviations.split(' ')));
