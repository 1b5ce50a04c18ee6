import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import kernpunt from '../../lib/exporters/kernpunt.ts';
import { parseFile } from '../../lib/importers/index.ts';
import { setNote, setStatus, setTags } from '../../lib/store/change.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { countSaved, findArticle, findBody, listSaved } from '../../lib/store/find.ts';
import { emptyRecent, listRecent } from '../../lib/store/recent.ts';
import { removeArticles } from '../../lib/store/remove.ts';
import { rememberArticle, saveArticle } from '../../lib/store/save.ts';
import { type ExportFilter, type ExportPart, exportArticles, importArticles } from '../../lib/store/transfer.ts';
import { makeArticle, makeNumbered, makeWhole } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

const ID = 'krant.example/dijken';
const context = { now: 9000, version: '0.1.0', browser: 'Firefox 153', filter: null };

describe('exporting and importing', () => {
  it('gives the same file again after the list was wiped and imported', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000, ['water']);
    await saveArticle(db, makeNumbered(2), 2000, ['Rijn']);
    await rememberArticle(db, makeNumbered(3), 3000);
    await setStatus(db, [ID], 'read', 4000);
    await setNote(db, ID, 'bellen', 5000);
    const file = (await kernpunt.write((await exportArticles(db)).articles, context)).join('');
    await removeArticles(db, [ID, 'krant.example/2']);
    const parsed = await parseFile(file);
    expect(await importArticles(db, { articles: parsed.ok ? parsed.articles : [] })).toMatchObject({ added: 2, merged: 0 });
    expect((await kernpunt.write((await exportArticles(db)).articles, context)).join('')).toBe(file);
  });

  it('exports a view, or what was chosen', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeNumbered(1), 1000, ['water']);
    await saveArticle(db, makeNumbered(2), 2000);
    await rememberArticle(db, makeNumbered(3), 3000);
    const ids = async (filter: Parameters<typeof exportArticles>[1]) =>
      (await exportArticles(db, filter)).articles.map(({ article }) => article.id);
    expect(await ids({})).toEqual(['krant.example/2', 'krant.example/1']);
    expect(await ids({ view: 'tag:water' })).toEqual(['krant.example/1']);
    expect(await ids({ ids: ['krant.example/1', 'krant.example/3'] })).toEqual(['krant.example/1']);
  });

  it('exports a long list whole, each article once', async () => {
    const db = freshDatabase();
    const articles = Array.from({ length: 1100 }, (_, i) => makeWhole({ id: `krant.example/${i}`, savedAt: 1000 + i }));
    await importArticles(db, { articles });
    const ids = (await exportArticles(db)).articles.map(({ article }) => article.id);
    expect(ids).toEqual(articles.map(({ article }) => article.id).reverse());
  });

  it.each([
    ['a view', {}],
    ['what was chosen', { ids: Array.from({ length: 250 }, (_, i) => `krant.example/${249 - i}`) }],
  ])('exports %s that no file should hold in parts, each article once', async (_, filter) => {
    const db = freshDatabase();
    const articles = Array.from({ length: 250 }, (_, i) => makeWhole({ id: `krant.example/${i}`, savedAt: 1000 + i }));
    await importArticles(db, { articles });
    const counts: number[] = [];
    const ids: string[] = [];
    for (let rest: ExportFilter | undefined = filter; rest; ) {
      const part: ExportPart = await exportArticles(db, rest, 1);
      counts.push(part.articles.length);
      ids.push(...part.articles.map(({ article }) => article.id));
      rest = part.rest;
    }
    expect(counts).toEqual([100, 100, 50]);
    expect(ids).toEqual(articles.map(({ article }) => article.id).reverse());
  });

  it('counts an article that is twice in the file once', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000);
    await rememberArticle(db, makeNumbered(1), 1000);
    const articles = [makeWhole(), makeWhole({ id: 'krant.example/1' }), makeWhole({ id: 'krant.example/1', tags: ['Maas'] })];
    const expected = { added: 1, merged: 1 };
    expect(await importArticles(db, { articles })).toMatchObject(expected);
    expect(await findArticle(db, 'krant.example/1')).toMatchObject({ tags: ['Maas', 'water'] });
    expect(await listRecent(db, 1000)).toEqual([]);
  });

  it('writes nothing of what is here already, so that the search need not learn it again', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000, ['water']);
    await saveArticle(db, makeNumbered(2), 2000);
    const file = await exportArticles(db);
    await db.unindexed.clear();
    await setNote(db, ID, 'bellen', 3000);
    expect(await importArticles(db, file)).toMatchObject({ added: 0, merged: 2 });
    expect(await db.unindexed.toCollection().primaryKeys()).toEqual([ID]);
  });

  it('keeps what is here where a file that was changed on the way says otherwise', async () => {
    const db = freshDatabase();
    await importArticles(db, { articles: [makeWhole({ headline: 'À la carte in Tiel' })] });
    const articles = [makeWhole({ headline: 'Ã€ la carte in Tiel' })];
    await importArticles(db, { articles, changed: true });
    expect(await findArticle(db, ID)).toMatchObject({ headline: 'À la carte in Tiel' });
  });

  it('is undone whole: what was added goes, what was merged is as it was', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000, ['Rijn']);
    const before = await findArticle(db, ID);
    const later = { ...makeWhole({ headline: 'Anders', capturedAt: 9000, updatedAt: 9000, contentHash: 'sha256-1' }), body: [] };
    const { undo } = await importArticles(db, { articles: [later, makeWhole({ id: 'krant.example/2' })] });
    expect(await findArticle(db, ID)).toMatchObject({ headline: 'Anders', tags: ['water', 'Rijn'] });
    await undo();
    expect(await findArticle(db, ID)).toEqual(before);
    expect(await findBody(db, ID)).toEqual(makeArticle().body);
    expect(await listSaved(db, { limit: 9 })).toHaveLength(1);
  });

  it('leaves alone, when undone, an imported article that the reader has worked with since', async () => {
    const db = freshDatabase();
    const { undo } = await importArticles(db, { articles: [makeWhole()] });
    await setTags(db, ID, ['Maas'], 9000);
    await undo();
    expect(await findArticle(db, ID)).toMatchObject({ tags: ['Maas'] });
  });

  it('leaves alone, when undone, an imported article that was saved from its page since', async () => {
    const db = freshDatabase();
    const { undo } = await importArticles(db, { articles: [makeWhole()] });
    await saveArticle(db, makeArticle(), 9000);
    await undo();
    expect(await countSaved(db)).toBe(1);
  });

  it.each([
    ['saved from its page', saveArticle],
    ['tagged', (db: Database) => setTags(db, ID, ['Maas'], 9000)],
  ])('leaves saved, when undone, an article that was recent before and was %s since', async (_, act) => {
    const db = freshDatabase();
    await rememberArticle(db, makeArticle(), 500);
    const { undo } = await importArticles(db, { articles: [makeWhole()] });
    await act(db, makeArticle(), 9000);
    await undo();
    expect(await countSaved(db)).toBe(1);
  });

  it('gives back to the recent, when undone, an article that was only recent before', async () => {
    const db = freshDatabase();
    await rememberArticle(db, makeArticle(), 500);
    const { undo } = await importArticles(db, { articles: [makeWhole()] });
    await undo();
    expect(await countSaved(db)).toBe(0);
    expect(await listRecent(db, 500)).toHaveLength(1);
  });

  it('writes nothing at all when there is no room left, and says so', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000, ['water']);
    const before = await findArticle(db, ID);
    const makeRoom = failOnWrite('krant.example/300');
    const articles = Array.from({ length: 400 }, (_, i) => makeWhole({ id: `krant.example/${i}` }));
    const imported = importArticles(db, { articles: [makeWhole({ note: 'nieuw', updatedAt: 5000 }), ...articles] });
    expect(await imported.catch(storageFailure)).toBe('storage-full');
    expect(await saveArticle(db, makeNumbered(300), 2000).catch(storageFailure)).toBe('storage-full');
    makeRoom();
    expect(await findArticle(db, ID)).toEqual(before);
    expect(await countSaved(db)).toBe(1);
    expect(await db.articles.count()).toBe(1);
    expect(await db.bodies.count()).toBe(1);
  });
});

/** As the browser does it: the write fails and its transaction is aborted. */
function failOnWrite(id: string) {
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'bodies' && given[0].id === id) throw new DOMException('No room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  return () => full.mockRestore();
}

describe('the recent', () => {
  it('are emptied with their bodies, and the saved stay', async () => {
    const db = freshDatabase();
    await rememberArticle(db, makeNumbered(1), 1000);
    await saveArticle(db, makeNumbered(2), 1000);
    await emptyRecent(db);
    expect(await listRecent(db, 1000)).toEqual([]);
    expect(await db.bodies.toCollection().primaryKeys()).toEqual(['krant.example/2']);
  });
});

describe('the database', () => {
  it('opens as version 1 left it', async () => {
    freshDatabase();
    const old = new Dexie('old');
    old.version(1).stores({
      articles: 'id, seenAt',
      bodies: 'id',
      shelves: 'from',
      counts: 'view',
      unindexed: 'id',
      segments: '[segment+length]',
      buckets: '[bucket+segment]',
    });
    const { tags, status, favorite, updatedAt, ...row } = makeWhole().article;
    const { publisher, inLanguage, wordCount, savedAt, id } = row;
    await old.table('articles').put(row);
    await old.table('bodies').put({ id, blocks: makeWhole().body });
    const state = { tags, status, favorite, updatedAt, hasNote: false, hasHighlight: false };
    const entry = { id, savedAt, publisher, authors: ['Jan Jansen'], inLanguage, headline: 'dijken', wordCount, ...state };
    await old.table('shelves').put({ from: [Number.NEGATIVE_INFINITY, ''], entries: [entry] });
    old.close();
    const db = openDatabase('old');
    expect(await listSaved(db, { limit: 5 })).toEqual([makeWhole().article]);
    expect(await findBody(db, id)).toEqual(makeWhole().body);
  });
});
