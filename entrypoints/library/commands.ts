/** What keys, rows and the bar for many do. */
import { factLink } from '../../components/fact-link.ts';
import type { BulkBarProps } from '../../components/library/BulkBar.tsx';
import type { RowActions } from '../../components/library/LibraryRow.tsx';
import type { Command } from '../../lib/library/keys.ts';
import { extendTo, NOTHING_SELECTED, selectAll, toggle } from '../../lib/library/selection.ts';
import { openAddress } from '../../lib/platform/tab.ts';
import type { Alike } from '../../lib/store/alike.ts';
import type { SavedArticle } from '../../lib/store/types.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { AlikeSelected } from './alike.ts';
import type { Changes } from './changes.ts';
import type { Cursor, OpenRow } from './cursor.ts';
import type { Listing } from './listing.ts';
import type { Store } from './load-store.ts';

interface Parts {
  store: Promise<Store>;
  listing: Listing;
  changes: Changes;
  cursor: Cursor;
  alike: AlikeSelected;
  snackbar: SnackbarState;
}

export function createCommands({ store, listing, changes, cursor, alike, snackbar }: Parts) {
  const { selection, open, current } = cursor;
  const selectedIds = () => [...selection.value.ids];

  const openRow = (id: string, focus?: OpenRow['focus']) => {
    const isOpen = open.value?.id === id && open.value.focus === focus;
    open.value = isOpen ? undefined : { id, focus };
  };

  const row: RowActions = {
    onFocus: (index) => {
      current.value = index;
    },
    onSelect: (id, range) => {
      selection.value = range ? extendTo(selection.value, id, listing.listed.value.ids) : toggle(selection.value, id);
    },
    onExpand: (id) => openRow(id),
    onFavorite: ({ id, favorite }) => changes.favorite([id], !favorite),
    onRead: ({ id, status }) => changes.read([id], status === 'unread'),
    onArchive: ({ id, status }) => changes.archive([id], status !== 'archived'),
    onTags: ({ id }) => openRow(id, 'tags'),
    onNote: ({ id }) => openRow(id, 'note'),
    onRemove: ({ id }) => changes.remove([id]),
    factUrl: factLink,
  };

  /** Does something to all the selected, or takes back what is so of all of them. */
  const turn = (change: (ids: readonly string[], isSo: boolean) => unknown, name: keyof Alike) => async () => {
    const ids = selectedIds();
    const found = await alike.find(ids);
    if (found) await change(ids, !found[name]);
  };

  const bulk: Omit<BulkBarProps, 'selected' | 'progress' | keyof Alike> = {
    onRead: turn(changes.read, 'areRead'),
    onFavorite: turn(changes.favorite, 'areFavorite'),
    onArchive: turn(changes.archive, 'areArchived'),
    onAddTags: (tags) => changes.addTags(selectedIds(), tags),
    onExport: async () => {
      const [{ db }, { exportFile }] = await Promise.all([store, import('../shared/transfer.ts')]);
      snackbar.say(await exportFile(db, { filter: { ids: selectedIds() } }));
    },
    onRemove: () => changes.remove(selectedIds()),
    onClear: clear,
  };

  function clear(): void {
    selection.value = NOTHING_SELECTED;
  }

  /** One step back: the selection, then the open row, then the search. */
  function leave(): void {
    if (selection.value.ids.size > 0) clear();
    else if (open.value) open.value = undefined;
    else listing.ask({ search: '' });
  }

  /** On the selection where there is one, else on the current row. */
  const each = (many: () => void, one: (article: SavedArticle) => void) => {
    const article = cursor.currentArticle();
    if (selection.value.ids.size > 0) many();
    else if (article) one(article);
  };

  const onCurrent = (act: (article: SavedArticle) => void) => {
    const article = cursor.currentArticle();
    if (article) act(article);
  };

  const byCommand: Record<Exclude<Command, 'help'>, () => void> = {
    search: () => document.getElementById('library-search')?.focus(),
    next: () => cursor.focus(current.value + 1),
    previous: () => cursor.focus(current.value - 1),
    first: () => cursor.focus(0),
    last: () => cursor.focus(Number.POSITIVE_INFINITY),
    open: () => onCurrent(({ url }) => openAddress(url)),
    expand: () => onCurrent(({ id }) => openRow(id)),
    select: () => onCurrent(({ id }) => row.onSelect(id, false)),
    selectAll: () => {
      selection.value = selectAll(listing.listed.value.ids);
    },
    archive: () => each(bulk.onArchive, row.onArchive),
    favorite: () => each(bulk.onFavorite, row.onFavorite),
    read: () => each(bulk.onRead, row.onRead),
    tags: () => onCurrent(row.onTags),
    note: () => onCurrent(row.onNote),
    remove: () => each(bulk.onRemove, row.onRemove),
    undo: () => void changes.undo(),
    leave,
  };

  /** False where the key is better left to the page: on a button or link, Enter and blank press it. */
  function run(command: Exclude<Command, 'help'>): boolean {
    const isOnControl = document.activeElement?.matches('button, a, summary, input') ?? false;
    if (isOnControl && (command === 'open' || command === 'expand')) return false;
    byCommand[command]();
    return true;
  }

  return { row, bulk, run };
}
