/** An update of Kernpunt that changes the layout of the database while a page of the one before is open. */
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/database.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { listSaved } from '../../lib/store/find.ts';
import { VERSION } from '../../lib/store/layout.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { makeNumbered } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

it('has the whole list, and an older Kernpunt, which could not know that layout, writes no more into it', async () => {
  const older = freshDatabase();
  await saveArticle(older, makeNumbered(1), 1000, ['water']);
  const under = saveArticle(older, makeNumbered(2), 2000);
  const newer = openDatabase('test');
  newer.version(VERSION + 1).stores({ articles: 'id, seenAt, url' });
  await newer.open();
  const kept = (await under).outcome === 'failed' ? 1 : 2;
  expect(await listSaved(newer, { limit: 9 })).toHaveLength(kept);
  expect(await saveArticle(older, makeNumbered(3), 3000)).toEqual({ outcome: 'failed', reason: 'storage-newer' });
  expect(await listSaved(older, { limit: 9 }).catch(storageFailure)).toBe('storage-newer');
  expect(await listSaved(newer, { limit: 9 })).toHaveLength(kept);
});
