/** One stored article, followed through every change. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../../lib/store/database.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { findArticle } from '../../lib/store/find.ts';
import { type LiveState, liveSignal } from '../../lib/store/live-signal.ts';
import type { StoredArticle } from '../../lib/store/types.ts';

/** Of none until the first `watch`, and of another one from the next on. */
export function watchedArticle(db: Database) {
  const live = signal<ReadonlySignal<LiveState<StoredArticle | undefined>>>();
  let stop = () => {};
  let watchedId: string | undefined;
  effect(() => {
    const error = live.value?.value.error;
    if (error && !storageFailure(error)) reportError(error);
  });
  return {
    article: computed(() => live.value?.value.value),
    watch(id: string) {
      if (id === watchedId) return;
      watchedId = id;
      stop();
      const query = liveSignal(() => findArticle(db, id));
      stop = query.stop;
      live.value = query.state;
    },
  };
}
