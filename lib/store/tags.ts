/** The reader's tags and sources, as often as they are used over the whole list, and what else is asked for by name. */
import { mostFrequent } from '../library/most-frequent.ts';
import type { Usage } from '../library/shelf.ts';
import type { Database } from './database.ts';
import { walkShelves } from './shelves.ts';

/** To go through a long list would take seconds. */
const LOOKED_AT = 1000;

/** The tags, sources or languages of the saved articles, the most used first, then by name. */
export async function countKind(db: Database, kind: 'tag' | 'site' | 'lang'): Promise<Usage[]> {
  const counts = await db.counts.where('view').startsWith(`${kind}:`).toArray();
  return counts.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Who wrote the newest saved articles, the most frequent first. */
export async function listAuthors(db: Database): Promise<string[]> {
  const names: string[] = [];
  let looked = 0;
  await walkShelves(db, (entries) => {
    names.push(...entries.flatMap(({ authors }) => authors));
    looked += entries.length;
    return looked < LOOKED_AT;
  });
  return mostFrequent(names);
}
