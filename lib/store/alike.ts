/** What is so of all of some saved articles, however many they are. */
import type { Database } from './database.ts';
import { findSaved } from './find.ts';
import type { ShelfState } from './shelf.ts';
import { walkShelves } from './shelves.ts';

export interface Alike {
  /** Those in the archive count as read. */
  areRead: boolean;
  areFavorite: boolean;
  areArchived: boolean;
}

/** Up to so many articles are looked up one by one. */
const FEW = 50;

/** Ids of none that is saved are passed over. Of many, no more are looked at than are needed to know that nothing is so of all. */
export async function findAlike(db: Database, ids: readonly string[]): Promise<Alike> {
  const alike: Alike = { areRead: true, areFavorite: true, areArchived: true };
  const look = ({ status, favorite }: Pick<ShelfState, 'status' | 'favorite'>) => {
    alike.areRead &&= status !== 'unread';
    alike.areFavorite &&= favorite;
    alike.areArchived &&= status === 'archived';
  };
  if (ids.length <= FEW) (await findSaved(db, ids)).forEach(look);
  else {
    const missing = new Set(ids);
    await walkShelves(db, (shelf) => {
      for (const entry of shelf) if (missing.delete(entry.id)) look(entry);
      return missing.size > 0 && Object.values(alike).includes(true);
    });
  }
  return alike;
}
