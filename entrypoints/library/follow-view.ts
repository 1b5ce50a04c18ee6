/** A view of the list, answered anew whenever it changes. */
import { batch } from '@preact/signals';
import type { Shown } from '../../lib/library/address.ts';
import type { View } from '../../lib/library/shelf.ts';
import type { FirstPage } from '../../lib/store/first-page.ts';
import { painted } from '../shared/after-paint.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import { type Answer, NOTHING_FOUND } from './answer.ts';

/** What is in sight comes first; a few screens more are at hand until all ids are. */
const FIRST_PAGES = [16, 64];

/**
 * The first pages and the count are there at once; the ids follow as they are read, of a long list for seconds. `first`: the first page, where it
 * was read before. Gives the end of it.
 */
export function followView(
  store: Promise<Store>,
  { view, sort }: Pick<Shown, 'view' | 'sort'>,
  { listed, found, keepArticles }: Answer,
  onTrouble: (error: unknown) => void,
  first?: FirstPage,
): () => void {
  found.value = NOTHING_FOUND;
  let isOver = false;
  let isWhole = false;
  let stopWhole = () => {};

  // Out of the query, which would follow what the list then asks.
  const showSome = (ids: readonly string[]) =>
    setTimeout(() => {
      if (!isOver && !isWhole) listed.value = { ...listed.value, ids };
    });

  function followWhole(): void {
    stopWhole = follow(
      store,
      ({ db, listIds }) => listIds(db, view, sort, showSome),
      onTrouble,
      (ids) => {
        isWhole = true;
        listed.value = { count: ids.length, ids, isKnown: true };
      },
    );
  }

  async function showPages(): Promise<void> {
    let page = first;
    for (const limit of sort === 'saved' ? FIRST_PAGES : []) {
      const { articles, count } = page ?? (await readPage(await store, limit, view));
      page = undefined;
      if (isOver) return;
      batch(() => {
        keepArticles(articles);
        listed.value = { count, ids: articles.map(({ id }) => id), isKnown: true };
      });
      await painted();
    }
    if (!isOver) followWhole();
  }

  showPages().catch(onTrouble);
  return () => {
    isOver = true;
    stopWhole();
  };
}

async function readPage({ db, listSaved, countSaved }: Store, limit: number, view: View): Promise<FirstPage> {
  const [articles, count] = await Promise.all([listSaved(db, { limit }, view), countSaved(db, view)]);
  return { articles, count };
}
