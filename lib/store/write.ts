/**
 * The one door through which articles change. Everything that depends on an article (views, counts, what the search index still has to learn)
 * is brought along in the same transaction, so nothing can be half-written.
 */
import type { Database } from './database.ts';
import { fromRow, isSaved, toRow, type View, viewsOf } from './shelf.ts';
import type { OnProgress, StoredArticle, Undo } from './types.ts';

/** An article as it was and as it shall be; without `before` it is new, without `after` it goes. */
export interface Step {
  before?: StoredArticle;
  after?: StoredArticle;
}

/** So many at a time, that the interface gets its turn in between. */
const SLICE = 250;

/** The tables that a write of articles touches. */
export const written = (db: Database) => [db.articles, db.counts, db.unindexed, db.tagVectors];

/** To be called within a transaction over `written(db)`. */
export async function record(db: Database, steps: readonly Step[]): Promise<void> {
  const after = steps.flatMap((step) => step.after ?? []);
  const gone = steps.flatMap(({ before, after }) => (before && !after ? before.id : []));
  await db.articles.bulkPut(after.map(toRow));
  await db.articles.bulkDelete(gone);
  await db.unindexed.bulkPut(steps.filter(wordsDiffer).flatMap(({ after }) => (after ? { id: after.id } : [])));
  await db.unindexed.bulkDelete(gone);
  await db.tagVectors.bulkDelete(gone);
  await addToCounts(db, steps);
}

/** The articles of these ids, in their order, undefined where there is none. */
export async function read(db: Database, ids: readonly string[]): Promise<(StoredArticle | undefined)[]> {
  const rows = await db.articles.bulkGet([...ids]);
  return rows.map((row) => row && fromRow(row));
}

/** Changes articles, in one transaction. `edit` gives a changed copy, or the very same object for "leave it". */
export async function editArticles(
  db: Database,
  ids: readonly string[],
  edit: (article: StoredArticle) => StoredArticle,
  onProgress?: OnProgress,
): Promise<Undo> {
  const changed: Difference[] = [];
  await db.transaction('rw', written(db), async () => {
    for (const slice of slices(ids)) {
      const steps = await editSlice(db, slice, edit);
      changed.push(...steps.map(difference));
      onProgress?.(changed.length, ids.length);
    }
  });
  return async () => {
    await undoDifferences(db, changed);
  };
}

async function editSlice(db: Database, ids: readonly string[], edit: (article: StoredArticle) => StoredArticle) {
  const steps = (await read(db, ids))
    .filter((article) => article !== undefined)
    .map((before) => ({ before, after: edit(before) }))
    .filter(({ before, after }) => before !== after);
  await record(db, steps);
  return steps;
}

export function* slices<T>(list: readonly T[], length = SLICE): Generator<T[]> {
  for (let start = 0; start < list.length; start += length) yield list.slice(start, start + length);
}

/** What one edit changed in one article. */
export interface Difference {
  id: string;
  before: Partial<StoredArticle>;
  after: Partial<StoredArticle>;
}

export function difference({ before, after }: Required<Step>): Difference {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof StoredArticle)[];
  const differing = keys.filter((key) => before[key] !== after[key]);
  const pick = (article: StoredArticle) => Object.fromEntries(differing.map((key) => [key, article[key]]));
  return { id: before.id, before: pick(before), after: pick(after) };
}

async function undoDifferences(db: Database, differences: readonly Difference[]): Promise<void> {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  await editArticles(db, [...byId.keys()], (article) => takenBack(article, byId.get(article.id) as Difference));
}

/** The article with its former values, but for those that were changed again since. */
export function takenBack(article: StoredArticle, { before, after }: Difference): StoredArticle {
  const restored: Record<string, unknown> = { ...article };
  for (const key of Object.keys(before) as (keyof StoredArticle)[]) {
    if (!same(article[key], after[key])) continue;
    if (before[key] === undefined) delete restored[key];
    else restored[key] = before[key];
  }
  return restored as unknown as StoredArticle;
}

/** Field values are small JSON, and the database keeps the order of their keys. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that words are searched in. */
const SEARCHED = ['headline', 'standfirst', 'keyFacts', 'tags', 'authors', 'publisher', 'note', 'savedAt'] as const;

function wordsDiffer({ before, after }: Step): boolean {
  if (!after || !isSaved(after)) return false;
  return !before || SEARCHED.some((field) => before[field] !== after[field]);
}

interface CountChange {
  name: string;
  by: number;
  renamed?: boolean;
}

async function addToCounts(db: Database, steps: readonly Step[]): Promise<void> {
  const changes = [...countChanges(steps)].filter(([, { by, renamed }]) => by !== 0 || renamed);
  const counts = await db.counts.bulkGet(changes.map(([view]) => view));
  const next = changes.map(([view, { name, by }], i) => ({ view, name, count: (counts[i]?.count ?? 0) + by }));
  await db.counts.bulkPut(next.filter(({ count }) => count > 0));
  await db.counts.bulkDelete(next.filter(({ count }) => count <= 0).map(({ view }) => view));
}

function countChanges(steps: readonly Step[]): Map<View, CountChange> {
  const changes = new Map<View, CountChange>();
  for (const { before, after } of steps) {
    const views = before ? viewsOf(before) : new Map<View, string>();
    for (const [view, name] of views) changes.set(view, { ...changes.get(view), name, by: (changes.get(view)?.by ?? 0) - 1 });
    for (const [view, name] of after ? viewsOf(after) : []) {
      const { by = 0, renamed } = changes.get(view) ?? {};
      changes.set(view, { name, by: by + 1, renamed: renamed || (views.get(view) ?? name) !== name });
    }
  }
  return changes;
}
