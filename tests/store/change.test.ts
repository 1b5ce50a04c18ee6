import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../lib/library/types.ts';
import { addTags, setFavorite, setNote, setStatus, setTags, unarchive } from '../../lib/store/change.ts';
import { countSaved, findArticle, listSaved } from '../../lib/store/find.ts';
import { removeArticles, restoreArticles } from '../../lib/store/remove.ts';
import { rememberArticle, saveArticle } from '../../lib/store/save.ts';
import { deleteTag, renameTag } from '../../lib/store/tag-changes.ts';
import { countKind } from '../../lib/store/tags.ts';
import { importArticles } from '../../lib/store/transfer.ts';
import { makeArticle, makeWhole } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

const ID = 'krant.example/dijken';

async function savedOne() {
  const db = freshDatabase();
  await saveArticle(db, makeArticle(), 1000, ['water']);
  return db;
}

/** Numbered articles, saved one millisecond after another. */
async function savedMany(count: number) {
  const db = freshDatabase();
  const articles = Array.from({ length: count }, (_, i) => makeWhole({ id: `krant.example/${i}`, savedAt: 1000 + i }));
  await importArticles(db, { articles });
  return { db, ids: articles.map(({ article }) => article.id) };
}

describe('a change', () => {
  it('is taken back by its undo, to the last field', async () => {
    const db = await savedOne();
    const before = await findArticle(db, ID);
    for (const change of [
      () => setStatus(db, [ID], 'read', 2000),
      () => setFavorite(db, [ID], true, 2000),
      () => setTags(db, ID, ['Rijn', 'rijn', 'Maas'], 2000),
      () => addTags(db, [ID], ['Maas'], 2000),
      () => setNote(db, ID, 'bellen', 2000),
    ]) {
      const undo = await change();
      expect(await findArticle(db, ID)).toMatchObject({ updatedAt: 2000 });
      await undo();
      expect(await findArticle(db, ID)).toEqual(before);
    }
  });

  it('keeps, when it is taken back, what was changed after it', async () => {
    const db = await savedOne();
    const undo = await setStatus(db, [ID], 'archived', 2000);
    await setTags(db, ID, ['Maas'], 3000);
    await undo();
    expect(await findArticle(db, ID)).toMatchObject({ status: 'unread', tags: ['Maas'], updatedAt: 3000 });
  });

  it('does not undo what was set anew in another window', async () => {
    const db = await savedOne();
    const undo = await setStatus(db, [ID], 'read', 2000);
    await setStatus(db, [ID], 'archived', 3000);
    await undo();
    expect(await findArticle(db, ID)).toMatchObject({ status: 'archived', updatedAt: 3000 });
  });

  it('loses nothing when two windows change different things at once', async () => {
    const db = await savedOne();
    await Promise.all([setStatus(db, [ID], 'read', 2000), setNote(db, ID, 'bellen', 2001), setTags(db, ID, ['Maas'], 2002)]);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'read', note: 'bellen', tags: ['Maas'] });
  });

  it('of an article that was removed meanwhile changes nothing', async () => {
    const db = await savedOne();
    await removeArticles(db, [ID]);
    await setNote(db, ID, 'bellen', 2000);
    await setStatus(db, [ID], 'read', 2000);
    expect(await findArticle(db, ID)).toBeUndefined();
    expect(await countSaved(db)).toBe(0);
  });

  it('reaches an article that is only recent', async () => {
    const db = freshDatabase();
    await rememberArticle(db, makeArticle(), 1000);
    const undo = await setTags(db, ID, ['Maas'], 2000);
    expect(await findArticle(db, ID)).toMatchObject({ tags: ['Maas'], seenAt: 1000 });
    await undo();
    expect(await findArticle(db, ID)).toMatchObject({ tags: [] });
  });

  it.each([
    ['unread', {}],
    ['read', { readAt: 1500 }],
  ] as const)('takes out of the archive as %s what was so when it went in', async (status, time) => {
    const db = await savedOne();
    await setStatus(db, [ID], status, 1500);
    await setStatus(db, [ID], 'archived', 2000);
    const undo = await unarchive(db, [ID], 3000);
    const { readAt, ...article } = (await findArticle(db, ID)) as StoredArticle;
    expect(article).toMatchObject({ status, updatedAt: 3000 });
    expect({ ...(readAt !== undefined && { readAt }) }).toEqual(time);
    await undo();
    expect(await findArticle(db, ID)).toMatchObject({ status: 'archived' });
  });

  it.each(['read', 'unread'] as const)('leaves in the archive what is marked %s there, and takes it out as that', async (status) => {
    const db = await savedOne();
    await setStatus(db, [ID], status === 'read' ? 'unread' : 'read', 1500);
    await setStatus(db, [ID], 'archived', 2000);
    await setStatus(db, [ID], status, 3000);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'archived', updatedAt: 3000 });
    await setStatus(db, [ID], status, 4000);
    expect(await findArticle(db, ID)).toMatchObject({ updatedAt: 3000 });
    await unarchive(db, [ID], 5000);
    expect(await findArticle(db, ID)).toMatchObject({ status });
  });

  it('takes out of the archive as read what another program only called read', async () => {
    const db = freshDatabase();
    await importArticles(db, { articles: [makeWhole({ id: ID, status: 'read' })] });
    await setStatus(db, [ID], 'archived', 2000);
    await unarchive(db, [ID], 3000);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'read' });
  });

  it('leaves alone what is not in the archive', async () => {
    const db = await savedOne();
    await unarchive(db, [ID], 3000);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'unread', updatedAt: 1000 });
  });

  it('keeps the time of reading when a read article is archived, and forgets it when it is unread again', async () => {
    const db = await savedOne();
    await setStatus(db, [ID], 'read', 2000);
    await setStatus(db, [ID], 'archived', 3000);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'archived', readAt: 2000 });
    await setStatus(db, [ID], 'unread', 4000);
    expect(await findArticle(db, ID)).not.toHaveProperty('readAt');
  });
});

describe('a change of many', () => {
  it('changes all of them and no other, says how far it is, and can be undone', async () => {
    const { db, ids } = await savedMany(600);
    const progress: number[] = [];
    const undo = await setStatus(db, ids.slice(0, 300), 'archived', 5000, (done) => progress.push(done));
    expect(await countSaved(db, 'archived')).toBe(300);
    expect(await listSaved(db, { limit: 1000 }, 'archived')).toHaveLength(300);
    expect((await listSaved(db, { limit: 1 }, 'archived'))[0]?.id).toBe('krant.example/299');
    expect(progress.at(-1)).toBe(300);
    expect(progress.length).toBeGreaterThan(1);
    await undo();
    expect(await countSaved(db, 'archived')).toBe(0);
    expect(await countSaved(db, 'unread')).toBe(600);
  });

  it('reaches those that are only recent, and passes over those that are gone', async () => {
    const { db, ids } = await savedMany(60);
    await rememberArticle(db, makeArticle(), 1000);
    const undo = await setStatus(db, ['krant.example/gone', ID, ...ids], 'read', 5000);
    expect(await countSaved(db, 'read')).toBe(60);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'read', seenAt: 1000 });
    await undo();
    expect(await countSaved(db, 'unread')).toBe(60);
    expect(await findArticle(db, ID)).toMatchObject({ status: 'unread', seenAt: 1000 });
  });

  it('removes many with their bodies and brings them back whole', async () => {
    const { db, ids } = await savedMany(300);
    const before = await listSaved(db, { limit: 1000 });
    const removed = await removeArticles(db, ids.slice(0, 299));
    expect(await listSaved(db, { limit: 1000 })).toHaveLength(1);
    expect(await db.bodies.count()).toBe(1);
    expect(await countSaved(db)).toBe(1);
    await restoreArticles(db, removed);
    expect(await listSaved(db, { limit: 1000 })).toEqual(before);
    expect(await db.bodies.count()).toBe(300);
  });

  it('merges a restored article with one that was saved again meanwhile', async () => {
    const db = await savedOne();
    await setNote(db, ID, 'bellen', 2000);
    const removed = await removeArticles(db, [ID]);
    await saveArticle(db, makeArticle(), 3000, ['Maas']);
    await restoreArticles(db, removed);
    expect(await findArticle(db, ID)).toMatchObject({ savedAt: 1000, tags: ['Maas', 'water'], note: 'bellen' });
  });
});

describe('tags over the whole list', () => {
  it('stay as they became where the tags of an article are edited as they were', async () => {
    const db = await savedOne();
    await setTags(db, ID, ['water', 'sport'], 2000);
    const shown = ['water', 'sport'];
    await renameTag(db, 'water', 'rivieren', 3000);
    await setTags(db, ID, ['water', 'Maas'], 3000, shown);
    expect(await findArticle(db, ID)).toMatchObject({ tags: ['rivieren', 'Maas'] });
  });

  async function tagged() {
    const db = freshDatabase();
    const tags = [['Klimaat', 'water'], ['klimaat'], ['Water'], []];
    await importArticles(db, { articles: tags.map((own, i) => makeWhole({ id: `krant.example/${i}`, savedAt: 1000 + i, tags: own })) });
    return db;
  }

  const tagsOf = async (db: Awaited<ReturnType<typeof tagged>>) => (await listSaved(db, { limit: 10 })).map(({ tags }) => tags).reverse();

  it('are counted whatever their case, the most used first', async () => {
    const db = await tagged();
    await addTags(db, ['krant.example/3'], ['water'], 2000);
    expect(await countKind(db, 'tag')).toEqual([
      { view: 'tag:water', name: 'water', count: 3 },
      { view: 'tag:klimaat', name: 'klimaat', count: 2 },
    ]);
    expect(await countKind(db, 'site')).toEqual([{ view: 'site:krant.example', name: 'De Krant', count: 4 }]);
  });

  it('are renamed everywhere, also in case only, and back', async () => {
    const db = await tagged();
    const undo = await renameTag(db, 'klimaat', 'KLIMAAT', 2000);
    expect(await tagsOf(db)).toEqual([['KLIMAAT', 'water'], ['KLIMAAT'], ['Water'], []]);
    expect(await countKind(db, 'tag')).toContainEqual({ view: 'tag:klimaat', name: 'KLIMAAT', count: 2 });
    await undo();
    expect(await tagsOf(db)).toEqual([['Klimaat', 'water'], ['klimaat'], ['Water'], []]);
  });

  it('that get the name of another are one with it and stand once', async () => {
    const db = await tagged();
    await renameTag(db, 'klimaat', 'water', 2000);
    expect(await tagsOf(db)).toEqual([['water'], ['water'], ['water'], []]);
    expect(await countKind(db, 'tag')).toEqual([{ view: 'tag:water', name: 'water', count: 3 }]);
  });

  it('are deleted everywhere, and back', async () => {
    const db = await tagged();
    const undo = await deleteTag(db, 'WATER', 2000);
    expect(await tagsOf(db)).toEqual([['Klimaat'], ['klimaat'], [], []]);
    await undo();
    expect(await tagsOf(db)).toEqual([['Klimaat', 'water'], ['klimaat'], ['Water'], []]);
  });
});
