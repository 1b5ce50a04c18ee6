/**
 * The one door through which articles change. Everything that depends on an article (its shelf, counts, what the search index still has to learn)
 * is brought along in the same transaction, so nothing can be half-written.
 */
import { writeCounts } from './counts.ts';
import type { Database, Row } from './database.ts';
import { type Difference, difference, takenBack } from './difference.ts';
import { type Entry, isSaved, placeOf, type ShelfState, stateOf, toEntry } from './shelf.ts';
import { type EntryStep, findEntries, walkShelves, writeEntries } from './shelves.ts';
import type { OnProgress, StoredArticle, Undo } from './types.ts';

/** An article as it was and as it shall be; without `before` it is new, without `after` it goes. */
export interface Step {
  before?: StoredArticle;
  after?: StoredArticle;
}

/** So many at a time, that the interface gets its turn in between. */
const SLICE = 250;

/** Up to so many articles are looked up one by one; for more, walking along all shelves is faster. */
const FEW = 50;

/** The tables that a write of articles touches. */
export const written = (db: Database) => [db.articles, db.shelves, db.counts, db.unindexed, db.tagVectors];

/** To be called within a transaction over `written(db)`. */
export async function record(db: Database, steps: readonly Step[]): Promise<void> {
  const gone = steps.flatMap(({ before, after }) => (before && !after ? before.id : []));
  await db.articles.bulkPut(steps.filter(rowsDiffer).flatMap(({ after }) => (after ? toRow(after) : [])));
  await db.articles.bulkDelete(gone);
  await db.unindexed.bulkPut(steps.filter(wordsDiffer).flatMap(({ after }) => (after ? { id: after.id } : [])));
  await db.unindexed.bulkDelete(gone);
  await db.tagVectors.bulkDelete(gone);
  await recordEntries(
    db,
    steps.map(({ before, after }) => ({ before: maybeEntry(before), after: maybeEntry(after) })),
  );
}

async function recordEntries(db: Database, steps: readonly EntryStep[]): Promise<void> {
  await writeEntries(db, steps);
  await writeCounts(db, steps);
}

/** The articles of these ids, in their order, undefined where there is none. */
export async function read(db: Database, ids: readonly string[]): Promise<(StoredArticle | undefined)[]> {
  const rows = await db.articles.bulkGet([...ids]);
  const saved = rows.flatMap((row) => (row?.savedAt === undefined ? [] : [placeOf({ savedAt: row.savedAt, id: row.id })]));
  const entries = await findEntries(db, saved);
  return rows.map((row) => row && withState(row, entries.get(row.id)));
}

/** `entry`: where the article stands on its shelf, if it is saved. */
export const withState = (row: Row, entry: Entry | undefined): StoredArticle => ({ ...row, ...(entry && stateOf(entry)) }) as StoredArticle;

/** Changes articles, in one transaction. `edit` gives a changed copy, or the very same object for "leave it". */
export async function editArticles(
  db: Database,
  ids: readonly string[],
  edit: (article: StoredArticle) => StoredArticle,
  onProgress?: OnProgress,
): Promise<Undo> {
  const changed: Difference<StoredArticle>[] = [];
  let done = 0;
  await db.transaction('rw', written(db), async () => {
    for (const slice of slices(ids)) {
      const steps = (await read(db, slice)).flatMap((before) => (before ? { before, after: edit(before) } : []));
      await record(db, steps);
      changed.push(...steps.map(difference));
      done += slice.length;
      onProgress?.(done, ids.length);
    }
  });
  const byId = new Map(changed.map((one) => [one.id, one]));
  return async () => {
    await editArticles(db, [...byId.keys()], (article) => takenBack(article, byId.get(article.id)));
  };
}

/** Changes what stands on the shelves, of any number of articles, without touching the articles themselves. Recent ones have no shelf and change whole. */
export async function editStates(
  db: Database,
  ids: readonly string[],
  edit: (state: ShelfState, id: string) => ShelfState,
  onProgress?: OnProgress,
): Promise<Undo> {
  const changed: Difference<ShelfState & { id: string }>[] = [];
  await db.transaction('rw', written(db), async () => {
    const { entries, recent } = await locate(db, ids);
    for (const slice of slices(entries)) {
      const steps = slice.map((before) => ({ before, after: edited(before, edit) }));
      await recordStates(db, steps);
      changed.push(...steps.map(difference));
      onProgress?.(changed.length, ids.length);
    }
    const steps = recent.map((before) => ({ before, after: edited(before, edit) }));
    await record(db, steps);
    changed.push(...steps.map(difference));
  });
  const byId = new Map(changed.map((one) => [one.id, one]));
  return async () => {
    await editStates(db, [...byId.keys()], (state, id) => takenBack(state, byId.get(id)));
  };
}

function edited<T extends ShelfState & { id: string }>(before: T, edit: (state: ShelfState, id: string) => ShelfState): T {
  const { tags: _t, status: _s, favorite: _f, updatedAt: _u, readAt: _r, ...rest } = before;
  const state = stateOf(before);
  const next = edit(state, before.id);
  return next === state ? before : ({ ...rest, ...next } as T);
}

async function recordStates(db: Database, steps: readonly Required<EntryStep>[]): Promise<void> {
  const changed = steps.filter(({ before, after }) => before !== after);
  await recordEntries(db, changed);
  await db.unindexed.bulkPut(changed.filter(({ before, after }) => before.tags !== after.tags).map(({ after: { id } }) => ({ id })));
}

async function locate(db: Database, ids: readonly string[]): Promise<{ entries: Entry[]; recent: StoredArticle[] }> {
  if (ids.length <= FEW) {
    const articles = (await read(db, ids)).filter((article) => article !== undefined);
    return { entries: articles.filter(isSaved).map(toEntry), recent: articles.filter((article) => !isSaved(article)) };
  }
  const missing = new Set(ids);
  const entries: Entry[] = [];
  await walkShelves(db, (shelf) => {
    entries.push(...shelf.filter(({ id }) => missing.delete(id)));
    return missing.size > 0;
  });
  return { entries, recent: (await read(db, [...missing])).filter((article) => article !== undefined) };
}

export function* slices<T>(list: readonly T[], length = SLICE): Generator<T[]> {
  for (let start = 0; start < list.length; start += length) yield list.slice(start, start + length);
}

const maybeEntry = (article: StoredArticle | undefined): Entry | undefined => (article && isSaved(article) ? toEntry(article) : undefined);

function toRow(article: StoredArticle): Row {
  if (!isSaved(article)) return article;
  const { tags: _t, status: _s, favorite: _f, updatedAt: _u, readAt: _r, ...row } = article;
  return row;
}

/** The fields that words are searched in. */
const SEARCHED = ['headline', 'kicker', 'standfirst', 'keyFacts', 'tags', 'authors', 'publisher', 'note', 'savedAt'] as const;

function wordsDiffer({ before, after }: Step): boolean {
  if (!after || !isSaved(after)) return false;
  return !before || SEARCHED.some((field) => before[field] !== after[field]);
}

const rowsDiffer = ({ before, after }: Step): boolean => before !== after;
