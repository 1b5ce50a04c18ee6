import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlike } from '../../../entrypoints/library/alike.ts';
import { createBulkActions } from '../../../entrypoints/library/bulk-actions.ts';
import { createChanges } from '../../../entrypoints/library/changes.ts';
import { createCursor } from '../../../entrypoints/library/cursor.ts';
import { createListing } from '../../../entrypoints/library/listing.ts';
import type { SavedArticle } from '../../../lib/library/types.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findSaved } from '../../../lib/store/find.ts';
import { importArticles } from '../../../lib/store/transfer.ts';
import { makeWhole } from '../../article.ts';
import { storeOf } from '../../loaded-store.ts';
import { useLocale } from '../../locale.ts';
import { quietSnackbar } from '../quiet-snackbar.ts';

/** More than are ever at hand. */
const MANY = 400;

let db: Database;

beforeEach(() => {
  useLocale('en');
  vi.stubGlobal('location', new URL('https://kernpunt.example/library.html'));
  db = openDatabase(`commands-${Math.random()}`);
});

afterEach(() => db.delete());

/** All of these are saved and selected. */
async function select(articles: Partial<SavedArticle>[]) {
  const wholes = articles.map((more, number) => makeWhole({ ...more, id: `krant.example/${number}`, savedAt: 1000 + number }));
  await importArticles(db, { articles: wholes });
  const ids = wholes.map(({ article }) => article.id);
  const store = storeOf(db);
  const listing = createListing(store, vi.fn());
  const cursor = createCursor(listing);
  const alike = createAlike(store, cursor, vi.fn());
  const close = alike.open();
  cursor.selection.value = { ids: new Set(ids) };
  const snackbar = quietSnackbar();
  const changes = createChanges(store, snackbar, vi.fn());
  const bulk = createBulkActions(store, changes, cursor, alike, snackbar);
  const states = async () => {
    const saved = await findSaved(db, ids);
    return [...new Set(saved.map(({ status, favorite }) => `${status}${favorite ? ' favorite' : ''}`))];
  };
  return { bulk, alike, close, states };
}

const many = (more: Partial<SavedArticle>): Partial<SavedArticle>[] => Array.from({ length: MANY }, () => more);

it('marks many as read, and then as unread', async () => {
  const { bulk, states } = await select([...many({ status: 'read', readAt: 1 }), { status: 'unread' }]);
  await bulk.onRead();
  expect(await states()).toEqual(['read']);
  await bulk.onRead();
  expect(await states()).toEqual(['unread']);
});

it('marks what is in the archive as read, and as unread, and leaves it there', async () => {
  const { bulk, alike, close, states } = await select([{ status: 'archived' }, ...many({ status: 'read', readAt: 1 })]);
  for (const areRead of [false, true, false]) {
    await vi.waitFor(() => expect(alike.shown.value).toMatchObject({ areRead }));
    await bulk.onRead();
    expect((await states()).includes('archived')).toBe(true);
  }
  close();
});

it('makes many favourites, and then none', async () => {
  const { bulk, states } = await select([{}, ...many({ favorite: true })]);
  await bulk.onFavorite();
  expect(await states()).toEqual(['unread favorite']);
  await bulk.onFavorite();
  expect(await states()).toEqual(['unread']);
});

it('archives many, and then takes them out as they were', async () => {
  const { bulk, states } = await select([{ status: 'archived' }, ...many({})]);
  await bulk.onArchive();
  expect(await states()).toEqual(['archived']);
  await bulk.onArchive();
  expect(await states()).toEqual(['unread']);
});

it.each([
  ['many', many({ status: 'read' })],
  ['few', [{ status: 'read' }, { status: 'archived', readAt: 1 }] as const],
])('knows what is so of all of %s, and follows it', async (_, articles) => {
  const { bulk, alike, close } = await select([...articles]);
  await vi.waitFor(() => expect(alike.shown.value).toEqual({ areRead: true, areFavorite: false, areArchived: false }));
  await bulk.onArchive();
  await vi.waitFor(() => expect(alike.shown.value).toEqual({ areRead: true, areFavorite: false, areArchived: true }));
  close();
});
