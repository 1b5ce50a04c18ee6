/** The search index learns the words of new articles while nobody waits. */
import type { Database } from '../../lib/store/database.ts';
import { live } from '../../lib/store/live.ts';
import { countUnindexed, indexWords } from '../../lib/store/search-index.ts';

const QUIET_FOR = 2000;

/** Whenever articles came or changed and then nothing did for a while. */
export function learnWords(db: Database, onTrouble: (error: unknown) => void): void {
  let timer: ReturnType<typeof setTimeout>;
  live(
    () => countUnindexed(db),
    onTrouble,
    (count) => {
      clearTimeout(timer);
      if (count > 0) timer = setTimeout(() => indexWords(db).catch(onTrouble), QUIET_FOR);
    },
  );
}
