/** Removing articles whole, and bringing them back. */
import type { OnProgress, Removed } from '../library/types.ts';
import { bringIn } from './bring-in.ts';
import type { Database } from './database.ts';
import { writeWhole } from './write-whole.ts';

export async function removeArticles(db: Database, ids: readonly string[], onProgress?: OnProgress): Promise<Removed> {
  const steps = await writeWhole(db, ids, () => undefined, onProgress);
  return steps.flatMap(({ before }) => before ?? []);
}

/** Brings removed articles back; rejects where the database fails, and then brought back none. False where there were none. */
export async function restoreArticles(db: Database, removed: Removed, onProgress?: OnProgress): Promise<boolean> {
  return (await bringIn(db, removed, onProgress)).length > 0;
}
