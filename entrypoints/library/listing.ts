/** Which articles are listed, in what order, and those of them that are seen. */
import { batch, effect, signal, untracked } from '@preact/signals';
import { parseAddress, type Shown, toAddress } from '../../lib/library/address.ts';
import type { Match } from '../../lib/library/match.ts';
import type { RowWindow } from '../../lib/library/row-window.ts';
import type { FirstPage } from '../../lib/store/first-page.ts';
import type { AnswerByWords, SearchHit, SearchOptions } from '../../lib/store/search.ts';
import type { View } from '../../lib/store/shelf.ts';
import type { SavedArticle } from '../../lib/store/types.ts';
import { painted } from '../shared/after-paint.ts';
import { follow } from './follow.ts';
import type { Store } from './load-store.ts';

/** What is in sight comes first; a few screens more are at hand until all ids are. */
const FIRST_PAGES = [16, 64];

/** More hits than anyone looks through; then a better query helps, not a longer list. */
const MOST_HITS = 2000;

/** An answer serves the next letter for so long, ms: later, articles may have changed. */
const WHILE_TYPING = 3000;

/** What was seen last stays at hand, so that going back a little shows it at once. */
const MOST_KEPT = 300;

export interface Listed {
  /** How many there are; the ids of those further down may still be on their way. */
  count: number;
  ids: readonly string[];
  /** False until the first answer is there. */
  isKnown: boolean;
}

export interface Found {
  matches: ReadonlyMap<string, readonly Match[]>;
  notUnderstood: readonly string[];
  isSearching: boolean;
  /** Whether the bodies are, or were, looked through too. */
  inBodies: 'no' | 'looking' | 'done';
}

const NOTHING_FOUND: Found = { matches: new Map(), notUnderstood: [], isSearching: false, inBodies: 'no' };

export type Listing = ReturnType<typeof createListing>;

export function createListing(store: Promise<Store>, onTrouble: (error: unknown) => void) {
  const shown = signal<Shown>(parseAddress(location.hash));
  const listed = signal<Listed>({ count: 0, ids: [], isKnown: false });
  const found = signal<Found>(NOTHING_FOUND);
  const articles = signal<ReadonlyMap<string, SavedArticle>>(new Map());
  const rows = signal<RowWindow>({ start: 0, end: 0 });

  const keepArticles = (some: readonly SavedArticle[]) => {
    const kept = new Map(some.map((article) => [article.id, article]));
    for (const [id, article] of articles.value) if (kept.size < MOST_KEPT && !kept.has(id)) kept.set(id, article);
    articles.value = kept;
  };

  /** The first pages and the count are there at once; the ids follow as they are read, of a long list for seconds. */
  function followView({ view, sort }: Shown): () => void {
    found.value = NOTHING_FOUND;
    let isOver = false;
    let stopWhole = () => {};
    let isWhole = false;
    // Out of the query, which would follow what the list then asks.
    const showSome = (ids: readonly string[]) =>
      setTimeout(() => {
        if (!isOver && !isWhole) listed.value = { ...listed.value, ids };
      });
    const followWhole = () => {
      stopWhole = follow(
        store,
        ({ db, listIds }) => listIds(db, view, sort, showSome),
        onTrouble,
        (ids) => {
          isWhole = true;
          listed.value = { count: ids.length, ids, isKnown: true };
        },
      );
    };
    const readPages = async () => {
      for (const limit of sort === 'saved' ? FIRST_PAGES : []) {
        const { articles, count } = takeEarly() ?? (await readPage(await store, limit, view));
        if (isOver) return;
        batch(() => {
          keepArticles(articles);
          listed.value = { count, ids: articles.map(({ id }) => id), isKnown: true };
        });
        await painted();
      }
      if (!isOver) followWhole();
    };
    readPages().catch(onTrouble);
    return () => {
      isOver = true;
      stopWhole();
    };
  }

  /** Hits come as they are found; no row moves while the reader looks, but what is removed or saved meanwhile goes or comes. */
  function followSearch(search: string, inBodies: SearchOptions['inBodies']): () => void {
    let run = new AbortController();
    const start = (isAgain: boolean) => {
      run.abort();
      run = new AbortController();
      runSearch(search, inBodies, run.signal, isAgain);
    };
    let total: number | undefined;
    const stop = follow(
      store,
      ({ db, countSaved }) => countSaved(db),
      onTrouble,
      (count) => {
        if (total !== undefined && total !== count) start(true);
        total = count;
      },
    );
    start(false);
    stopSearch = () => {
      run.abort();
      found.value = { ...found.value, isSearching: false, inBodies: 'no' };
    };
    return () => {
      stop();
      run.abort();
    };
  }

  let lastAnswer: { byWords?: AnswerByWords; at: number } = { at: 0 };

  /** `isAgain`: what is shown stays until all is found. */
  async function runSearch(search: string, inBodies: SearchOptions['inBodies'], stop: AbortSignal, isAgain: boolean): Promise<void> {
    const show = (hits: readonly SearchHit[], isSearching: boolean) =>
      batch(() => {
        keepArticles(hits.map(({ article }) => article));
        listed.value = { count: hits.length, ids: hits.map(({ article }) => article.id), isKnown: !isSearching || hits.length > 0 };
        found.value = { ...found.value, matches: new Map(hits.map(({ article, matches }) => [article.id, matches])), isSearching };
      });
    if (!isAgain) found.value = { ...found.value, isSearching: true, inBodies: 'no' };
    const onBodies = () => {
      if (!stop.aborted) found.value = { ...found.value, isSearching: true, inBodies: 'looking' };
    };
    const onHits = (hits: readonly SearchHit[]) => {
      if (!isAgain && !stop.aborted) show(hits, true);
    };
    try {
      const { db, searchArticles } = await store;
      const { hits, query, byWords } = await searchArticles(db, search, {
        now: Date.now(),
        limit: MOST_HITS,
        inBodies,
        former: !isAgain && Date.now() - lastAnswer.at < WHILE_TYPING ? lastAnswer.byWords : undefined,
        signal: stop,
        onHits,
        onBodies,
      });
      lastAnswer = { byWords, at: Date.now() };
      if (stop.aborted) return;
      show(hits, false);
      const { inBodies: state } = found.value;
      found.value = { ...found.value, notUnderstood: query.notUnderstood, inBodies: state === 'looking' ? 'done' : state };
    } catch (error) {
      onTrouble(error);
    }
  }

  let stopFollowing = () => {};
  let stopSearch = () => {};
  let early: FirstPage | undefined;

  function takeEarly(): FirstPage | undefined {
    const page = early;
    early = undefined;
    return page;
  }

  /** `first`: of what is shown first, where it was read before. */
  function open(first?: FirstPage): void {
    early = first;
    effect(() => {
      const asked = shown.value;
      stopFollowing();
      stopFollowing = untracked(() => (asked.search.trim() ? followSearch(asked.search, 'if-few') : followView(asked)));
    });
    effect(() => {
      const { start, end } = rows.value;
      const ids = listed.value.ids.slice(start, end);
      return follow(store, ({ db, findSaved }) => findSaved(db, ids), onTrouble, keepArticles);
    });
    addEventListener('hashchange', () => ask(parseAddress(location.hash)));
  }

  function searchBodies(): void {
    stopFollowing();
    stopFollowing = followSearch(shown.value.search, true);
  }

  function ask(next: Partial<Shown>): void {
    const asked = { ...shown.value, ...next };
    const isOther = asked.view !== shown.value.view || asked.sort !== shown.value.sort;
    shown.value = asked;
    // A letter more in the search field is no new place to come back to.
    if (toAddress(asked) !== location.hash)
      history[isOther ? 'pushState' : 'replaceState'](null, '', toAddress(asked) || location.pathname);
  }

  const setRows = (window: RowWindow) => {
    rows.value = window;
  };

  return { shown, listed, found, articles, open, ask, setRows, searchBodies, stopSearch: () => stopSearch() };
}

async function readPage({ db, listSaved, countSaved }: Store, limit: number, view: View): Promise<FirstPage> {
  const [articles, count] = await Promise.all([listSaved(db, { limit }, view), countSaved(db, view)]);
  return { articles, count };
}
