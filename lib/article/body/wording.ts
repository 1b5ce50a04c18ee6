/** The boilerplate of an article's language, as regular expressions; of all languages where there is no file for it. */
import { findPageLanguage, pageLanguages } from '../../languages/pages.ts';
import type { PageLanguage } from '../../languages/types.ts';
import { LETTERS } from '../letters.ts';
import type { Wording } from './draft.ts';

type Kind = keyof PageLanguage['boilerplate'];

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

export function wordingOf(inLanguage: string): Wording {
  const language = findPageLanguage(inLanguage);
  const spoken = language ? [language] : pageLanguages;
  const pattern = (kind: Kind): RegExp => {
    const [before, after] = ENDS[kind];
    return new RegExp(before + spoken.map(({ boilerplate }) => boilerplate[kind]).join('|') + after, 'i');
  };
  return {
    readAlso: pattern('readAlso'),
    offers: pattern('offers'),
    topics: pattern('topics'),
    keyPoints: pattern('keyPoints'),
    byline: pattern('byline'),
    credit: pattern('credit'),
    dateLine: pattern('dateLine'),
  };
}
