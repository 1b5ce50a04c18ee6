/**
 * The one door through which articles change. Everything that depends on an article (its shelf, counts, what the search index still has to learn)
 * is brought along in the same transaction, so nothing can be half-written.
 */
import { type Entry, isSaved, placeOf, type Row, toEntry, withoutState, withState } from '../library/shelf.ts';
import type { Step, StoredArticle } from '../library/types.ts';
import { writeCounts } from './counts.ts';
import type { Database } from './database.ts';
import { findEntries, writeEntries } from './shelves.ts';

/** So many at a time, that the interface gets its turn in between. */
const SLICE = 250;

/** The tables that a write of articles touches. */
export const written = (db: Database) => [db.articles, db.shelves, db.counts, db.unindexed];

/** To be called within a transaction over `written(db)`. Where `after` is the very same object as `before`, nothing is written. */
export async function record(db: Database, steps: readonly Step<StoredArticle>[]): Promise<void> {
  const changed = steps.filter(({ before, after }) => before !== after);
  const gone = changed.flatMap(({ before, after }) => (before && !after ? before.id : []));
  await db.articles.bulkPut(changed.flatMap(({ after }) => (after ? toRow(after) : [])));
  await db.articles.bulkDelete(gone);
  await db.unindexed.bulkPut(changed.filter(wordsDiffer).flatMap(({ after }) => (after ? { id: after.id } : [])));
  await db.unindexed.bulkDelete(gone);
  await recordEntries(
    db,
    changed.map(({ before, after }) => ({ before: maybeEntry(before), after: maybeEntry(after) })),
  );
}

/** The part of `record` that does without the articles themselves. */
export async function recordEntries(db: Database, steps: readonly Step<Entry>[]): Promise<void> {
  await writeEntries(db, steps);
  await writeCounts(db, steps);
}

/** The articles of these ids, in their order, undefined where there is none. */
export async function read(db: Database, ids: readonly string[]): Promise<(StoredArticle | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await db.articles.bulkGet([...ids]);
  const saved = rows.flatMap((row) => (row?.savedAt === undefined ? [] : [placeOf({ savedAt: row.savedAt, id: row.id })]));
  const entries = await findEntries(db, saved);
  return rows.map((row) => row && withState(row, entries.get(row.id)));
}

export function* slices<T>(list: readonly T[], length = SLICE): Generator<T[]> {
  for (let start = 0; start < list.length; start += length) yield list.slice(start, start + length);
}

const maybeEntry = (article: StoredArticle | undefined): Entry | undefined => (article && isSaved(article) ? toEntry(article) : undefined);

const toRow = (article: StoredArticle): Row => (isSaved(article) ? withoutState(article) : article);

/** The fields that words are searched in. */
const SEARCHED = ['headline', 'kicker', 'standfirst', 'keyFacts', 'tags', 'authors', 'publisher', 'note', 'savedAt'] as const;

function wordsDiffer({ before, after }: Step<StoredArticle>): boolean {
  if (!after || !isSaved(after)) return false;
  return !before || SEARCHED.some((field) => before[field] !== after[field]);
}
