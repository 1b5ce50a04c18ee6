/** What is so of all of some saved articles, however many they are. */
import type { Database } from './database.ts';
import { visitEntries } from './find.ts';

export interface Alike {
  /** Those in the archive count as read. */
  areRead: boolean;
  areFavorite: boolean;
  areArchived: boolean;
}

/** Ids of none that is saved are passed over. Of many, no more are looked at than are needed to know that nothing is so of all. */
export async function findAlike(db: Database, ids: readonly string[]): Promise<Alike> {
  const alike: Alike = { areRead: true, areFavorite: true, areArchived: true };
  await visitEntries(db, ids, ({ status, favorite }) => {
    alike.areRead &&= status !== 'unread';
    alike.areFavorite &&= favorite;
    alike.areArchived &&= status === 'archived';
    return Object.values(alike).includes(true);
  });
  return alike;
}
