/** What is so of all of some saved articles, however many they are. */
import { isRead } from '../library/shelf.ts';
import type { Alike } from '../library/types.ts';
import type { Database } from './database.ts';
import { visitEntries } from './find.ts';

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
