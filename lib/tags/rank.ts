/** How likely a candidate is one of the publisher's own topics: a weighted sum of what its places say. */
import { hasCapital } from '../article/letters.ts';
import type { Candidate } from './candidate.ts';
import { isAcronym, isDense } from './letters.ts';
import type { Token } from './tokens.ts';

export const featureNames = [
  'count',
  'headline',
  'lead',
  'name',
  'proper',
  'region',
  'regionCount',
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
] as const;

export type Features = Record<(typeof featureNames)[number], number>;
export type Weights = Features;

/** What a candidate's places are measured by. */
export interface Measure {
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
  const isRegion = region !== '';
  const isNoun = kind === 'word' && article.nounsHaveCapitals && !isRegion;
  return {
    count: Math.log(count),
    headline: Number(inHeadline),
    lead: Number(first < article.leadEnd),
    name: Number(kind === 'name') * weight,
    proper: Number(kind === 'word' && hasCapital(name) && !isNoun && !isRegion),
    region: Number(isRegion) * weight,
    // A country is named on many occasions: how often says less.
    regionCount: isRegion ? Math.log(count) : 0,
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
  };
}
