/** What is so of all of some saved articles, however many they are. */
import type { Database } from './database.ts';
import { visitEntries } from './find.ts';
import { isRead } from './shelf.ts';

export interface Alike {
  areRead: boolean;
  areFavorite: boolean;
  areArchived: boolean;
}

/** Ids of none that is saved are passed over. Of many, no more are looked at than are needed to know that nothing is so of all. */
export async function findAlike(db: Database, ids: readonly string[]): Promise<Alike> {
  const alike: Alike = { areRead: true, areFavorite: true, areArchived: true };
  await visitEntries(db, ids, (entry) => {
    alike.areRead &&= isRead(entry);
    alike.areFavorite &&= entry.favorite;
    alike.areArchived &&= entry.status === 'archived';
    return Object.values(alike).includes(true);
  });
  return alike;
}
