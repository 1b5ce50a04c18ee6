/** Finding articles: one by its id, or a view page by page, newest first. */
import type { Block } from '../article/types.ts';
import { type Entry, isSaved, placeOf, toEntry, type View, viewsOf, withState } from '../library/shelf.ts';
import type { SavedArticle, StoredArticle } from '../library/types.ts';
import type { Database } from './database.ts';
import { walkShelves } from './shelves.ts';
import { read } from './write.ts';

export interface Page {
  /** The last article of the page before; absent for the first page. */
  before?: Pick<SavedArticle, 'savedAt' | 'id'>;
  limit: number;
}

export async function findArticle(db: Database, id: string): Promise<StoredArticle | undefined> {
  const [article] = await read(db, [id]);
  return article;
}

export async function findBody(db: Database, id: string): Promise<Block[] | undefined> {
  return (await db.bodies.get(id))?.blocks;
}

/** Saved articles, newest first. A page goes on behind the last article of the one before and costs the same wherever it is. */
export async function listSaved(db: Database, { before, limit }: Page, view: View = 'all'): Promise<SavedArticle[]> {
  const entries: Entry[] = [];
  const isShown = view === 'all' ? () => true : (entry: Entry) => viewsOf(entry).has(view);
  await walkShelves(
    db,
    (shelf) => {
      entries.push(...shelf.filter(isShown).slice(0, limit - entries.length));
      return entries.length < limit;
    },
    before && placeOf(before),
  );
  return articlesOf(db, entries);
}

/** The saved ones among the articles of these ids, in their order. */
export async function findSaved(db: Database, ids: readonly string[]): Promise<SavedArticle[]> {
  return (await read(db, ids)).filter((article) => article !== undefined).filter(isSaved);
}

/** Up to so many articles are looked up one by one; for more, walking along all shelves is faster. */
const FEW = 50;

/** Looks at the entries of these saved articles, each once, until `look` gives false. Gives the ids that were not met. */
export async function visitEntries(db: Database, ids: readonly string[], look: (entry: Entry) => boolean): Promise<string[]> {
  const missing = new Set(ids);
  const visit = (entries: readonly Entry[]) => entries.every((entry) => !missing.delete(entry.id) || look(entry)) && missing.size > 0;
  if (ids.length > FEW) await walkShelves(db, visit);
  else visit((await findSaved(db, ids)).map(toEntry));
  return [...missing];
}

/** The articles of these entries, in their order. One that was removed meanwhile is left out. */
export async function articlesOf(db: Database, entries: readonly Entry[]): Promise<SavedArticle[]> {
  const rows = await db.articles.bulkGet(entries.map(({ id }) => id));
  return rows.flatMap((row, i) => (row ? (withState(row, entries[i]) as SavedArticle) : []));
}

export async function countSaved(db: Database, view: View = 'all'): Promise<number> {
  return (await db.counts.get(view))?.count ?? 0;
}

/** No change of a saved article leaves its shelf as it is: a live query that counts shelves follows them all. */
export const countShelves = (db: Database): Promise<number> => db.shelves.count();
