/** Finding articles: one by its id, or a view page by page, newest first. */
import Dexie from 'dexie';
import type { Block } from '../article/types.ts';
import type { Database } from './database.ts';
import { fromRow, type View } from './shelf.ts';
import type { SavedArticle, StoredArticle } from './types.ts';

export interface Page {
  /** The last article of the page before; absent for the first page. */
  before?: Pick<SavedArticle, 'savedAt' | 'id'>;
  limit: number;
}

export async function findArticle(db: Database, id: string): Promise<StoredArticle | undefined> {
  const row = await db.articles.get(id);
  return row && fromRow(row);
}

export async function findBody(db: Database, id: string): Promise<Block[] | undefined> {
  return (await db.bodies.get(id))?.blocks;
}

/** Saved articles, newest first. A page goes on behind the last article of the one before and costs the same wherever it is. */
export async function listSaved(db: Database, { before, limit }: Page, view: View = 'all'): Promise<SavedArticle[]> {
  const upper = before ? [view, before.savedAt, before.id] : [view, Dexie.maxKey];
  const rows = await db.articles.where('views').between([view, Dexie.minKey], upper, true, false).reverse().limit(limit).toArray();
  return rows.map((row) => fromRow(row) as SavedArticle);
}

export async function countSaved(db: Database, view: View = 'all'): Promise<number> {
  return (await db.counts.get(view))?.count ?? 0;
}
