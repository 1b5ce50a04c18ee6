/** How well each sentence would serve as a key fact: a logistic choice among the sentences of one article. */
import type { PageKind } from '../article/types.ts';
import { type FeatureName, featureNames, type Reason, reasonOf } from './features.ts';

export type Weights = Readonly<Record<FeatureName, number>>;

export interface Rank {
  /** Higher is better; a difference of 1 is e times as likely. */
  score: number;
  /** What speaks for it, strongest first. */
  reasons: Reason[];
}

/** Where the news doesn't stand at the top, the place says little and the headline more. */
const LEAD_IS_NO_NEWS: readonly PageKind[] = ['opinion', 'interview', 'live-blog'];
const NO_NEWS_TRUST = 0.2;
const LEAST_TRUST = 0.4;
const MORE_HEADLINE = 2;
/** An opening with nothing of the headline is trusted by half, one that is so much like the headline as the likest sentence in full. */
const LIKE_ENOUGH = 0.5;
const MOST_REASONS = 3;

export function rankSentences(rows: readonly number[][], weights: Weights, kind: PageKind = 'article'): Rank[] {
  const trust = LEAD_IS_NO_NEWS.includes(kind) ? NO_NEWS_TRUST : trustInOpening(rows);
  const factor: Partial<Record<Reason, number>> = { position: trust, headline: 1 + MORE_HEADLINE * (1 - trust) };
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

/** An article that opens with a scene rather than the news has its headline's words further down. */
function trustInOpening(rows: readonly number[][]): number {
  const column = featureNames.indexOf('headline');
  const likeness = rows.map((row) => row[column] as number);
  const most = Math.max(...likeness);
  const opening = Math.max(...likeness.slice(0, 3));
  return most > 0 ? Math.max(LEAST_TRUST, Math.min(1, opening / most / LIKE_ENOUGH)) : 1;
}

const strongest = (parts: ReadonlyMap<Reason, number>): Reason[] =>
  [...parts]
    .filter(([, part]) => part > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
