/**
 * The newest saved articles, asked of IndexedDB itself: it answers before Dexie is loaded and has opened the database, so that the first sight of the
 * list needn't wait for either. Everything that follows or changes the list goes through Dexie.
 */
import { type Entry, type Row, type Shelf, withState } from '../library/shelf.ts';
import type { SavedArticle } from '../library/types.ts';
import type { Count } from './database.ts';
import { NAME, NATIVE_VERSION } from './layout.ts';

export interface FirstPage {
  /** Newest first. */
  articles: SavedArticle[];
  /** How many are saved. */
  count: number;
}

/** Undefined where there is no list yet, or one of another layout, or none to be had: then Dexie makes it, or says what is wrong. */
export async function readFirstPage(limit: number, name = NAME, factory = indexedDB): Promise<FirstPage | undefined> {
  try {
    const db = await open(name, factory);
    try {
      return db.version === NATIVE_VERSION ? await read(db, limit) : undefined;
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

function open(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name);
  // There is none: it isn't for this to make it.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

async function read(db: IDBDatabase, limit: number): Promise<FirstPage> {
  const transaction = db.transaction(['shelves', 'articles', 'counts']);
  const total = answer<Count | undefined>(transaction.objectStore('counts').get('all'));
  const entries = await newestEntries(transaction.objectStore('shelves'), limit);
  const rows = await Promise.all(entries.map(({ id }) => answer<Row | undefined>(transaction.objectStore('articles').get(id))));
  const articles = rows.flatMap((row, i) => (row ? (withState(row, entries[i]) as SavedArticle) : []));
  return { articles, count: (await total)?.count ?? 0 };
}

async function newestEntries(shelves: IDBObjectStore, limit: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  const request = shelves.openCursor(null, 'prev');
  for (let cursor = await answer(request); cursor; cursor = await answer(request)) {
    const shelf: Shelf = cursor.value;
    entries.push(...shelf.entries.reverse());
    if (entries.length >= limit) break;
    cursor.continue();
  }
  return entries.slice(0, limit);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
