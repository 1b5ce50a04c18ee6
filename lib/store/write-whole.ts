/** Writing articles together with their bodies. */
import type { Block } from '../article/types.ts';
import type { OnProgress, Step, WholeArticle } from '../library/types.ts';
import type { Database } from './database.ts';
import { read, record, slices, written } from './write.ts';

export const writingWhole = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', [...written(db), db.bodies], work);

/**
 * Reads the whole articles of these ids, each once, and writes what `change` makes of them, all in one transaction.
 * `change` gives the very same object for "leave it" and undefined for "there shall be none".
 */
export async function writeWhole(
  db: Database,
  ids: readonly string[],
  change: (id: string, kept: WholeArticle | undefined) => WholeArticle | undefined,
  onProgress?: OnProgress,
): Promise<Step<WholeArticle>[]> {
  return writingWhole(db, async () => {
    const done: Step<WholeArticle>[] = [];
    for (const slice of slices(ids)) {
      const kept = await readWhole(db, slice);
      const steps = slice.map((id, i): Step<WholeArticle> => ({ before: kept[i], after: change(id, kept[i]) }));
      await recordWhole(
        db,
        steps.filter(({ before, after }) => before !== after),
      );
      done.push(...steps);
      onProgress?.(done.length, ids.length);
    }
    return done;
  });
}

export async function readWhole(db: Database, ids: readonly string[]): Promise<(WholeArticle | undefined)[]> {
  const articles = await read(db, ids);
  const bodies = await db.bodies.bulkGet([...ids]);
  return articles.map((article, i) => article && { article, body: bodies[i]?.blocks ?? [] });
}

async function recordWhole(db: Database, steps: readonly Step<WholeArticle>[]): Promise<void> {
  await record(
    db,
    steps.map(({ before, after }) => ({ before: before?.article, after: after?.article })),
  );
  const changed = steps.flatMap(({ before, after }) => (after && after.body !== before?.body ? toBody(after) : []));
  await db.bodies.bulkPut(changed);
  await db.bodies.bulkDelete(steps.flatMap(({ before, after }) => (before && !after ? before.article.id : [])));
}

const toBody = ({ article, body }: WholeArticle): { id: string; blocks: Block[] } => ({ id: article.id, blocks: body });
