/** What was looked at lately and not saved: the last fifty, for seven days. */
import Dexie from 'dexie';
import type { Database } from './database.ts';
import type { StoredArticle } from './types.ts';
import { writeWhole } from './write-whole.ts';

const MOST = 50;
const LONGEST = 7 * 24 * 60 * 60 * 1000;

/** Newest first. */
export async function listRecent(db: Database, now: number, limit = MOST): Promise<StoredArticle[]> {
  const rows = await db.articles
    .where('seenAt')
    .above(now - LONGEST)
    .reverse()
    .limit(limit)
    .toArray();
  return rows as StoredArticle[];
}

export async function pruneRecent(db: Database, now: number): Promise<void> {
  const newest = await db.articles
    .where('seenAt')
    .above(now - LONGEST)
    .reverse()
    .limit(MOST)
    .primaryKeys();
  await dropRecent(db, new Set(newest));
}

export async function emptyRecent(db: Database): Promise<void> {
  await dropRecent(db, new Set());
}

/** There are never many more recent articles than may stay, so their keys are read whole. */
async function dropRecent(db: Database, staying: ReadonlySet<string>): Promise<void> {
  const ids = await db.articles.where('seenAt').between(Dexie.minKey, Dexie.maxKey).primaryKeys();
  const isRecent = (article: StoredArticle) => article.seenAt !== undefined;
  await writeWhole(
    db,
    ids.filter((id) => !staying.has(id)),
    (_id, kept) => (kept && isRecent(kept.article) ? undefined : kept),
  );
}
