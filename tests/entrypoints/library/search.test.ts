// @vitest-environment happy-dom
import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createListing } from '../../../entrypoints/library/listing.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { importArticles } from '../../../lib/store/transfer.ts';
import { makeWhole } from '../../article.ts';
import { storeOf } from '../../loaded-store.ts';

let db: Database;

beforeEach(() => {
  db = openDatabase(`search-${Math.random()}`);
});

afterEach(async () => {
  location.hash = '';
  await db.delete();
});

it('shows nothing found for other words while the whole texts are searched for these', async () => {
  const articles = [1, 2].map((savedAt) => makeWhole({ id: `krant.example/${savedAt}`, headline: `Bericht ${savedAt}`, savedAt }));
  await importArticles(db, { articles });
  location.hash = 'q=bericht';
  const { listed, found, ask, open } = createListing(Promise.resolve(await storeOf(db)), vi.fn());
  open();
  await vi.waitFor(() => expect([listed.value.count, found.value.inBodies]).toEqual([2, 'done']));
  const shown = new Set<number>();
  const stop = effect(() => {
    if (found.value.inBodies === 'looking') shown.add(listed.peek().count);
  });
  ask({ search: 'xyzzyqq' });
  await vi.waitFor(() => expect(listed.value).toEqual({ count: 0, ids: [], isKnown: true }));
  stop();
  expect([...shown]).toEqual([0]);
});

it('says that nothing was found by then where it is stopped', async () => {
  await importArticles(db, { articles: [makeWhole()] });
  location.hash = 'q=xyzzyqq';
  const loaded = await storeOf(db);
  const searchArticles: typeof loaded.searchArticles = () => new Promise(() => {});
  const { listed, found, stopSearch, open } = createListing(Promise.resolve({ ...loaded, searchArticles }), vi.fn());
  open();
  await vi.waitFor(() => expect(found.value.isSearching).toBe(true));
  stopSearch();
  expect([found.value.isSearching, listed.value]).toEqual([false, { count: 0, ids: [], isKnown: true }]);
});
