/** The library: views at the side, the search above, the list below. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { watchFocus } from '../../components/focus-lost.ts';
import { BulkBar } from '../../components/library/BulkBar.tsx';
import { KeyHelp } from '../../components/library/KeyHelp.tsx';
import { LibraryHeader } from '../../components/library/LibraryHeader.tsx';
import { NothingHere } from '../../components/library/NothingHere.tsx';
import { RowList } from '../../components/library/RowList.tsx';
import { Snackbar } from '../../components/Snackbar.tsx';
import { START } from '../../lib/library/address.ts';
import { completeQuery } from '../../lib/library/complete.ts';
import { keepShown } from '../../lib/library/selection.ts';
import type { Database } from '../../lib/store/database.ts';
import { afterPaint } from '../shared/after-paint.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { createAlike } from './alike.ts';
import type { Changes } from './changes.ts';
import { createCommands } from './commands.ts';
import { createCursor } from './cursor.ts';
import type { Listing } from './listing.ts';
import type { Store } from './load-store.ts';
import { createOverview } from './overview.ts';
import { Side } from './Side.tsx';
import { TagPage } from './TagPage.tsx';
import { useKeys } from './use-keys.ts';

export interface AppProps {
  store: Promise<Store>;
  listing: Listing;
  changes: Changes;
  snackbar: SnackbarState;
  onTrouble: (error: unknown) => void;
}

/** Of a closed row; `LibraryRow.css` fits its three lines into it. */
const ROW_HEIGHT = 92;

export function App({ store, listing, changes, snackbar, onTrouble }: AppProps) {
  const cursor = useRef(createCursor(listing)).current;
  const overview = useRef(createOverview(store, onTrouble)).current;
  const alike = useRef(createAlike(store, cursor, onTrouble)).current;
  const commands = useRef(createCommands({ store, listing, changes, cursor, alike, snackbar })).current;
  const isHelpOpen = useSignal(false);
  const showHelp = () => {
    isHelpOpen.value = true;
  };
  const { shown, listed, found, articles } = listing;
  const { count, ids, isKnown } = listed.value;

  const db = useDatabase(store);
  const isListed = useAfterFirst(isKnown);
  useEffect(() => (isListed ? overview.open() : undefined), [isListed]);
  useEffect(() => {
    cursor.selection.value = keepShown(cursor.selection.value, ids);
  }, [ids]);
  useEffect(() => cursor.reset(), [shown.value.view, shown.value.sort, shown.value.search]);
  useEffect(alike.open, []);
  useEffect(() => watchFocus(document.body, cursor.takeFocus), []);
  useKeys(commands.run, showHelp);

  const { selection, current, open, hasFocus } = cursor;
  const openIndex = open.value ? ids.indexOf(open.value.id) : -1;
  return (
    <div class="library" onFocusIn={({ target }) => (hasFocus.value = (target as Element).closest('.row-list') !== null)}>
      <Side shown={shown.value} overview={overview} db={db} snackbar={snackbar} onHelp={showHelp} />
      <main class="library-main">
        <LibraryHeader
          shown={shown.value}
          count={isKnown && isListed ? count : undefined}
          found={found.value}
          completions={completeQuery(shown.value.search, overview.known.value)}
          onSearch={(search) => listing.ask({ search })}
          onSort={(sort) => listing.ask({ sort })}
          onSearchBodies={listing.searchBodies}
          onStop={listing.stopSearch}
          bulkBar={
            selection.value.ids.size > 0 && (
              <BulkBar selected={selection.value.ids.size} progress={changes.progress.value} {...alike.shown.value} {...commands.bulk} />
            )
          }
          onLeaveSearch={() => cursor.focus(0)}
        />
        <TagPage store={store} shown={shown.value} changes={changes} onView={(view) => listing.ask({ view })} overview={overview} />
        {isKnown && count === 0 ? (
          <NothingHere
            shown={shown.value}
            isSearching={found.value.isSearching}
            onSearchBodies={found.value.inBodies === 'no' ? listing.searchBodies : undefined}
            onAll={() => listing.ask(START)}
          />
        ) : (
          <RowList
            label={i18n.t('library.list')}
            count={count}
            rowHeight={ROW_HEIGHT}
            current={current.value}
            open={open.value && openIndex >= 0 ? { index: openIndex, key: open.value.id } : undefined}
            onWindow={listing.setRows}
            renderRow={(index) => {
              const id = ids[index];
              const article = id === undefined ? undefined : articles.value.get(id);
              if (!article) return null;
              return (
                <ArticleRow
                  db={db}
                  article={article}
                  index={index}
                  matches={found.value.matches.get(article.id)}
                  isCurrent={index === current.value}
                  takesFocus={hasFocus.value}
                  isSelected={selection.value.ids.has(article.id)}
                  open={open.value?.id === article.id ? open.value : undefined}
                  changes={changes}
                  actions={commands.row}
                />
              );
            }}
          />
        )}
      </main>
      {isHelpOpen.value && <KeyHelp onClose={() => (isHelpOpen.value = false)} />}
      <Snackbar message={snackbar.message.value} onClose={snackbar.close} />
    </div>
  );
}

/** Undefined until the store is there. */
function useDatabase(store: Promise<Store>): Database | undefined {
  const [db, setDb] = useState<Database>();
  useEffect(() => {
    store.then((loaded) => setDb(loaded.db));
  }, [store]);
  return db;
}

/** True once the first answer was painted, and from then on: what nobody needs to see the list comes after it. */
function useAfterFirst(isKnown: boolean): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    if (isKnown && !isAfter) afterPaint(() => setAfter(true));
  }, [isKnown]);
  return isAfter;
}
