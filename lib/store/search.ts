/** Searching the saved articles, newest first. */
import { type Match, matchTexts, passesFilters, searchTexts } from '../library/match.ts';
import { parseQuery, type Query } from '../library/query.ts';
import type { Database } from './database.ts';
import { listSaved, type Page } from './find.ts';
import type { SavedArticle } from './types.ts';

export interface SearchOptions {
  /** Epoch ms, for `after:7d`. */
  now: number;
  limit: number;
  /** Ends the search; what was found so far is the answer. */
  signal?: AbortSignal;
  /** Called with all that was found so far, each time there is more. */
  onHits?: (hits: readonly SearchHit[]) => void;
}

export interface SearchHit {
  article: SavedArticle;
  /** In the order headline, kicker, standfirst, facts, tags, authors, source, note. */
  matches: Match[];
}

export interface SearchAnswer {
  hits: SearchHit[];
  query: Query;
  /** False where the search was stopped, by its limit or its signal. */
  complete: boolean;
}

const SLICE = 100;

export async function searchArticles(db: Database, text: string, options: SearchOptions): Promise<SearchAnswer> {
  const query = parseQuery(text, options.now);
  const hits: SearchHit[] = [];
  let before: Page['before'];
  while (!options.signal?.aborted && hits.length < options.limit) {
    const articles = await listSaved(db, { before, limit: SLICE });
    hits.push(...articles.flatMap((article) => hit(query, article) ?? []));
    options.onHits?.(hits);
    if (articles.length < SLICE) return { hits: hits.slice(0, options.limit), query, complete: true };
    before = articles.at(-1);
  }
  return { hits: hits.slice(0, options.limit), query, complete: false };
}

function hit(query: Query, article: SavedArticle): SearchHit | undefined {
  if (!passesFilters(query.filters, article)) return undefined;
  const matches = matchTexts(query, searchTexts(article));
  return matches && { article, matches };
}
