/** What the bar for many does to the selected. */
import type { BulkBarProps } from '../../components/library/BulkBar.tsx';
import type { Alike } from '../../lib/library/types.ts';
import type { Store } from '../shared/load-store.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { AlikeSelected } from './alike.ts';
import type { Changes } from './changes.ts';
import type { Cursor } from './cursor.ts';

export type BulkActions = Omit<BulkBarProps, 'selected' | 'known' | 'progress' | keyof Alike>;

export function createBulkActions(
  store: Promise<Store>,
  changes: Changes,
  cursor: Cursor,
  alike: AlikeSelected,
  snackbar: SnackbarState,
): BulkActions {
  const selectedIds = () => [...cursor.selection.value.ids];

  /** Does something to all the selected, or takes back what is so of all of them. */
  const turn = (change: (ids: readonly string[], isSo: boolean) => unknown, name: keyof Alike) => async () => {
    const ids = selectedIds();
    const found = await alike.find(ids);
    if (found) await change(ids, !found[name]);
  };

  return {
    onRead: turn(changes.read, 'areRead'),
    onFavorite: turn(changes.favorite, 'areFavorite'),
    onArchive: turn(changes.archive, 'areArchived'),
    onAddTags: (tags) => changes.addTags(selectedIds(), tags),
    onExport: async () => {
      const [{ db }, { exportFile }] = await Promise.all([store, import('../shared/transfer.ts')]);
      await exportFile(db, snackbar, { filter: { ids: selectedIds() } });
    },
    onRemove: () => changes.remove(selectedIds()),
    onClear: cursor.clear,
  };
}
