/** The library: views at the side, the search above, the list below. */
import { effect, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { watchFocus } from '../../components/focus-lost.ts';
import { BulkBar } from '../../components/library/BulkBar.tsx';
import { KeyHelp } from '../../components/library/KeyHelp.tsx';
import { LibraryHeader } from '../../components/library/LibraryHeader.tsx';
import { NothingHere } from '../../components/library/NothingHere.tsx';
import { Snackbar } from '../../components/Snackbar.tsx';
import { START } from '../../lib/library/address.ts';
import { asksWords } from '../../lib/library/asks.ts';
import { completeQuery } from '../../lib/library/complete.ts';
import { keepShown } from '../../lib/library/selection.ts';
import { afterPaint } from '../shared/after-paint.ts';
import type { Store } from '../shared/load-store.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import { ArticleList } from './ArticleList.tsx';
import { createAlike } from './alike.ts';
import { createBulkActions } from './bulk-actions.ts';
import type { Changes } from './changes.ts';
import { createCommands } from './commands.ts';
import { createCursor } from './cursor.ts';
import { createLetterKeys } from './letter-keys.ts';
import type { Listing } from './listing.ts';
import { createOverview } from './overview.ts';
import { createRowActions } from './row-actions.ts';
import { Side } from './Side.tsx';
import { TagPage } from './TagPage.tsx';
import { titleOf } from './title.ts';
import { useKeys } from './use-keys.ts';

/** The component: what it is made of is made once, not each time it is drawn. */
export function createApp(
  store: Promise<Store>,
  listing: Listing,
  changes: Changes,
  snackbar: SnackbarState,
  onTrouble: (error: unknown) => void,
) {
  const { shown, listed, found } = listing;
  const cursor = createCursor(listing);
  const overview = createOverview(store, onTrouble);
  const alike = createAlike(store, cursor, onTrouble);
  const row = createRowActions(listing, changes, cursor);
  const bulk = createBulkActions(store, changes, cursor, alike, snackbar);
  const run = createCommands(listing, changes, cursor, row, bulk);
  const letterKeys = createLetterKeys(onTrouble);
  effect(() => {
    document.title = titleOf(shown.value, [...overview.tags.value, ...overview.sources.value]);
  });
  const isHelpOpen = signal(false);
  const showHelp = () => {
    isHelpOpen.value = true;
  };

  return function App() {
    const { count, ids, isKnown } = listed.value;

    const isListed = useAfterFirst(isKnown);
    useEffect(() => (isListed ? overview.open() : undefined), [isListed]);
    useEffect(() => (isListed ? letterKeys.open() : undefined), [isListed]);
    useEffect(() => {
      cursor.selection.value = keepShown(cursor.selection.value, ids, listing.isComing());
    }, [ids]);
    useEffect(() => cursor.reset(), [shown.value.view, shown.value.sort, shown.value.search]);
    useEffect(alike.open, []);
    useEffect(() => watchFocus(document.body, cursor.takeFocus), []);
    useKeys(run, showHelp, () => letterKeys.areOn.value);

    const { query, inBodies } = found.value;
    const onSearchBodies = query && asksWords(query) && inBodies !== 'done' ? listing.searchBodies : undefined;
    const { selection, hasFocus } = cursor;
    return (
      <div
        class={snackbar.message.value ? 'library has-message' : 'library'}
        onFocusIn={({ target }) => (hasFocus.value = (target as Element).closest('.row-list') !== null)}
      >
        <Side shown={shown.value} overview={overview} store={store} snackbar={snackbar} onHelp={showHelp} />
        <main class="library-main">
          <LibraryHeader
            shown={shown.value}
            count={isKnown && isListed ? count : undefined}
            found={found.value}
            completions={completeQuery(shown.value.search, overview.known.value)}
            onSearch={(search) => listing.ask({ search })}
            onSort={(sort) => listing.ask({ sort })}
            onSearchBodies={onSearchBodies}
            onStop={listing.stopSearch}
            bulkBar={
              selection.value.ids.size > 0 && (
                <BulkBar
                  selected={selection.value.ids.size}
                  known={overview.known.value.tag}
                  progress={changes.progress.value}
                  {...alike.shown.value}
                  {...bulk}
                />
              )
            }
            onLeaveSearch={() => cursor.focus(0)}
          />
          <TagPage store={store} shown={shown.value} changes={changes} onView={(view) => listing.ask({ view })} overview={overview} />
          {isKnown && count === 0 ? (
            <NothingHere
              shown={shown.value}
              isSearching={found.value.isSearching}
              onSearchBodies={onSearchBodies}
              onAll={() => listing.ask(START)}
            />
          ) : (
            <ArticleList store={store} listing={listing} cursor={cursor} changes={changes} actions={row} />
          )}
        </main>
        {isHelpOpen.value && (
          <KeyHelp hasLetters={letterKeys.areOn.value} onLetters={letterKeys.choose} onClose={() => (isHelpOpen.value = false)} />
        )}
        <Snackbar message={snackbar.message.value} onClose={snackbar.close} />
      </div>
    );
  };
}

/** True once the first answer was painted, and from then on: what nobody needs to see the list comes after it. */
function useAfterFirst(isKnown: boolean): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    if (isKnown && !isAfter) afterPaint(() => setAfter(true));
  }, [isKnown]);
  return isAfter;
}
