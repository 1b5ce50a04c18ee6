/** Which articles are listed, in what order, and those of them that are seen. */
import { effect, signal, untracked } from '@preact/signals';
import { parseAddress, type Shown, toAddress } from '../../lib/library/address.ts';
import { asksAnything } from '../../lib/library/asks.ts';
import { parseQuery } from '../../lib/library/query.ts';
import type { RowWindow } from '../../lib/library/row-window.ts';
import type { FirstPage } from '../../lib/store/first-page.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import { createAnswer } from './answer.ts';
import { createSearch } from './follow-search.ts';
import { followView } from './follow-view.ts';

export type Listing = ReturnType<typeof createListing>;

export function createListing(store: Promise<Store>, onTrouble: (error: unknown) => void) {
  const shown = signal<Shown>(parseAddress(location.hash));
  const rows = signal<RowWindow>({ start: 0, end: 0 });
  const answer = createAnswer();
  const { listed, found, articles, keepArticles } = answer;
  const { followSearch, stopSearch } = createSearch(store, answer, onTrouble);
  let stopFollowing = () => {};

  /** `first`: of what is shown first, where it was read before. */
  function open(first?: FirstPage): void {
    let early = first;
    effect(() => {
      const asked = shown.value;
      stopFollowing();
      stopFollowing = untracked(() =>
        asksAnything(parseQuery(asked.search, Date.now()))
          ? followSearch(asked.search, 'if-few')
          : followView(store, asked, answer, onTrouble, early),
      );
      early = undefined;
    });
    effect(() => {
      const { start, end } = rows.value;
      const ids = listed.value.ids.slice(start, end);
      return follow(store, ({ db, findSaved }) => findSaved(db, ids), onTrouble, keepArticles);
    });
    addEventListener('hashchange', () => {
      shown.value = parseAddress(location.hash);
    });
  }

  function searchBodies(): void {
    stopFollowing();
    stopFollowing = followSearch(shown.value.search, true);
  }

  function ask(next: Partial<Shown>): void {
    const asked = { ...shown.value, ...next };
    const { view, sort, search } = shown.value;
    // A letter more in the search field is no new place to come back to.
    const isOther = asked.view !== view || asked.sort !== sort || !asked.search !== !search;
    // Before it is shown: the title that comes with it is that of the new address.
    if (toAddress(asked) !== location.hash)
      history[isOther ? 'pushState' : 'replaceState'](null, '', toAddress(asked) || location.pathname);
    shown.value = asked;
  }

  /** Some of the list is still on its way. */
  const isComing = () => found.value.isSearching || listed.value.ids.length < listed.value.count;

  const setRows = (window: RowWindow) => {
    rows.value = window;
  };

  return { shown, listed, found, articles, open, ask, setRows, isComing, searchBodies, stopSearch };
}
