import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../lib/store/database.ts';

/** A disk of its own, so that tests don't meet in one database. */
export function freshDatabase(): Database {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return openDatabase('test');
}
