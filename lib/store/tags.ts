/** The reader's tags and sources, as often as they are used over the whole list. */
import type { Usage } from '../library/types.ts';
import type { Count, Database } from './database.ts';

/** Every tag of the saved articles, the most used first, then by name. */
export async function tagUsage(db: Database): Promise<Usage[]> {
  return (await countsOf(db, 'tag:')).map(({ name, count }) => ({ name, count }));
}

/** Every source of the saved articles, the most used first, then by name. */
export async function sourceUsage(db: Database): Promise<(Usage & { domain: string })[]> {
  return (await countsOf(db, 'site:')).map(({ view, name, count }) => ({ name, count, domain: view.slice('site:'.length) }));
}

async function countsOf(db: Database, prefix: string): Promise<Count[]> {
  const counts = await db.counts.where('view').startsWith(prefix).toArray();
  return counts.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
