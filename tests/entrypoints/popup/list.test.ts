import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createList } from '../../../entrypoints/popup/list.ts';
import type { SavedArticle, StoredArticle } from '../../../lib/library/types.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findArticle } from '../../../lib/store/find.ts';
import { removeArticles } from '../../../lib/store/remove.ts';
import { rememberArticle, saveArticle } from '../../../lib/store/save.ts';
import { storeOf } from '../../loaded-store.ts';
import { completed } from '../../unit/uncut-article.ts';

const article = completed();

let db: Database;
let stored: StoredArticle;

beforeEach(async () => {
  db = openDatabase(`list-${Math.random()}`);
  await saveArticle(db, article, 1000);
  stored = (await findArticle(db, article.id)) as StoredArticle;
});

afterEach(() => db.delete());

/** From now on nothing can be written. */
const fillDisk = () =>
  db.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table: (name) => ({ ...core.table(name), mutate: () => Promise.reject(new DOMException('No room', 'QuotaExceededError')) }),
    }),
  });

async function onFullDisk(): Promise<ReturnType<typeof createList>> {
  db.close();
  fillDisk();
  await db.open();
  return createList(storeOf(db));
}

describe('the reading list in the popup, where no room is left', () => {
  it.each([
    ['marking read', (list: ReturnType<typeof createList>) => list.toggleRead(stored)],
    ['changing tags', (list: ReturnType<typeof createList>) => list.changeTags(stored, ['Maas'], stored.tags)],
    ['removing', (list: ReturnType<typeof createList>) => list.remove(stored)],
  ])('says so at %s, and keeps what was there', async (_, act) => {
    const list = await onFullDisk();
    expect(await act(list)).toBeUndefined();
    expect(list.trouble.value).toBe('storage-full');
    expect(await findArticle(db, article.id)).toEqual(stored);
  });

  it('says so no longer when the list is opened again', async () => {
    const list = await onFullDisk();
    await list.toggleRead(stored);
    list.open()();
    expect(list.trouble.value).toBeUndefined();
  });
});

it('shows what was read of the list before the store is there', () => {
  const list = createList(new Promise(() => {}), { articles: [stored as SavedArticle], count: 1 });
  list.open();
  expect(list.entries.value?.map((entry) => entry.article.headline)).toEqual([stored.headline]);
});

it('tells the reader of a write that the browser gave up', async () => {
  vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Dexie.AbortError('The transaction was aborted'));
  const list = createList(storeOf(db));
  expect(await list.toggleRead(stored)).toBeUndefined();
  expect(list.trouble.value).toBe('storage-failed');
});

it('tells the reader that the article to save was removed meanwhile', async () => {
  const list = createList(storeOf(db));
  await removeArticles(db, [article.id]);
  expect(await list.save(stored)).toBeUndefined();
  expect(list.trouble.value).toBe('storage-failed');
  expect(await findArticle(db, article.id)).toBeUndefined();
});

describe('searching the list in the popup', () => {
  const now = Date.now();
  const named = (id: string, headline: string) => ({ ...article, id, headline });

  async function found(search: string): Promise<string[]> {
    const list = createList(storeOf(db));
    list.searchFor(search);
    const close = list.open();
    await vi.waitFor(() => expect(list.entries.value).toBeDefined());
    close();
    return list.entries.value?.map(({ article: { headline } }) => headline) ?? [];
  }

  beforeEach(async () => {
    await rememberArticle(db, named('krant.example/veer', 'Veerpont vaart weer'), now - 3000);
    await saveArticle(db, named('krant.example/veerman', 'Veerman met pensioen'), now - 2000);
    await rememberArticle(db, named('krant.example/veerdam', 'Veerdam krijgt een brug'), now - 1000);
  });

  it('finds what was saved and what was only looked at, newest first', async () => {
    expect(await found('veer')).toEqual(['Veerdam krijgt een brug', 'Veerman met pensioen', 'Veerpont vaart weer']);
    expect(await found('veer -pensioen')).toEqual(['Veerdam krijgt een brug', 'Veerpont vaart weer']);
  });

  it('asks only what was saved whether it is unread', async () => {
    expect(await found('veer is:unread')).toEqual(['Veerman met pensioen']);
  });

  it('takes the time of looking for the time of saving', async () => {
    expect(await found('veer after:1d')).toHaveLength(3);
    expect(await found('veer before:1d')).toEqual([]);
  });

  it('says when there is more than it shows', async () => {
    for (let number = 0; number < 49; number += 1)
      await saveArticle(db, named(`krant.example/veer-${number}`, `Veerbericht ${number}`), now - 5000 - number);
    const list = createList(storeOf(db));
    list.searchFor('veer');
    const close = list.open();
    await vi.waitFor(() => expect(list.entries.value).toHaveLength(50));
    expect(list.hasMore.value).toBe(true);
    close();
  });
});
