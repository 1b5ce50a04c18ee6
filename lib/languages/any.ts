/** What all languages that have a file here say, in one: for what is read before a page's language is known, and for names, which may be of any. */
import { languages } from './index.ts';
import type { Language } from './types.ts';

/** A group of a regular expression. `sourceOf`: a language's own source, undefined where it has none. */
export const inAnyLanguage = (sourceOf: (language: Language) => string | undefined): string =>
  `(?:${[...new Set(languages.flatMap((language) => sourceOf(language) ?? []))].join('|')})`;

/** The same, of what all of them print around an article. */
export const inAnyBoilerplate = (kind: keyof Language['boilerplate']): string => inAnyLanguage(({ boilerplate }) => boilerplate[kind]);
