/** How likely a candidate is one of the publisher's own topics: a weighted sum of what its places say. */
import { hasCapital } from '../article/letters.ts';
import type { Candidate } from './candidate.ts';
import { isAcronym, isDense } from './letters.ts';
import type { Token } from './tokens.ts';

export const featureNames = [
  'count',
  'rate',
  'spread',
  'once',
  'headline',
  'lead',
  'early',
  'name',
  'region',
  'acronym',
  'small',
  'phrase',
  'openings',
  'bounded',
  'determined',
  'bare',
  'titled',
  'theme',
  'themeOnce',
  'long',
] as const;

export type Features = Record<(typeof featureNames)[number], number>;
export type Weights = Features;

/** Where the article's words are counted. */
export interface Measure {
  words: number;
  headline: ReadonlySet<string>;
  /** The first tokens, standfirst and first paragraph, end before this one. */
  leadEnd: number;
  nounsHaveCapitals: boolean;
}

const LEAD = 60;

/** `tokens`: of all that is read of the article, the headline as block 0. */
export function measure(tokens: readonly Token[], nounsHaveCapitals: boolean): Measure {
  const headline = tokens.filter(({ block }) => block === 0);
  return {
    words: tokens.length,
    headline: new Set(headline.map(({ key }) => key.toLowerCase())),
    leadEnd: headline.length + LEAD,
    nounsHaveCapitals,
  };
}

export const scoreOf = (features: Features, weights: Weights): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * weights[name as keyof Features], 0);

/** Shares and flags are 0 to 1, counts are logarithms. */
export function featuresOf(
  { name, key, kind, count, openings, bounded, determined, titled, first, blocks, region, isTheme }: Candidate,
  article: Measure,
): Features {
  const inHeadline =
    blocks.includes(0) ||
    key
      .toLowerCase()
      .split(' ')
      .every((word) => article.headline.has(word));
  const isSmall = kind === 'word' && !hasCapital(name) && !isDense(name);
  // Of what is named once, far down, less says that it is a topic.
  const weight = count === 1 && first >= article.leadEnd ? 0.4 : 1;
  const isNoun = kind === 'word' && article.nounsHaveCapitals && !region;
  return {
    count: Math.log(count),
    rate: Math.log(1 + (300 * count) / article.words),
    spread: Math.log(blocks.length),
    once: Number(count === 1),
    headline: Number(inHeadline),
    lead: Number(first < article.leadEnd),
    early: 1 - first / article.words,
    name: Number(kind === 'name') * weight,
    region: Number(region !== '') * weight,
    acronym: Number(isAcronym(name)) * weight,
    small: Number(isSmall) * (blocks.includes(0) && count > 1 ? 0.7 : 1),
    phrase: Number(kind === 'phrase'),
    openings: Number(hasCapital(name) && openings === count),
    bounded: bounded / count,
    determined: isNoun ? determined / count : 0,
    bare: Number(isNoun && count > 1 && determined === 0),
    titled: Number(titled > 0) * weight,
    theme: Number(isTheme),
    themeOnce: Number(isTheme && count === 1),
    long: Number(name.split(' ').filter(hasCapital).length > 2),
  };
}
