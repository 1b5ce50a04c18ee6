import { describe, expect, it, vi } from 'vitest';
import { addTags, setNote, setStatus, setTags } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { removeArticles } from '../../lib/store/remove.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { type SearchAnswer, searchArticles } from '../../lib/store/search.ts';
import { indexWords } from '../../lib/store/search-index.ts';
import { importArticles } from '../../lib/store/transfer.ts';
import { makeNumbered, makeWhole } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

const HEADLINES = ['Crème brûlée in Zürich', 'Kabinet praat over dijken', 'Dijken houden het', 'Kabinet valt niet'];

/** `count` articles whose headlines take turns; the number is in the id and the time of saving is 1000 + number. */
async function library(count: number, headlines = HEADLINES): Promise<Database> {
  const db = freshDatabase();
  const articles = Array.from({ length: count }, (_, number) => {
    const headline = headlines[number % headlines.length];
    return makeWhole({ id: `krant.example/${number}`, headline, standfirst: undefined, keyFacts: [], tags: [], savedAt: 1000 + number });
  });
  await importArticles(db, { articles });
  return db;
}

const find = async (db: Database, text: string, limit = 500) =>
  (await searchArticles(db, text, { now: 5000, limit })).hits.map(({ article }) => Number(article.id.split('/')[1]));

/** What the index doesn't know is searched as it is: the answers must be the same. */
describe.each([
  ['before the words are learnt', async () => {}],
  ['after the words are learnt', (db: Database) => indexWords(db)],
])('searching %s', (_when, prepare) => {
  it('finds words by their beginnings, in any order, without case or diacritics, newest first', async () => {
    const db = await library(80);
    await prepare(db);
    expect((await find(db, 'DIJK kab')).slice(0, 3)).toEqual([77, 73, 69]);
    expect(await find(db, 'creme zurich')).toHaveLength(20);
    expect(await find(db, 'k')).toHaveLength(80);
    expect(await find(db, 'abinet')).toEqual([]);
  });

  it('takes words in quotation marks as they stand, and leaves out what has a minus', async () => {
    const db = await library(80);
    await prepare(db);
    expect(await find(db, '"kabinet valt"')).toHaveLength(20);
    expect(await find(db, '"valt kabinet"')).toEqual([]);
    expect(await find(db, '"kab"')).toEqual([]);
    expect(await find(db, 'kabinet -dijken')).toHaveLength(20);
  });

  it('does not find what was removed, and finds what was changed under its new words only', async () => {
    const db = await library(80);
    await prepare(db);
    await removeArticles(db, ['krant.example/79']);
    await setTags(db, 'krant.example/75', ['zeldzaam'], 6000);
    await setNote(db, 'krant.example/0', 'bellen met Tiel', 6000);
    expect((await find(db, 'valt'))[0]).toBe(75);
    expect(await find(db, 'zeld')).toEqual([75]);
    expect(await find(db, 'tiel')).toEqual([0]);
    await setTags(db, 'krant.example/75', [], 6001);
    expect(await find(db, 'zeld')).toEqual([]);
  });

  it('keeps to the filters, with words and without', async () => {
    const db = await library(80);
    await prepare(db);
    await setStatus(db, ['krant.example/3', 'krant.example/2'], 'archived', 6000);
    expect(await find(db, 'is:archived')).toEqual([3, 2]);
    expect(await find(db, 'is:archived kabinet')).toEqual([3]);
    expect(await find(db, '-is:archived kabinet')).toHaveLength(39);
    expect(await find(db, 'site:krant.example by:jansen lang:nl')).toHaveLength(80);
    expect(await find(db, 'site:elders.example')).toEqual([]);
  });

  it('stops at the limit', async () => {
    const db = await library(80);
    await prepare(db);
    const answer = await searchArticles(db, 'kabinet', { now: 5000, limit: 5 });
    expect(answer.hits.map(({ article }) => article.savedAt)).toEqual([1079, 1077, 1075, 1073, 1071]);
  });
});

describe('the index of words', () => {
  it('is learnt anew when most of it is out of date, and answers the same', async () => {
    const db = await library(80);
    await indexWords(db);
    const filler = { length: 1024, savedAt: new Float64Array(1024), ids: Array.from({ length: 1024 }, () => 'weg').join('\n') };
    await db.segments.bulkPut(Array.from({ length: 8 }, (_, i) => ({ ...filler, segment: 10 + i })));
    await addTags(db, await db.articles.toCollection().primaryKeys(), ['nieuw'], 6000);
    await indexWords(db);
    expect(await db.segments.count()).toBe(1);
    expect(await db.unindexed.count()).toBe(0);
    expect(await find(db, 'nieuw valt')).toHaveLength(20);
  });

  it('is read as what it says now where it was learnt with letters of their own, as "ł" was', async () => {
    const db = await library(80, ['Łódź', 'Łuk', 'Østfold', 'Fælles']);
    await indexWords(db);
    const learnt = new Map(Object.entries({ lodz: 'łodz', luk: 'łuk', ostfold: 'østfold', faelles: 'fælles' }));
    for (const row of await db.buckets.toArray()) {
      const old = row.words.split(' ').map((word) => learnt.get(word) ?? word);
      if (old.join(' ') === row.words) continue;
      await db.buckets.delete([row.bucket, row.segment]);
      for (const [i, word] of old.entries()) {
        const start = row.counts.slice(0, i).reduce((sum, count) => sum + count, 0);
        const articles = row.articles.slice(start, start + (row.counts[i] as number));
        const bucket = word.slice(0, 2);
        await db.buckets.put({ bucket, segment: row.segment, words: word, counts: Uint16Array.of(articles.length), articles });
      }
    }
    for (const text of ['lodz', 'lod', 'Łódź', 'łuk', 'luk', 'ost', 'øst', 'faelles', 'fæ', '"fælles"'])
      expect(await find(db, text)).toHaveLength(20);
    expect(await find(db, 'l')).toHaveLength(40);
    await saveArticle(db, makeNumbered(80, { headline: 'Lodz' }), 1080);
    expect(await find(db, 'lo')).toHaveLength(21);
  });

  it('leaves few new articles for later: they are found as they are', async () => {
    const db = await library(10);
    await indexWords(db);
    expect(await db.segments.count()).toBe(0);
    expect(await find(db, 'valt')).toEqual([7, 3]);
  });
});

describe('an answer', () => {
  it('shows where it matched, and which fact', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeNumbered(1), 1000);
    const { hits } = await searchArticles(db, 'halve bericht', { now: 5000, limit: 5 });
    expect(hits[0]?.matches).toEqual([
      { field: 'headline', index: 0, text: 'Bericht 1', ranges: [{ start: 0, end: 7 }] },
      {
        field: 'fact',
        index: 0,
        text: 'De dijken langs de Waal gaan een halve meter omhoog.',
        ranges: [{ start: 33, end: 38 }],
      },
    ]);
  });

  it('shows the newest without reading the index, and does not read it where they are enough', async () => {
    const db = await library(80);
    await indexWords(db);
    const reading = vi.spyOn(db.segments, 'toCollection');
    expect(await find(db, 'kabinet', 4)).toEqual([79, 77, 75, 73]);
    expect(reading).not.toHaveBeenCalled();
    expect(await find(db, 'kabinet')).toHaveLength(40);
    expect(reading).toHaveBeenCalled();
  });

  it('looks into the bodies only when asked', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeNumbered(1), 1000);
    expect((await searchArticles(db, 'miljoen', { now: 5000, limit: 5 })).hits).toEqual([]);
    const { hits } = await searchArticles(db, 'miljoen bericht', { now: 5000, limit: 5, inBodies: true });
    expect(hits[0]?.matches.map(({ field, index }) => [field, index])).toEqual([
      ['headline', 0],
      ['body', 0],
    ]);
  });

  it('comes bit by bit, and can be stopped', async () => {
    const db = await library(80);
    const stop = new AbortController();
    const seen: number[] = [];
    const onHits = ({ hits }: SearchAnswer) => {
      seen.push(hits.length);
      stop.abort();
    };
    const answer = await searchArticles(db, 'kabinet', { now: 5000, limit: 100, signal: stop.signal, onHits });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeLessThan(80);
    expect(answer.hits).toHaveLength(seen[0] as number);
  });

  it.each(['kabinet', 'lang:nl'])('tells of all that is found for “%s”, and keeps the articles of the first', async (text) => {
    const db = await library(4200);
    const { hits, ids } = await searchArticles(db, text, { now: 5000 });
    expect(ids).toHaveLength(text === 'kabinet' ? 2100 : 4200);
    expect(new Set(ids).size).toBe(ids.length);
    expect(hits).toHaveLength(2000);
    expect(ids.slice(0, 2000)).toEqual(hits.map(({ article }) => article.id));
  });

  it.each([true, 'if-few'] as const)(
    'has nothing whose body says what it must not, where bodies are looked into (%s)',
    async (inBodies) => {
      const db = freshDatabase();
      await saveArticle(db, makeNumbered(1), 1000);
      await saveArticle(db, { ...makeNumbered(2), body: [] }, 1001);
      for (const text of ['bericht -miljoen', '-miljoen', 'lang:nl -miljoen']) {
        expect((await searchArticles(db, text, { now: 5000 })).ids).toHaveLength(2);
        const { ids, hits } = await searchArticles(db, text, { now: 5000, inBodies });
        expect([ids, hits.map(({ article }) => article.id)]).toEqual([['krant.example/2'], ['krant.example/2']]);
      }
    },
  );

  it('does not look into bodies for a question without a word', async () => {
    const db = await library(2);
    expect(await searchArticles(db, 'is:unread', { now: 5000, inBodies: true })).toMatchObject({ isInBodies: false });
    expect(await searchArticles(db, 'kabinet', { now: 5000, inBodies: true })).toMatchObject({ isInBodies: true });
  });

  it('is empty where nothing is saved', async () => {
    expect(await searchArticles(freshDatabase(), 'iets', { now: 5000, limit: 5 })).toMatchObject({ hits: [] });
  });
});
