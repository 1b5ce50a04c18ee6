/** How well each sentence would serve as a key fact: a logistic choice among the sentences of one article. */
import type { PageKind } from '../article/types.ts';
import { type FeatureName, featureNames, type Reason, reasonOf } from './features.ts';
import type { KeyWeights } from './keys.ts';
import { leadTellsNews } from './opening.ts';

export interface Weights {
  /** Of a sentence's features. */
  sentence: Readonly<Record<FeatureName, number>>;
  /** Of what tells whether a word of it would stand in a summary. */
  key: KeyWeights;
}

/** What one feature counts for. */
interface Column {
  reason: Reason;
  weight: number;
}

/** Where the place says nothing, neither does what is said for the first time or taken up again, and the headline says more. */
const WITHOUT_PLACE = { position: 0, forward: 0, backward: 0, headline: 6, likeFirst: 0 };
const MOST_REASONS = 3;

/** In the order of `featureNames`. */
export function weighColumns(weights: Weights['sentence'], kind: PageKind = 'article'): Column[] {
  const factors: Partial<Record<Reason | FeatureName, number>> = leadTellsNews(kind) ? {} : WITHOUT_PLACE;
  return featureNames.map((name) => {
    const reason = reasonOf[name];
    return { reason, weight: weights[name] * (factors[name] ?? factors[reason] ?? 1) };
  });
}

/** Higher is better; a difference of 1 is e times as likely. `row`: of those that `measureFeatures` gives. */
export const scoreOf = (row: readonly number[], columns: readonly Column[]): number =>
  columns.reduce((score, { weight }, at) => score + weight * (row[at] as number), 0);

/** What speaks for it, strongest first. */
export function reasonsOf(row: readonly number[], columns: readonly Column[]): Reason[] {
  const parts = new Map<Reason, number>();
  for (const [at, { reason, weight }] of columns.entries()) parts.set(reason, (parts.get(reason) ?? 0) + weight * (row[at] as number));
  return [...parts]
    .filter(([, part]) => part > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
}
