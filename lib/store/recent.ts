/** What was looked at lately and not saved: the last fifty, for seven days. */
import type { StoredArticle } from '../library/types.ts';
import type { Database } from './database.ts';
import { writeWhole } from './write-whole.ts';

const MOST = 50;
const LONGEST = 7 * 24 * 60 * 60 * 1000;

/** Newest first. */
const newest = (db: Database, now: number, limit: number) =>
  db.articles
    .where('seenAt')
    .above(now - LONGEST)
    .reverse()
    .limit(limit);

export const listRecent = async (db: Database, now: number, limit = MOST): Promise<StoredArticle[]> =>
  (await newest(db, now, limit).toArray()) as StoredArticle[];

export const pruneRecent = async (db: Database, now: number): Promise<void> => dropRecent(db, await newest(db, now, MOST).primaryKeys());

export const emptyRecent = (db: Database): Promise<void> => dropRecent(db, []);

/** There are never many more recent articles than may stay, so their keys are read whole. */
async function dropRecent(db: Database, staying: readonly string[]): Promise<void> {
  const ids = await db.articles.where('seenAt').above(0).primaryKeys();
  const gone = ids.filter((id) => !staying.includes(id));
  if (gone.length > 0) await writeWhole(db, gone, (_id, kept) => (kept?.article.seenAt === undefined ? kept : undefined));
}
