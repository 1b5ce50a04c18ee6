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

export interface Rank {
  /** Higher is better; a difference of 1 is e times as likely. */
  score: number;
  /** What speaks for it, strongest first. */
  reasons: Reason[];
}

/** Where the place says nothing, neither does what is said for the first time or taken up again, and the headline says more. */
const WITHOUT_PLACE = { position: 0, forward: 0, backward: 0, headline: 6, likeFirst: 0 };
const MOST_REASONS = 3;

/** One rank per row. `rows`: as `measureFeatures` gives them. */
export function rankSentences(rows: readonly number[][], weights: Weights['sentence'], kind: PageKind = 'article'): Rank[] {
  const factors: Partial<Record<Reason | FeatureName, number>> = leadTellsNews(kind) ? {} : WITHOUT_PLACE;
  const columns = featureNames.map((name) => {
    const reason = reasonOf[name];
    return { reason, weight: weights[name] * (factors[name] ?? factors[reason] ?? 1) };
  });
  return rows.map((row) => {
    const parts = new Map<Reason, number>();
    let score = 0;
    for (const [column, { reason, weight }] of columns.entries()) {
      const part = weight * (row[column] as number);
      parts.set(reason, (parts.get(reason) ?? 0) + part);
      score += part;
    }
    return { score, reasons: strongest(parts) };
  });
}

const strongest = (parts: ReadonlyMap<Reason, number>): Reason[] =>
  [...parts]
    .filter(([, part]) => part > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
