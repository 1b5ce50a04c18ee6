/** A search, run again when articles come or go. */
import { batch } from '@preact/signals';
import type { SearchHit, SearchOptions } from '../../lib/store/search.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import type { Answer } from './answer.ts';

/** More hits than anyone looks through; then a better query helps, not a longer list. */
const MOST_HITS = 2000;

export function createSearch(store: Promise<Store>, { listed, found, keepArticles }: Answer, onTrouble: (error: unknown) => void) {
  let run = new AbortController();

  /** Hits come as they are found; no row moves while the reader looks, but what is removed or saved meanwhile goes or comes. Gives the end of it. */
  function followSearch(search: string, inBodies: SearchOptions['inBodies']): () => void {
    const start = (isAgain: boolean) => {
      run.abort();
      run = new AbortController();
      runSearch(search, inBodies, run.signal, isAgain);
    };
    let total: number | undefined;
    const stopCounting = follow(
      store,
      ({ db, countSaved }) => countSaved(db),
      onTrouble,
      (count) => {
        if (total !== undefined && total !== count) start(true);
        total = count;
      },
    );
    start(false);
    return () => {
      stopCounting();
      run.abort();
    };
  }

  /** `isAgain`: what is shown stays until all is found. */
  async function runSearch(search: string, inBodies: SearchOptions['inBodies'], signal: AbortSignal, isAgain: boolean): Promise<void> {
    if (!isAgain) found.value = { ...found.value, isSearching: true, inBodies: 'no' };
    try {
      const { db, searchArticles } = await store;
      const { hits, query } = await searchArticles(db, search, {
        now: Date.now(),
        limit: MOST_HITS,
        inBodies,
        signal,
        onHits: (some) => {
          if (!isAgain && !signal.aborted) show(some, true);
        },
        onBodies: (some) => {
          if (signal.aborted) return;
          // Where that is nothing, what was found for other words goes.
          if (!isAgain) show(some, true);
          found.value = { ...found.value, isSearching: true, inBodies: 'looking' };
        },
      });
      if (signal.aborted) return;
      show(hits, false);
      const { inBodies: state } = found.value;
      found.value = { ...found.value, notUnderstood: query.notUnderstood, inBodies: state === 'looking' ? 'done' : state };
    } catch (error) {
      onTrouble(error);
    }
  }

  function show(hits: readonly SearchHit[], isSearching: boolean): void {
    batch(() => {
      keepArticles(hits.map(({ article }) => article));
      listed.value = { count: hits.length, ids: hits.map(({ article }) => article.id), isKnown: !isSearching || hits.length > 0 };
      found.value = { ...found.value, matches: new Map(hits.map(({ article, matches }) => [article.id, matches])), isSearching };
    });
  }

  /** What was found by now stays. */
  function stopSearch(): void {
    run.abort();
    listed.value = { ...listed.value, isKnown: true };
    found.value = { ...found.value, isSearching: false, inBodies: 'no' };
  }

  return { followSearch, stopSearch };
}
