// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createChanges } from '../../../entrypoints/library/changes.ts';
import { createCommands } from '../../../entrypoints/library/commands.ts';
import { createCursor } from '../../../entrypoints/library/cursor.ts';
import { createListing } from '../../../entrypoints/library/listing.ts';
import { createSnackbar } from '../../../entrypoints/shared/snackbar.ts';
import type { View } from '../../../lib/store/shelf.ts';
import type { SavedArticle, Status } from '../../../lib/store/types.ts';
import { makeArticle } from '../../components/support.tsx';

/** All of these are selected; more than are at hand where `isMore`. */
function select(statuses: Status[], { view = 'all' as View, isMore = false } = {}) {
  const store = new Promise<never>(() => {});
  const listing = createListing(store, vi.fn());
  const articles = statuses.map((status, index): SavedArticle => ({ ...makeArticle(), id: `${index}`, savedAt: 1, status }));
  const ids = [...articles.map(({ id }) => id), ...(isMore ? ['elsewhere'] : [])];
  listing.shown.value = { ...listing.shown.value, view };
  const known = { ...listing, articles: signal(new Map(articles.map((one) => [one.id, one]))) };
  const cursor = createCursor(known);
  cursor.selection.value = { ids: new Set(ids) };
  const snackbar = createSnackbar();
  const changes = { ...createChanges(store, snackbar, vi.fn()), archive: vi.fn(), read: vi.fn() };
  return { ids, changes, ...createCommands({ store, listing: known, changes, cursor, snackbar }) };
}

it.each<[string, Status[], Parameters<typeof select>[1], boolean]>([
  ['archives what is not in the archive', ['archived', 'unread'], {}, true],
  ['takes out of the archive what is all in it', ['archived', 'archived'], {}, false],
  ['archives where it does not know of all', ['archived'], { isMore: true }, true],
  ['knows that the view of the archive holds nothing else', ['archived'], { view: 'archived', isMore: true }, false],
])('the key for the archive, with many selected, %s', (_, statuses, where, isArchived) => {
  const { ids, changes, run } = select(statuses, where);
  run('archive');
  expect(changes.archive.mock.calls).toEqual([[ids, isArchived]]);
});

it('marks many as unread that are all read', () => {
  const { ids, changes, run, already } = select(['read', 'archived']);
  expect(already()).toEqual({ areRead: true, areFavorite: false, areArchived: false });
  run('read');
  expect(changes.read.mock.calls).toEqual([[ids, false]]);
});
