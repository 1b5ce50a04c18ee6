/** Reading and writing shelves. */
import { comparePlaces, type Entry, LOWEST, type Place, placeOf, rearrange, type Shelf } from '../library/shelf.ts';
import type { Step } from '../library/types.ts';
import type { Database } from './database.ts';

/** More would come no sooner, and whatever else asks meanwhile, such as the rows in sight, would wait for all of it. */
const MOST_AT_ONCE = 8;

/**
 * Walks the entries from the newest (or from just before a place) to the oldest, shelf by shelf, until `visit` gives false. Entries come newest first.
 * The first page needs one shelf or, where the newest has just been begun, two. Going on backwards costs a round trip for each record, so the rest
 * is read forwards in growing stretches.
 */
export async function walkShelves(db: Database, visit: (entries: Entry[]) => boolean | undefined, before?: Place): Promise<void> {
  let last = before;
  for (const { from, entries } of await below(db, before).reverse().limit(2).toArray()) {
    const earlier = before ? entries.filter((entry) => comparePlaces(placeOf(entry), before) < 0) : entries;
    if (visit(earlier.reverse()) === false) return;
    last = from;
  }
  const keys = last ? await below(db, last).primaryKeys() : [];
  for (let end = keys.length, count = 1; end > 0; end -= count) {
    count = Math.min(2 * count, MOST_AT_ONCE, end);
    const shelves = await db.shelves
      .where(':id')
      .between(keys[end - count], keys[end - 1], true, true)
      .toArray();
    for (const { entries } of shelves.reverse()) if (visit(entries.reverse()) === false) return;
  }
}

const below = (db: Database, bound: Place | undefined) => (bound ? db.shelves.where(':id').below(bound) : db.shelves.toCollection());

/** So many places are looked up at once, wherever they are; more of them are likely to be neighbours, and are read shelf by shelf. */
const MOST_SCATTERED = 64;

/** Places in sight of each other stand on so few shelves. */
const NEAR = 4;

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
  if (places.length > MOST_SCATTERED) return (await shelvesAt(db, places)).map(({ shelf }) => shelf);
  if (places.length > FEW) return scattered(db, places);
  return (await Promise.all(places.map((place) => shelfAt(db, place)))).filter((shelf) => shelf !== undefined);
}

const shelfAt = (db: Database, place: Place): Promise<Shelf | undefined> => db.shelves.where(':id').belowOrEqual(place).last();

/** First the keys, so that a shelf with several of the places is read once. */
async function scattered(db: Database, places: readonly Place[]): Promise<Shelf[]> {
  const near = await nearKeys(db, places);
  if (near) return (await db.shelves.bulkGet(near)).filter((shelf) => shelf !== undefined);
  const keys = await Promise.all(places.map((place) => keyAt(db, place)));
  const distinct = new Map(keys.flat().map((key) => [String(key), key]));
  return (await db.shelves.bulkGet([...distinct.values()])).filter((shelf) => shelf !== undefined);
}

const keyAt = (db: Database, place: Place): Promise<Place[]> =>
  db.shelves.where(':id').belowOrEqual(place).reverse().limit(1).primaryKeys();

/** The keys of the shelves from the first place to the last; undefined where they are many. */
async function nearKeys(db: Database, places: readonly Place[]): Promise<Place[] | undefined> {
  const sorted = [...places].sort(comparePlaces);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const between = db.shelves.where(':id').between(first, last, false, true).limit(NEAR);
  const [start, rest] = await Promise.all([keyAt(db, first), between.primaryKeys()]);
  return rest.length < NEAR ? [...start, ...rest] : undefined;
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
