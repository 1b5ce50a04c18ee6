/** How likely a candidate is one of the publisher's own topics: a weighted sum of what its places say. */
import type { Candidate } from './candidates.ts';
import { hasCapital, isAcronym, isDense } from './letters.ts';
import type { Token } from './tokens.ts';

/** Learnt by logistic regression over the candidates of saved pages; the constant is left out, for only the order counts. */
export const weights = {
  count: 0.26,
  rate: 1.14,
  spread: 0.39,
  once: -0.52,
  headline: 0.57,
  lead: 0.73,
  early: 0.47,
  name: 0.56,
  region: 1.21,
  acronym: 0.63,
  small: -1.22,
  smallLength: -0.61,
  phrase: -0.61,
  openings: 0.81,
  bounded: 0.36,
  headlineName: 0.17,
};

export type Features = Record<keyof typeof weights, number>;

/** Where the article's words are counted. */
export interface Measure {
  words: number;
  headline: ReadonlySet<string>;
  /** The first tokens, standfirst and first paragraph, end before this one. */
  leadEnd: number;
  nounsHaveCapitals: boolean;
}

const LEAD = 60;

export function measure(tokens: readonly Token[], nounsHaveCapitals: boolean): Measure {
  const headline = tokens.filter(({ block }) => block === 0);
  return {
    words: tokens.length,
    headline: new Set(headline.map(({ key }) => key.toLowerCase())),
    leadEnd: headline.length + LEAD,
    nounsHaveCapitals,
  };
}

const weighed = Object.entries(weights);

export const scoreOf = (features: Features): number =>
  weighed.reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0);

export function featuresOf({ name, key, kind, count, openings, bounded, first, blocks, isRegion }: Candidate, article: Measure): Features {
  const inHeadline =
    blocks.has(0) ||
    key
      .toLowerCase()
      .split(' ')
      .every((word) => article.headline.has(word));
  const isSmall = kind === 'word' && !hasCapital(name) && !isDense(name);
  return {
    count: Math.log(count),
    rate: Math.log(1 + (300 * count) / article.words),
    spread: Math.log(blocks.size),
    once: Number(count === 1),
    headline: Number(inHeadline),
    lead: Number(first < article.leadEnd),
    early: 1 - first / article.words,
    name: Number(kind === 'name'),
    region: Number(isRegion),
    acronym: Number(isAcronym(name)),
    small: Number(isSmall),
    smallLength: isSmall ? Math.min(name.length, 12) / 10 : 0,
    phrase: Number(kind === 'phrase'),
    openings: Number(hasCapital(name) && openings === count),
    bounded: bounded / count,
    headlineName: Number(inHeadline && hasCapital(name) && !article.nounsHaveCapitals),
  };
}
