/** An update of Kernpunt that changes the layout of the database while a page of the one before is open. */
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/database.ts';
import { attempt, storageFailure } from '../../lib/store/failure.ts';
import { listSaved } from '../../lib/store/find.ts';
import { NATIVE_VERSION, VERSION } from '../../lib/store/layout.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { makeNumbered } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

/** As the next layout will: what it takes of Dexie is built in when there is one. */
const changeLayout = () =>
  new Promise<void>((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open('test', NATIVE_VERSION + 10);
    request.onupgradeneeded = () => request.transaction?.objectStore('articles').createIndex('url', 'url');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

it('has the whole list, and an older Kernpunt, which could not know that layout, writes no more into it', async () => {
  const older = freshDatabase();
  await saveArticle(older, makeNumbered(1), 1000, ['water']);
  const under = attempt(() => saveArticle(older, makeNumbered(2), 2000));
  await changeLayout();
  const newer = openDatabase('test');
  newer.version(VERSION + 1).stores({ articles: 'id, seenAt, url' });
  const kept = (await under).ok ? 2 : 1;
  expect(await listSaved(newer, { limit: 9 })).toHaveLength(kept);
  expect(await saveArticle(older, makeNumbered(3), 3000).catch(storageFailure)).toBe('storage-newer');
  expect(await listSaved(older, { limit: 9 }).catch(storageFailure)).toBe('storage-newer');
  expect(await listSaved(newer, { limit: 9 })).toHaveLength(kept);
});
