// @vitest-environment happy-dom
import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createListing } from '../../../entrypoints/library/listing.ts';
import { addTags, setNote, setStatus } from '../../../lib/store/change.ts';
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

/** A search of articles numbered from 1, the newest last; the numbers of those listed. */
async function search(text: string, count: number) {
  const articles = Array.from({ length: count }, (_, i) =>
    makeWhole({ id: `krant.example/${i + 1}`, headline: `Bericht ${i + 1}`, savedAt: i + 1, tags: [], keyFacts: [] }),
  );
  await importArticles(db, { articles });
  location.hash = new URLSearchParams({ q: text }).toString();
  const listing = createListing(Promise.resolve(await storeOf(db)), vi.fn());
  listing.open();
  await vi.waitFor(() => expect([listing.listed.value.isKnown, listing.found.value.isSearching]).toEqual([true, false]), 20_000);
  return { ...listing, numbers: () => listing.listed.value.ids.map((id) => Number(id.split('/')[1])) };
}

it.each(['bericht', 'lang:nl'])('lists all that is found for “%s”, however many', async (text) => {
  const { listed, isComing } = await search(text, 2100);
  expect([listed.value.count, listed.value.ids.length, isComing()]).toEqual([2100, 2100, false]);
});

it('follows tags, marks and notes, from whatever window', async () => {
  const { numbers } = await search('tag:dijk is:unread has:note', 3);
  expect(numbers()).toEqual([]);
  await addTags(db, ['krant.example/1', 'krant.example/2'], ['dijk'], 5000);
  await setNote(db, 'krant.example/2', 'bellen', 5000);
  await vi.waitFor(() => expect(numbers()).toEqual([2]));
  await setNote(db, 'krant.example/1', 'schrijven', 5000);
  await vi.waitFor(() => expect(numbers()).toEqual([2, 1]));
  await setStatus(db, ['krant.example/2'], 'read', 5000);
  await vi.waitFor(() => expect(numbers()).toEqual([1]));
});

it.each(['tag:', '-', '!!!'])('goes on showing the view while “%s” asks for nothing', async (text) => {
  const { listed, found } = await search(text, 3);
  expect([listed.value.count, found.value.query]).toEqual([3, undefined]);
});

it('comes back by the history to the view that a search began in, and letters are no places on the way', async () => {
  const { shown, ask } = await search('', 1);
  ask({ view: 'unread' });
  const { length } = history;
  ask({ search: 'b' });
  ask({ search: 'be' });
  expect(history.length).toBe(length + 1);
  ask({ search: '' });
  expect([history.length, shown.value.view]).toEqual([length + 2, 'unread']);
});
