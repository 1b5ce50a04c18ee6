/** Searching what was looked at lately and not saved: so few that each is looked at. */
import { type Match, matchTexts, passesFilters, searchTexts } from '../library/match.ts';
import { parseQuery } from '../library/query.ts';
import { toEntry } from '../library/shelf.ts';
import type { StoredArticle } from '../library/types.ts';
import type { Database } from './database.ts';
import { listRecent } from './recent.ts';

export interface RecentHit {
  article: StoredArticle;
  matches: Match[];
}

/** Newest first. `after:` and `before:` mean when it was looked at; `is:` asks for what only a saved article is, so it finds none here. */
export async function searchRecent(db: Database, text: string, now: number): Promise<RecentHit[]> {
  const query = parseQuery(text, now);
  if (query.filters.some(({ name }) => name === 'is')) return [];
  return (await listRecent(db, now)).flatMap((article) => {
    const entry = toEntry({ ...article, savedAt: article.seenAt as number });
    const matches = passesFilters(query.filters, entry) && matchTexts(query, searchTexts(article));
    return matches ? [{ article, matches }] : [];
  });
}
