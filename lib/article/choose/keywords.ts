/** The publisher's own topics: from its metadata, else from the topic links that it prints under the article. */
import { ARTICLE_IN_FRONT, NO_TOPIC } from '../../languages/in-lines.ts';
import { inPrint } from '../../languages/printed.ts';
import type { Clues } from '../clues.ts';
import { fold } from '../fold.ts';
import { LETTER } from '../letters.ts';
import type { Provenance } from '../types.ts';
import { saidKeywords } from './said.ts';

export interface Keywords {
  keywords: string[];
  origin?: Provenance;
}

const MOST = 40;
const FEW = 3;
const MOST_WIDER = 15;

/** `others`: the headline and the authors, for many a page has them among its topics. */
export function chooseKeywords(clues: Clues, others: readonly string[]): Keywords {
  const { publisherNames } = clues;
  const known = new Set(others.map(fold));
  const found = saidKeywords(clues)
    .map(
      ({ origin, texts }): Keywords => ({
        origin,
        keywords: cleanKeywords(withoutTaxonomy(origin === 'page' ? texts : texts.flatMap(splitList)), publisherNames).filter(
          (name) => !known.has(fold(name)),
        ),
      }),
    )
    .filter((one) => one.keywords.length > 0);
  const best = found[0] ?? { keywords: [] };
  // A main topic alone, where another source has it among others; a phrase for search engines.
  return found.find((one) => one.keywords.length > best.keywords.length && isWider(one, best)) ?? best;
}

function isWider({ keywords, origin }: Keywords, few: Keywords): boolean {
  const known = new Set(keywords.map(fold));
  const isPhrase = origin === 'opengraph' && few.keywords.length === 1;
  return keywords.length <= MOST_WIDER && few.keywords.length < FEW && (isPhrase || few.keywords.every((name) => known.has(fold(name))));
}

/** Lists are separated by commas, or by other signs where there is no comma; at blanks only before the sign of hash tags. */
function splitList(list: string): string[] {
  const bare = list.replace(/^\s*\[(.*)\]\s*$/, '$1');
  const sign = [',', ';', '|', '、', '،', '，', '；', ' • ', ' · ', ' / ', ' #'].find((one) => bare.includes(one));
  return sign ? bare.split(sign) : [bare];
}

/** "Category: Travel", "NLP Entity Tokens: Jasper": the publisher's machines talk among themselves. */
function withoutTaxonomy(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [, kind = '', value = ''] = /([A-Za-z][\w -]*):\s+(.+)/.exec(name) ?? [];
    if (/^NLP|^IAB/.test(kind)) return [];
    return /^(?:category|tag|topic|keyword|subject|person|place|organi.ation)$/i.test(kind) ? [value] : [name];
  });
}

/** "More about: Spain", where the link holds the label too. */
const LABEL = new RegExp(`^${inPrint('topics')}\\s*[:：]\\s*`, 'i');
const INTERNAL = /^[\w-]+-\d{5,}$|^[a-z]+[:=/][\w:=/.-]+$|^[\da-fA-F-]{16,}$|[{}<>]|^https?:|_/;

function cleanKeywords(names: readonly string[], publisherNames: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  const bare = (name: string) => fold(name).replace(ARTICLE_IN_FRONT, '');
  for (const name of names) {
    const text = name.replace(LABEL, '').replace(/^[\s#"'“”„‘’]+|[\s"'“”‘’]+$/g, '');
    const key = fold(text);
    const isTopic =
      text.length > 1 &&
      text.length <= 80 &&
      LETTER.test(text) &&
      !NO_TOPIC.test(text) &&
      !INTERNAL.test(text) &&
      !publisherNames.some((one) => bare(one) === bare(text));
    if (isTopic && !byKey.has(key) && byKey.size < MOST) byKey.set(key, text);
  }
  return [...byKey.values()];
}
