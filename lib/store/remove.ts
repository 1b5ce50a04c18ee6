/** Removing articles whole, and bringing them back. */
import type { Database } from './database.ts';
import { mergeArticles } from './merge.ts';
import type { OnProgress, Removed, WholeArticle } from './types.ts';
import { writeWhole } from './write-whole.ts';

export async function removeArticles(db: Database, ids: readonly string[], onProgress?: OnProgress): Promise<Removed> {
  const steps = await writeWhole(db, ids, () => undefined, onProgress);
  return steps.flatMap(({ before }) => before ?? []);
}

/** Brings removed articles back; rejects where the database fails, and then brought back none. One that was stored anew meanwhile is merged with, so that nothing of either is lost. */
export async function restoreArticles(db: Database, removed: Removed, onProgress?: OnProgress): Promise<void> {
  const byId = new Map(removed.map((whole) => [whole.article.id, whole]));
  const back = (id: string, kept: WholeArticle | undefined) => {
    const whole = byId.get(id);
    return kept && whole ? mergeArticles(kept, whole) : whole;
  };
  await writeWhole(db, [...byId.keys()], back, onProgress);
}
