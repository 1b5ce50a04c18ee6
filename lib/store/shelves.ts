/** Reading and writing shelves. */
import type { Database } from './database.ts';
import { comparePlaces, type Entry, LOWEST, type Place, placeOf, rearrange, type Shelf } from './shelf.ts';

/** An entry as it was and as it shall be. */
export interface EntryStep {
  before?: Entry;
  after?: Entry;
}

/** Shelves are read in growing numbers: the first page needs one or two, a walk through all of them few round trips. */
const MOST_AT_ONCE = 32;

/** Walks the entries from the newest (or from just before a place) to the oldest, shelf by shelf, until `visit` gives false. Entries come newest first. */
export async function walkShelves(db: Database, visit: (entries: Entry[]) => boolean | undefined, before?: Place): Promise<void> {
  let bound = before;
  for (let count = 1; ; count = Math.min(2 * count, MOST_AT_ONCE)) {
    const shelves = await below(db, bound).reverse().limit(count).toArray();
    for (const { entries } of shelves) {
      const earlier = before ? entries.filter((entry) => comparePlaces(placeOf(entry), before) < 0) : entries;
      if (visit(earlier.reverse()) === false) return;
    }
    if (shelves.length < count) return;
    bound = shelves.at(-1)?.from;
  }
}

const below = (db: Database, bound: Place | undefined) => (bound ? db.shelves.where(':id').below(bound) : db.shelves.toCollection());

/** The entries at these places, by id. */
export async function findEntries(db: Database, places: readonly Place[]): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>();
  for (const { shelf, places: here } of await shelvesAt(db, places)) {
    const ids = new Set(here.map(([, id]) => id));
    for (const entry of shelf.entries) if (ids.has(entry.id)) found.set(entry.id, entry);
  }
  return found;
}

/** To be called within a transaction that writes shelves. */
export async function writeEntries(db: Database, steps: readonly EntryStep[]): Promise<void> {
  const goneOrMoved = steps.flatMap(({ before, after }) => (before && before.savedAt !== after?.savedAt ? before : []));
  const put = steps.flatMap(({ after }) => after ?? []);
  const takeAway = new Set(goneOrMoved.map(({ id }) => id));
  const putByPlace = new Map(put.map((entry) => [entry.id, entry]));
  for (const { shelf, places, isLast } of await shelvesAt(db, [...goneOrMoved, ...put].map(placeOf))) {
    const entries = places.flatMap(([savedAt, id]) => (putByPlace.get(id)?.savedAt === savedAt ? (putByPlace.get(id) as Entry) : []));
    const next = rearrange(shelf, takeAway, entries, isLast);
    if (next.length === 0) await db.shelves.delete(shelf.from);
    await db.shelves.bulkPut(next);
  }
}

interface ShelfPlaces {
  shelf: Shelf;
  /** Those of the places asked for that belong on it. */
  places: Place[];
  isLast: boolean;
}

/** The shelves that these places belong on; where there is no shelf yet, the first one, empty. */
async function shelvesAt(db: Database, places: readonly Place[]): Promise<ShelfPlaces[]> {
  const rest = [...places].sort(comparePlaces);
  const found: ShelfPlaces[] = [];
  while (rest.length > 0) {
    const shelf = (await db.shelves
      .where(':id')
      .belowOrEqual(rest[0] as Place)
      .last()) ?? { from: LOWEST, entries: [] };
    const [next] = await db.shelves.where(':id').above(shelf.from).limit(1).primaryKeys();
    const end = next ? rest.findIndex((place) => comparePlaces(place, next) >= 0) : -1;
    found.push({ shelf, places: rest.splice(0, end === -1 ? rest.length : end), isLast: !next });
  }
  return found;
}
