/** How key facts compare with the article's first three sentences, by what people wrote as its summary. */
import type { Block, KeyFact } from '../../../lib/article/types.ts';
import { startsDangling } from '../../../lib/facts/dangling.ts';
import { splitSentences } from '../../../lib/facts/sentences.ts';
import { contentKeys, findWords } from '../../../lib/facts/words.ts';
import { findLanguage } from '../../../lib/languages/index.ts';
import { bestRouge, mean, type Rouge, tokenize } from '../rouge.ts';
import type { Example } from './summaries.ts';

export interface Judgement {
  id: string;
  file: string;
  facts: Rouge;
  lead: Rouge;
  /** Difference of the means, in points of 100. */
  gain: number;
  /** Greatest share of content words that two facts have in common (Jaccard), 0 to 1. */
  redundancy: number;
  verbatim: number;
  unresolved: number;
  milliseconds: number;
}

export const FACTS = 3;

export function judge({ id, file, article, language, references }: Example, select: () => KeyFact[]): Judgement {
  const begun = performance.now();
  const chosen = select();
  const milliseconds = performance.now() - begun;
  const facts = bestRouge(
    tokenize(
      chosen.map(({ text }) => text),
      language,
    ),
    references,
  );
  const lead = bestRouge(tokenize(leadOf(article.body, language), language), references);
  return {
    id,
    file,
    facts,
    lead,
    gain: 100 * (mean(facts) - mean(lead)),
    redundancy: findRedundancy(chosen, language),
    verbatim: shareOf(chosen, (fact) => isVerbatim(fact, article.body)),
    unresolved: shareOf(chosen, ({ text }) => startsDangling(text, findLanguage(language))),
    milliseconds,
  };
}

/** The text as it stands, with what a page left in it. */
function leadOf(body: readonly Block[], language: string): string[] {
  const lead: string[] = [];
  for (const { text } of body) {
    if (lead.length >= FACTS) break;
    for (const { start, end } of splitSentences(text, language)) lead.push(text.slice(start, end));
  }
  return lead.slice(0, FACTS);
}

function findRedundancy(facts: readonly KeyFact[], language: string): number {
  const keys = facts.map(({ text }) => new Set(contentKeys(findWords(text), findLanguage(language))));
  const pairs = keys.flatMap((some, at) => keys.slice(at + 1).map((others) => jaccard(some, others)));
  return Math.max(0, ...pairs);
}

function jaccard(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...some].filter((key) => others.has(key)).length;
  return common && common / (some.size + others.size - common);
}

const isVerbatim = ({ text, place }: KeyFact, body: readonly Block[]): boolean =>
  place !== undefined && body[place.block]?.text.slice(place.start, place.end) === text;

const shareOf = (facts: readonly KeyFact[], holds: (fact: KeyFact) => boolean): number =>
  facts.length > 0 ? facts.filter(holds).length / facts.length : 0;
