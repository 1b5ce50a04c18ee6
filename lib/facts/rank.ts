/** How well each sentence would serve as a key fact: a logistic choice among the sentences of one article. */
import type { PageKind } from '../article/types.ts';
import { type FeatureName, featureNames, type Reason, reasonOf } from './features.ts';
import { leadTellsNews } from './opening.ts';

export type Weights = Readonly<Record<FeatureName, number>>;

export interface Rank {
  /** Higher is better; a difference of 1 is e times as likely. */
  score: number;
  /** What speaks for it, strongest first. */
  reasons: Reason[];
}

/** Where the place says nothing, the headline says more. */
const MORE_HEADLINE = 3;
const MOST_REASONS = 3;

export function rankSentences(rows: readonly number[][], weights: Weights, kind: PageKind = 'article'): Rank[] {
  const factor: Partial<Record<Reason, number>> = leadTellsNews(kind) ? {} : { headline: MORE_HEADLINE, position: 0 };
  const columns = featureNames.map((name) => ({ reason: reasonOf[name], weight: weights[name] * (factor[reasonOf[name]] ?? 1) }));
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
