/** The boilerplate of an article's language, as regular expressions; of all languages where there is no file for it. */
import { CREDIT } from '../../languages/in-lines.ts';
import { findLanguage, languages } from '../../languages/index.ts';
import { inPrint } from '../../languages/printed.ts';
import type { Language } from '../../languages/types.ts';
import { CREDIT_WITHOUT_FILE, unlistedFurniture, unlistedNotices } from '../../languages/unlisted-boilerplate.ts';
import { LETTERS } from '../letters.ts';

type Kind = keyof Language['boilerplate'];
export type Wording = Record<Kind, RegExp>;

/** What is in quotation marks somebody says. */
const START = `^[^${LETTERS}“„«]*(?:`;
/** Of Latin letters: Chinese and Japanese go on without a blank. */
const WORD_END = ')(?![a-z\\u00c0-\\u024f])';
const WHOLE = `)[^${LETTERS}]*$`;

/** The label of a list of topics, with the list perhaps, of any language: a template's is often another than the text's. */
export const TOPICS = new RegExp(`${START}${inPrint('topics')})(?:\\s?[:：].{2,120}[^.!?]|[^${LETTERS}]*)$`, 'i');

const ENDS: Record<Kind, [before: string, after: string]> = {
  readAlso: [START, WORD_END],
  offers: ['(?:', ')'],
  keyPoints: [START, WHOLE],
  byline: [START, WORD_END],
  credit: [`${START}${CREDIT}|`, ')'],
  dateLine: [START, ')'],
  boxes: [START, WORD_END],
  furniture: [START, WORD_END],
  notices: ['(?<![a-z\\u00c0-\\u024f])(?:', ')'],
};

const UNLISTED: Partial<Record<Kind, readonly string[]>> = {
  readAlso: unlistedFurniture,
  credit: [CREDIT_WITHOUT_FILE],
  furniture: unlistedFurniture,
  notices: unlistedNotices,
};

/** `inLanguage`: BCP 47. */
export function wordingOf(inLanguage: string): Wording {
  const own = findLanguage(inLanguage);
  const patternOf = (kind: Kind): RegExp => {
    const listed = (own ? [own] : languages).map(({ boilerplate }) => boilerplate[kind]);
    const unlisted = own ? [] : (UNLISTED[kind] ?? []);
    const [before, after] = ENDS[kind];
    return new RegExp(before + [...listed, ...unlisted].join('|') + after, 'i');
  };
  const kinds = Object.keys(ENDS) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, patternOf(kind)])) as Wording;
}
