/** Reading and writing shelves. */
import { comparePlaces, type Entry, LOWEST, type Place, placeOf, rearrange, type Shelf } from '../library/shelf.ts';
import type { Step } from '../library/types.ts';
import type { Database } from './database.ts';

/** More would come no sooner, and whatever else asks meanwhile, such as the rows in sight, would wait for all of it. */
const AT_ONCE = 8;

/**
 * Walks the entries from the newest (or from just before a place) to the oldest, shelf by shelf, until `visit` gives false. Entries come newest first.
 * The first page needs one shelf or, where the newest has just been begun, two. Going on backwards costs a round trip for each record, so the rest
 * is read forwards in stretches.
 */
export async function walkShelves(db: Database, visit: (entries: Entry[]) => boolean | undefined, before?: Place): Promise<void> {
  let last = before;
  for (const { from, entries } of await below(db, before).reverse().limit(2).toArray()) {
    const earlier = before ? entries.filter((entry) => comparePlaces(placeOf(entry), before) < 0) : entries;
    if (visit(earlier.reverse()) === false) return;
    last = from;
  }
  const keys = last ? await below(db, last).primaryKeys() : [];
  for (let end = keys.length; end > 0; end -= AT_ONCE) {
    const shelves = await db.shelves
      .where(':id')
      .between(keys[Math.max(0, end - AT_ONCE)], keys[end - 1], true, true)
      .toArray();
    for (const { entries } of shelves.reverse()) if (visit(entries.reverse()) === false) return;
  }
}

const below = (db: Database, bound: Place | undefined) => (bound ? db.shelves.where(':id').below(bound) : db.shelves.toCollection());

/** So few are asked for at once, without their keys first: one round trip, even if a shelf should be read twice. */
const FEW = 3;

/** The entries at these places, by id. */
export async function findEntries(db: Database, places: readonly Place[]): Promise<Map<string, Entry>> {
  const ids = new Set(places.map(([, id]) => id));
  const shelves = await shelvesWith(db, places);
  const entries = shelves.flatMap((shelf) => shelf.entries.filter(({ id }) => ids.has(id)));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

async function shelvesWith(db: Database, places: readonly Place[]): Promise<Shelf[]> {
  const shelves = places.length > FEW ? distinctShelves(db, places) : Promise.all(places.map((place) => shelfAt(db, place)));
  return (await shelves).filter((shelf) => shelf !== undefined);
}

const shelfAt = (db: Database, place: Place): Promise<Shelf | undefined> => db.shelves.where(':id').belowOrEqual(place).last();

/** First the keys of all, so that a shelf with several of the places is read once. */
async function distinctShelves(db: Database, places: readonly Place[]): Promise<(Shelf | undefined)[]> {
  const keys = await db.shelves.toCollection().primaryKeys();
  const wanted = new Set(places.map((place) => keys.findLastIndex((key) => comparePlaces(key, place) <= 0)));
  return db.shelves.bulkGet(keys.filter((_, i) => wanted.has(i)));
}

/** To be called within a transaction that writes shelves. */
export async function writeEntries(db: Database, steps: readonly Step<Entry>[]): Promise<void> {
  const goneOrMoved = steps.flatMap(({ before, after }) => (before && before.savedAt !== after?.savedAt ? before : []));
  const put = new Map(steps.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])));
  const takeAway = new Set(goneOrMoved.map(({ id }) => id));
  const [last] = await db.shelves.toCollection().reverse().limit(1).primaryKeys();
  for (const { shelf, places } of await shelvesAt(db, [...goneOrMoved, ...put.values()].map(placeOf))) {
    const entries = places.flatMap(([savedAt, id]) => (put.get(id)?.savedAt === savedAt ? (put.get(id) as Entry) : []));
    const next = rearrange(shelf, takeAway, entries, !last || comparePlaces(shelf.from, last) === 0);
    if (next.length === 0) await db.shelves.delete(shelf.from);
    await db.shelves.bulkPut(next);
  }
}

/** The shelves that these places belong on, with those that do, from the newest; where there is no shelf yet, the first one, empty. */
async function shelvesAt(db: Database, places: readonly Place[]): Promise<{ shelf: Shelf; places: Place[] }[]> {
  const rest = [...places].sort(comparePlaces);
  const found: { shelf: Shelf; places: Place[] }[] = [];
  for (let newest = rest.at(-1); newest; newest = rest.at(-1)) {
    const shelf = (await shelfAt(db, newest)) ?? { from: LOWEST, entries: [] };
    const first = rest.findIndex((place) => comparePlaces(place, shelf.from) >= 0);
    found.push({ shelf, places: rest.splice(first) });
  }
  return found;
}
