/** How many saved articles each view shows, brought up to date by every write. */
import { type Entry, type View, viewsOf } from '../library/shelf.ts';
import type { Step } from '../library/types.ts';
import type { Count, Database } from './database.ts';

interface CountChange {
  name: string;
  by: number;
  renamed: boolean;
}

/** To be called within a transaction that writes counts. */
export async function writeCounts(db: Database, steps: readonly Step<Entry>[]): Promise<void> {
  const changes = [...countChanges(steps)].filter(([, { by, renamed }]) => by !== 0 || renamed);
  const counts = await db.counts.bulkGet(changes.map(([view]) => view));
  const next = changes.map(([view, { name, by }], i): Count => ({ view, name, count: (counts[i]?.count ?? 0) + by }));
  await db.counts.bulkPut(next.filter(({ count }) => count > 0));
  await db.counts.bulkDelete(next.filter(({ count }) => count <= 0).map(({ view }) => view));
}

function countChanges(steps: readonly Step<Entry>[]): Map<View, CountChange> {
  const changes = new Map<View, CountChange>();
  const change = (view: View) => {
    const known = changes.get(view) ?? { name: '', by: 0, renamed: false };
    changes.set(view, known);
    return known;
  };
  for (const { before, after } of steps) {
    const views = before ? viewsOf(before) : new Map<View, string>();
    for (const view of views.keys()) change(view).by -= 1;
    for (const [view, name] of after ? viewsOf(after) : []) {
      const known = change(view);
      known.by += 1;
      known.renamed ||= (views.get(view) ?? name) !== name;
      known.name = name;
    }
  }
  for (const { before } of steps) for (const [view, name] of before ? viewsOf(before) : []) change(view).name ||= name;
  return changes;
}
