/** One stored article, followed through every change. */
import { signal } from '@preact/signals';
import type { StoredArticle } from '../../lib/library/types.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import { reportBug } from '../shared/report-bug.ts';

/** Of none until the first `watch`, and of another one from the next on. */
export function watchedArticle(store: Promise<Store>) {
  const article = signal<StoredArticle>();
  let stop = () => {};
  let watchedId: string | undefined;
  return {
    article,
    watch(id: string) {
      if (id === watchedId) return;
      watchedId = id;
      stop();
      article.value = undefined;
      stop = follow(
        store,
        ({ db, findArticle }) => findArticle(db, id),
        reportBug,
        (found) => {
          article.value = found;
        },
      );
    },
  };
}
