/** The database: its tables, and how an older one becomes today's. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Block } from '../article/types.ts';
import type { Place, Row, Shelf, View } from '../library/shelf.ts';
import { NAME, VERSION } from './layout.ts';
import type { Bucket, Segment } from './postings.ts';

export interface Body {
  id: string;
  blocks: Block[];
}

/** How many saved articles a view shows. Kept up to date by every write: counting would take longer the longer the list is. */
export interface Count {
  view: View;
  name: string;
  count: number;
}

export type Database = Dexie & {
  articles: EntityTable<Row, 'id'>;
  bodies: EntityTable<Body, 'id'>;
  shelves: Table<Shelf, Place>;
  counts: EntityTable<Count, 'view'>;
  /** Articles whose words the search index doesn't know yet. */
  unindexed: Table<{ id: string }, string>;
  segments: Table<Segment, [segment: number, length: number]>;
  buckets: Table<Bucket, [bucket: string, segment: number]>;
};

/**
 * `durability: strict`: a save that was confirmed is on the disk. The cache is off because a list is read in pages and in one place at a time;
 * live queries work without it. Opening what a later Kernpunt made fails with a `VersionError` and changes nothing: for that the build takes out
 * of Dexie what would open it all the same (scripts/build/fold-dexie.ts).
 */
export function openDatabase(name = NAME): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  db.version(VERSION).stores({
    articles: 'id, seenAt',
    bodies: 'id',
    shelves: 'from',
    counts: 'view',
    unindexed: 'id',
    segments: '[segment+length]',
    buckets: '[bucket+segment]',
  });
  return db;
}
