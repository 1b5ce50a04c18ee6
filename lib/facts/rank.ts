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
const LESS_POSITION = 0.25;
const MORE_HEADLINE = 3;
/** At the least, what the place counts in an article whose opening has nothing of its headline. */
const LEAST_TRUST = 0.4;
const MOST_REASONS = 3;

export function rankSentences(rows: readonly number[][], weights: Weights, kind: PageKind = 'article'): Rank[] {
  const isNews = !LEAD_IS_NO_NEWS.includes(kind);
  const factor: Partial<Record<Reason, number>> = isNews
    ? { position: trustInOpening(rows) }
    : { position: LESS_POSITION, headline: MORE_HEADLINE };
  return rows.map((row) => {
    const parts = new Map<Reason, number>();
    for (const [column, name] of featureNames.entries()) {
      const reason = reasonOf[name];
      const part = weights[name] * (row[column] as number) * (factor[reason] ?? 1);
      parts.set(reason, (parts.get(reason) ?? 0) + part);
    }
    return { score: [...parts.values()].reduce((sum, part) => sum + part, 0), reasons: strongest(parts) };
  });
}

/** An article that opens with a scene rather than the news has its headline's words further down. */
function trustInOpening(rows: readonly number[][]): number {
  const column = featureNames.indexOf('headline');
  const likeness = rows.map((row) => row[column] as number);
  const most = Math.max(...likeness);
  const opening = Math.max(...likeness.slice(0, 3));
  return most > 0 ? Math.max(LEAST_TRUST, Math.min(1, 0.5 + opening / most)) : 1;
}

const strongest = (parts: ReadonlyMap<Reason, number>): Reason[] =>
  [...parts]
    .filter(([, part]) => part > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
