import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createList } from '../../../entrypoints/popup/list.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findArticle } from '../../../lib/store/find.ts';
import { saveArticle } from '../../../lib/store/save.ts';
import type { StoredArticle } from '../../../lib/store/types.ts';
import { makeArticle } from '../uncut-article.ts';

const article = makeArticle();

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
  return createList(db);
}

describe('the reading list in the popup, where no room is left', () => {
  it.each([
    ['marking read', (list: ReturnType<typeof createList>) => list.toggleRead(stored)],
    ['changing tags', (list: ReturnType<typeof createList>) => list.changeTags(stored, ['Maas'])],
    ['removing', (list: ReturnType<typeof createList>) => list.remove(stored)],
  ])('says so at %s, and keeps what was there', async (_, act) => {
    const list = await onFullDisk();
    expect(await act(list)).toBeUndefined();
    expect(list.trouble.value).toBe('storage-full');
    expect(await findArticle(db, article.id)).toEqual(stored);
  });
});
