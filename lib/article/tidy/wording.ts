/** The boilerplate of an article's language, as regular expressions; of all languages where there is no file for it. */
import { findLanguage, languages } from '../../languages/index.ts';
import type { Language } from '../../languages/types.ts';
import { ELSEWHERE } from '../elsewhere.ts';
import { LETTERS } from '../letters.ts';

type Kind = keyof Language['boilerplate'];
export type Wording = Record<Kind, RegExp>;

const START = `^[^${LETTERS}]*(?:`;
const WORD_END = `)(?![${LETTERS}])`;
const WHOLE = `)[^${LETTERS}]*$`;

const ENDS: Record<Kind, [before: string, after: string]> = {
  readAlso: [START, WORD_END],
  offers: ['(?:', ')'],
  topics: [START, WHOLE],
  keyPoints: [START, WHOLE],
  byline: [START, WORD_END],
  credit: [START, ')'],
  dateLine: [START, ')'],
};

/** `inLanguage`: BCP 47. */
export function wordingOf(inLanguage: string): Wording {
  const own = findLanguage(inLanguage);
  const spoken = own ? [own] : languages;
  const pattern = (kind: Kind): RegExp => {
    const [before, after] = ENDS[kind];
    const sources = spoken.map(({ boilerplate }) => boilerplate[kind]);
    if (!own && kind === 'readAlso') sources.push(...ELSEWHERE);
    return new RegExp(before + sources.join('|') + after, 'i');
  };
  const kinds = Object.keys(ENDS) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, pattern(kind)])) as Wording;
}
