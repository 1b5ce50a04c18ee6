/** A search, run again whenever a saved article changes. */
import { batch } from '@preact/signals';
import { parseQuery } from '../../lib/library/query.ts';
import type { SearchAnswer, SearchOptions } from '../../lib/store/search.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import type { Answer } from './answer.ts';

export function createSearch(store: Promise<Store>, { listed, found, keepArticles }: Answer, onTrouble: (error: unknown) => void) {
  let run = new AbortController();
  let depth: SearchOptions['inBodies'];

  /** Hits come as they are found; no row moves while the reader looks, but what answers no more goes, and what answers now comes. Gives the end of it. */
  function followSearch(search: string, inBodies: SearchOptions['inBodies']): () => void {
    depth = inBodies;
    found.value = { ...found.value, query: parseQuery(search, Date.now()), isSearching: true, inBodies: 'no' };
    const start = (isAgain: boolean) => {
      run.abort();
      run = new AbortController();
      runSearch(search, run.signal, isAgain);
    };
    let isAgain = false;
    const stopFollowing = follow(
      store,
      ({ db, countShelves }) => countShelves(db),
      onTrouble,
      () => {
        if (isAgain) start(true);
        isAgain = true;
      },
    );
    start(false);
    return () => {
      stopFollowing();
      run.abort();
    };
  }

  /** `isAgain`: what is shown stays until all is found. */
  async function runSearch(search: string, signal: AbortSignal, isAgain: boolean): Promise<void> {
    try {
      const { db, searchArticles } = await store;
      const onHits = (answer: SearchAnswer) => {
        if (!isAgain && !signal.aborted) show(answer, true);
      };
      const answer = await searchArticles(db, search, { now: Date.now(), inBodies: depth, signal, onHits });
      if (!signal.aborted) show(answer, false);
    } catch (error) {
      onTrouble(error);
    }
  }

  /** In the bodies' turn, where nothing was found, what was found for other words goes. */
  function show({ ids, hits, isInBodies }: SearchAnswer, isSearching: boolean): void {
    const matches = new Map(hits.map(({ article, matches }) => [article.id, matches]));
    const inBodies = isInBodies ? (isSearching ? 'looking' : 'done') : 'no';
    batch(() => {
      keepArticles(hits.map(({ article }) => article));
      listed.value = { count: ids.length, ids, isKnown: !isSearching || ids.length > 0 };
      found.value = { ...found.value, matches, isSearching, inBodies };
    });
  }

  /** What was found by now stays. */
  function stopSearch(): void {
    run.abort();
    depth = false;
    listed.value = { ...listed.value, isKnown: true };
    found.value = { ...found.value, isSearching: false, inBodies: 'no' };
  }

  return { followSearch, stopSearch };
}
