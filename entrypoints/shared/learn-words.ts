/** The search index learns the words of new articles while nobody waits. */
import { effect } from '@preact/signals';
import type { Database } from '../../lib/store/database.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import { countUnindexed, indexWords } from '../../lib/store/search-index.ts';

const QUIET_FOR = 2000;

/** Whenever articles came or changed and then nothing did for a while. */
export function learnWords(db: Database, onTrouble: (error: unknown) => void): void {
  const { state } = liveSignal(() => countUnindexed(db));
  effect(() => {
    if (!state.value.value) return;
    const timer = setTimeout(() => indexWords(db).catch(onTrouble), QUIET_FOR);
    return () => clearTimeout(timer);
  });
}
