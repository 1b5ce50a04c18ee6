/** Changing articles, few or many, each time in one transaction and with its undo. */
import { type Entry, type ShelfState, stateOf, withoutState } from '../library/shelf.ts';
import type { OnProgress, Step, StoredArticle, Undo } from '../library/types.ts';
import type { Database } from './database.ts';
import { type Difference, difference, takenBack } from './difference.ts';
import { visitEntries } from './find.ts';
import { read, record, recordEntries, slices, written } from './write.ts';

/** `edit` gives a changed copy, or the very same object for "leave it". */
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
  return undoOf(changed, (some, restore) => editArticles(db, some, (article) => restore(article, article.id)));
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
  return undoOf(changed, (some, restore) => editStates(db, some, restore));
}

/** Takes the changes back by the edit that made them. */
function undoOf<T extends object>(
  changed: readonly Difference<T & { id: string }>[],
  edit: (ids: readonly string[], restore: (record: T, id: string) => T) => Promise<Undo>,
): Undo {
  const byId = new Map(changed.map((one) => [one.id, one]));
  return async () => {
    let isTakenBack = false;
    await edit([...byId.keys()], (record, id) => {
      const restored: T = takenBack(record, byId.get(id));
      isTakenBack ||= restored !== record;
      return restored;
    });
    return isTakenBack;
  };
}

function edited<T extends ShelfState & { id: string }>(before: T, edit: (state: ShelfState, id: string) => ShelfState): T {
  const state = stateOf(before);
  const next = edit(state, before.id);
  return next === state ? before : ({ ...withoutState(before), ...next } as T);
}

async function recordStates(db: Database, steps: readonly Required<Step<Entry>>[]): Promise<void> {
  const changed = steps.filter(({ before, after }) => before !== after);
  await recordEntries(db, changed);
  await db.unindexed.bulkPut(changed.filter(({ before, after }) => before.tags !== after.tags).map(({ after: { id } }) => ({ id })));
}

async function locate(db: Database, ids: readonly string[]): Promise<{ entries: Entry[]; recent: StoredArticle[] }> {
  const entries: Entry[] = [];
  const missing = await visitEntries(db, ids, (entry) => {
    entries.push(entry);
    return true;
  });
  return { entries, recent: (await read(db, missing)).filter((article) => article !== undefined) };
}
