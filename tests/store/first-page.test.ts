import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { setFavorite } from '../../lib/store/change.ts';
import { countSaved, listSaved } from '../../lib/store/find.ts';
import { readFirstPage } from '../../lib/store/first-page.ts';
import { importArticles } from '../../lib/store/transfer.ts';
import { makeWhole } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

const factory = () => Dexie.dependencies.indexedDB;
const wholes = (count: number) => Array.from({ length: count }, (_, i) => makeWhole({ id: `krant.example/${i}`, savedAt: 1000 + i }));

describe('the first page', () => {
  it('is what Dexie would read, beyond the newest shelf too, with what was changed since', async () => {
    const db = freshDatabase();
    await importArticles(db, { articles: wholes(130) });
    await setFavorite(db, ['krant.example/129'], true, 5000);
    const page = await readFirstPage(16, 'test', factory());
    expect(page).toEqual({ articles: await listSaved(db, { limit: 16 }), count: await countSaved(db) });
    expect(page?.articles[0]).toMatchObject({ id: 'krant.example/129', favorite: true });
  });

  it('is short where the list is', async () => {
    const db = freshDatabase();
    await importArticles(db, { articles: wholes(2) });
    expect((await readFirstPage(16, 'test', factory()))?.articles.map(({ id }) => id)).toEqual(['krant.example/1', 'krant.example/0']);
  });

  it('is not there before the list is, and leaves the making of it to Dexie', async () => {
    const db = freshDatabase();
    expect(await readFirstPage(16, 'test', factory())).toBeUndefined();
    expect(await factory().databases()).toEqual([]);
    expect(await countSaved(db)).toBe(0);
  });

  it('is not read from another layout than it knows', async () => {
    freshDatabase();
    const other = new Dexie('test');
    other.version(2).stores({ articles: 'id', shelves: 'from', counts: 'view' });
    await other.open();
    expect(await readFirstPage(16, 'test', factory())).toBeUndefined();
  });

  it('does not hold a newer version up', async () => {
    const db = freshDatabase();
    await importArticles(db, { articles: wholes(2) });
    await readFirstPage(16, 'test', factory());
    db.close();
    const next = new Dexie('test');
    next.version(2).stores({});
    await next.open();
    expect(next.verno).toBe(2);
  });
});
