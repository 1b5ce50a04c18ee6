/** What the buttons of a row do. */
import type { RowActions } from '../../components/library/LibraryRow.tsx';
import { extendTo, toggle } from '../../lib/library/selection.ts';
import { isRead } from '../../lib/library/shelf.ts';
import type { Changes } from './changes.ts';
import type { Cursor } from './cursor.ts';
import type { Listing } from './listing.ts';

export function createRowActions({ listed }: Listing, changes: Changes, { place, selection, openRow }: Cursor): RowActions {
  return {
    onFocus: place,
    onSelect: (id, range) => {
      selection.value = range ? extendTo(selection.value, id, listed.value.ids) : toggle(selection.value, id);
    },
    onExpand: (id) => openRow(id),
    onFavorite: ({ id, favorite }) => changes.favorite([id], !favorite),
    onRead: (article) => changes.read([article.id], !isRead(article)),
    onArchive: ({ id, status }) => changes.archive([id], status !== 'archived'),
    onTags: ({ id }) => openRow(id, 'tags'),
    onNote: ({ id }) => openRow(id, 'note'),
    onRemove: ({ id }) => changes.remove([id]),
  };
}
