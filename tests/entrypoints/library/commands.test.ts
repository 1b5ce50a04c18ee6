// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCommands } from '../../../entrypoints/library/commands.ts';
import { createCursor } from '../../../entrypoints/library/cursor.ts';
import { createListing } from '../../../entrypoints/library/listing.ts';
import { createRowActions } from '../../../entrypoints/library/row-actions.ts';
import type { Store } from '../../../entrypoints/shared/load-store.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { importArticles } from '../../../lib/store/transfer.ts';
import { makeWhole } from '../../article.ts';
import { storeOf } from '../../loaded-store.ts';

let db: Database;

beforeEach(() => {
  db = openDatabase(`commands-${Math.random()}`);
});

afterEach(async () => {
  location.hash = '';
  await db.delete();
});

/** A list of two of which nothing is read yet. */
async function openList(address: string) {
  location.hash = address;
  const articles = [1, 2].map((savedAt) => makeWhole({ id: `krant.example/${savedAt}`, headline: `Bericht ${savedAt}`, savedAt }));
  await importArticles(db, { articles });
  let load = (_: Store) => {};
  const store = new Promise<Store>((resolve) => {
    load = resolve;
  });
  const listing = createListing(store, vi.fn());
  const cursor = createCursor(listing);
  const undo = vi.fn();
  const changes = { undo, archive: vi.fn() } as never;
  const run = createCommands(listing, changes, cursor, createRowActions(listing, changes, cursor), {} as never);
  return { listing, cursor, undo, run, load: async () => load(await storeOf(db)) };
}

it.each(['saved', 'headline'] as const)('does what was asked of a list by %s once it is there, in order', async (sort) => {
  const { listing, cursor, run, load } = await openList(`sort=${sort}`);
  listing.open();
  listing.setRows({ start: 0, end: 2 });
  run('next');
  run('select');
  await load();
  const second = { saved: 'krant.example/1', headline: 'krant.example/2' }[sort];
  await vi.waitFor(() => expect([...cursor.selection.value.ids]).toEqual([second]));
  expect(cursor.current.value).toBe(1);
});

it('goes back from a search that has found nothing yet', async () => {
  const { listing, run } = await openList('q=dijk');
  run('leave');
  expect(listing.shown.value.search).toBe('');
});

it.each(['leave', 'undo', 'search'] as const)('gives up what waits for the list by "%s"', async (command) => {
  const { listing, cursor, undo, run, load } = await openList('q=bericht');
  listing.open();
  listing.setRows({ start: 0, end: 2 });
  run('select');
  run(command);
  expect(listing.shown.value.search).toBe('bericht');
  expect(undo).not.toHaveBeenCalled();
  await load();
  await vi.waitFor(() => expect(listing.articles.value.size).toBe(2));
  expect(cursor.selection.value.ids.size).toBe(0);
});

it('closes by one press the row that was opened for its tags', async () => {
  const { cursor } = await openList('');
  cursor.openRow('krant.example/1', 'tags');
  cursor.openRow('krant.example/1', 'note');
  expect(cursor.open.value).toEqual({ id: 'krant.example/1', focus: 'note' });
  cursor.openRow('krant.example/1');
  expect(cursor.open.value).toBeUndefined();
});

it.each([
  ['stays at the top where a button had the focus that is gone', '<button></button>', 0],
  ['stays at an article where its row had it', '<div class="library-row" data-id="krant.example/0"></div>', 1],
])('when newer articles come, %s', async (_, html, index) => {
  const { listing, cursor, load } = await openList('');
  listing.open();
  await load();
  await vi.waitFor(() => expect(listing.listed.value.ids).toHaveLength(2));
  document.body.innerHTML = html;
  cursor.takeFocus(document.body.firstElementChild as Element);
  await importArticles(db, { articles: [makeWhole({ id: 'krant.example/3', savedAt: 3 })] });
  await vi.waitFor(() => expect(listing.listed.value.ids).toHaveLength(3));
  expect(cursor.current.value).toBe(index);
});
