/** What the list shows of the answer to what was asked, as far as it came. */
import { signal } from '@preact/signals';
import type { Match } from '../../lib/library/match.ts';
import type { Query } from '../../lib/library/query.ts';
import type { SavedArticle } from '../../lib/library/types.ts';

/** What was seen last stays at hand, so that going back a little shows it at once. */
const MOST_KEPT = 300;

export interface Listed {
  /** How many there are; the ids of those further down may still be on their way. */
  count: number;
  ids: readonly string[];
  /** False until the first answer is there. */
  isKnown: boolean;
}

export interface Found {
  /** Absent where nothing is searched. */
  query?: Query;
  matches: ReadonlyMap<string, readonly Match[]>;
  isSearching: boolean;
  /** Whether the bodies are, or were, looked through too. */
  inBodies: 'no' | 'looking' | 'done';
}

export const NOTHING_FOUND: Found = { matches: new Map(), isSearching: false, inBodies: 'no' };

export type Answer = ReturnType<typeof createAnswer>;

export function createAnswer() {
  const listed = signal<Listed>({ count: 0, ids: [], isKnown: false });
  const found = signal<Found>(NOTHING_FOUND);
  const articles = signal<ReadonlyMap<string, SavedArticle>>(new Map());

  function keepArticles(some: readonly SavedArticle[]): void {
    const kept = new Map(some.map((article) => [article.id, article]));
    for (const [id, article] of articles.value) if (kept.size < MOST_KEPT && !kept.has(id)) kept.set(id, article);
    articles.value = kept;
  }

  return { listed, found, articles, keepArticles };
}
