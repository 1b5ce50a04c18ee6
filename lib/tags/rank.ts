/** How likely a candidate is one of the publisher's own topics: a weighted sum of what its places say. */
import { type Candidate, hasCapital, isAcronym } from './candidates.ts';
import type { Token } from './tokens.ts';

/** Learnt by logistic regression over the candidates of saved pages; the constant is left out, for only the order counts. */
export const weights = {
  count: 0.2,
  rate: 1.03,
  spread: 0.3,
  once: -0.6,
  headline: 0.73,
  lead: 0.65,
  early: 0.47,
  name: 0.7,
  region: 1.3,
  acronym: 0.46,
  small: -1.35,
  smallLength: -0.45,
  phrase: -0.67,
  openings: 0.74,
  bounded: 0.41,
  headlineName: 0.27,
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

export const scoreOf = (features: Features): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0);

export function featuresOf({ name, key, kind, count, openings, bounded, first, blocks, isRegion }: Candidate, article: Measure): Features {
  const inHeadline =
    blocks.has(0) ||
    key
      .toLowerCase()
      .split(' ')
      .every((word) => article.headline.has(word));
  const isSpaced = !/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(name);
  const isSmall = kind === 'word' && !hasCapital(name) && isSpaced;
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
