/** The boilerplate of an article's language, as regular expressions; of all languages where there is no file for it. */
import { findLanguage, languages } from '../../languages/index.ts';
import type { Language } from '../../languages/types.ts';
import type { Wording } from './draft.ts';

type Kind = keyof Language['boilerplate'];

const ENDS: Record<Kind, [before: string, after: string]> = {
  readAlso: ['^\\P{L}*(?:', ')(?!\\p{L})'],
  offers: ['(?:', ')'],
  topics: ['^\\P{L}*(?:', ')\\P{L}*$'],
  keyPoints: ['^\\P{L}*(?:', ')\\P{L}*$'],
  byline: ['^\\P{L}*(?:', ')(?!\\p{L})'],
  credit: ['^\\P{L}*(?:', ')'],
  dateLine: ['^\\P{L}*(?:', ')'],
};

export function wordingOf(inLanguage: string): Wording {
  const language = findLanguage(inLanguage);
  const spoken = language ? [language] : languages;
  const pattern = (kind: Kind): RegExp => {
    const [before, after] = ENDS[kind];
    return new RegExp(before + spoken.map(({ boilerplate }) => boilerplate[kind]).join('|') + after, 'iu');
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
