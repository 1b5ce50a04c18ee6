/** What keys do. */
import { computed } from '@preact/signals';
import type { RowActions } from '../../components/library/LibraryRow.tsx';
import type { Command } from '../../lib/library/keys.ts';
import { selectAll } from '../../lib/library/selection.ts';
import type { SavedArticle } from '../../lib/library/types.ts';
import { openAddress } from '../../lib/platform/tab.ts';
import type { BulkActions } from './bulk-actions.ts';
import type { Changes } from './changes.ts';
import type { Cursor } from './cursor.ts';
import type { Listing } from './listing.ts';

/**
 * Commands given before the list is there wait for it, except these: they give up what waits. A row would take the focus back from the search, and
 * for the two others giving up is the step back.
 */
const AT_ONCE: readonly Command[] = ['search', 'undo', 'leave'];

/** A field, or the button that brings it. */
function goTo(id: string): void {
  const control = document.getElementById(id);
  control?.click();
  control?.focus();
}

/** Runs a command; gives false where its key is better left to the page: on a button or link, Enter and blank press it. */
export function createCommands(
  listing: Listing,
  changes: Changes,
  cursor: Cursor,
  row: RowActions,
  bulk: BulkActions,
): (command: Exclude<Command, 'help'>) => boolean {
  const { selection, open, current, openRow } = cursor;
  const waiting: Exclude<Command, 'help'>[] = [];

  /** One step back: the selection, then the open row, then the search. */
  function leave(): void {
    if (selection.value.ids.size > 0) cursor.clear();
    else if (open.value) open.value = undefined;
    else listing.ask({ search: '' });
  }

  const onCurrent = (act: (article: SavedArticle) => void) => {
    const article = cursor.currentArticle();
    if (article) act(article);
  };

  /** On the selection where there is one, else on the current row. */
  const each = (many: () => void, one: (article: SavedArticle) => void) => (selection.value.ids.size > 0 ? many() : onCurrent(one));

  const byCommand: Record<Exclude<Command, 'help'>, () => void> = {
    search: () => goTo('library-search'),
    next: () => cursor.focus(current.value + 1),
    previous: () => cursor.focus(current.value - 1),
    first: () => cursor.focus(0),
    last: () => cursor.focus(Infinity),
    open: () => onCurrent(({ url }) => openAddress(url)),
    expand: () => onCurrent(({ id }) => openRow(id)),
    select: () => onCurrent(({ id }) => row.onSelect(id, false)),
    selectAll: () => {
      selection.value = selectAll(listing.listed.value.ids, listing.isComing());
    },
    archive: () => each(bulk.onArchive, row.onArchive),
    favorite: () => each(bulk.onFavorite, row.onFavorite),
    read: () => each(bulk.onRead, row.onRead),
    tags: () => each(() => goTo('bulk-tags'), row.onTags),
    note: () => onCurrent(row.onNote),
    remove: () => each(bulk.onRemove, row.onRemove),
    undo: () => void changes.undo(),
    leave,
  };

  const hasList = computed(() => {
    const { isKnown, count } = listing.listed.value;
    return isKnown && (count === 0 || listing.articles.value.size > 0);
  });
  hasList.subscribe((isThere) => {
    if (isThere) for (const command of waiting.splice(0)) byCommand[command]();
  });

  return (command) => {
    const isOnControl = document.activeElement?.matches('button, a, summary, input') ?? false;
    if (isOnControl && (command === 'open' || command === 'expand')) return false;
    if (!AT_ONCE.includes(command) && !hasList.value) {
      waiting.push(command);
      return true;
    }
    const givenUp = waiting.splice(0);
    if (givenUp.length === 0 || command === 'search') byCommand[command]();
    return true;
  };
}
