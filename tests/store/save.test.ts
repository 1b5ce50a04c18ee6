import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article/types.ts';
import { correctField, setFavorite, setNote, setStatus, setTags } from '../../lib/store/change.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { countSaved, findArticle, findBody, listSaved } from '../../lib/store/find.ts';
import { listRecent } from '../../lib/store/recent.ts';
import { rememberArticle, saveArticle } from '../../lib/store/save.ts';
import { makeArticle, makeNumbered } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

const DAY = 24 * 60 * 60 * 1000;
const ID = 'krant.example/dijken';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));

describe('saving', () => {
  it('adds an article with its body, unread and with the tags that were chosen', async () => {
    const db = freshDatabase();
    const result = await saveArticle(db, makeArticle(), 1000, ['water']);
    expect(result).toMatchObject({ outcome: 'added', article: { id: ID, status: 'unread', tags: ['water'], savedAt: 1000 } });
    expect(await findBody(db, ID)).toEqual(makeArticle().body);
    expect(await countSaved(db)).toBe(1);
  });

  it('keeps one record, with everything of the reader, when an article is saved again', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000, ['water']);
    await setTags(db, ID, ['rivieren'], 2000);
    await setStatus(db, [ID], 'archived', 2001);
    await setNote(db, ID, 'bellen', 2002);
    await setFavorite(db, [ID], true, 2003);
    const anew = paragraphs('Het geld voor de dijken is op.');
    const again = await saveArticle(db, makeArticle({ headline: 'Dijken worden toch niet hoger', body: anew }), 5000);
    expect(again).toMatchObject({
      outcome: 'updated',
      article: {
        headline: 'Dijken worden toch niet hoger',
        tags: ['rivieren'],
        status: 'archived',
        note: 'bellen',
        favorite: true,
        savedAt: 1000,
      },
    });
    expect(await findBody(db, ID)).toEqual(anew);
    expect(await listSaved(db, { limit: 10 })).toHaveLength(1);
  });

  it('lets what the reader corrected win over every later capture', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000);
    await correctField(db, ID, 'headline', 'Zo heet het', 2000);
    await saveArticle(db, makeArticle({ headline: 'Anders' }), 3000);
    expect(await findArticle(db, ID)).toMatchObject({ headline: 'Zo heet het', provenance: { headline: 'reader' } });
  });

  it('does not lose the text when the page is behind a paywall the second time', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000);
    await saveArticle(db, makeArticle({ kind: 'paywalled', body: [] }), 2000);
    expect(await findBody(db, ID)).toEqual(makeArticle().body);
  });

  it.each([
    ['is still being loaded', makeArticle().body.slice(0, 1)],
    ['breaks off within a sentence', paragraphs('De dijken langs de Waal gaan een halve')],
  ])('does not lose the text when the page %s the second time', async (_, body) => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000);
    await saveArticle(db, makeArticle({ body }), 2000);
    expect(await findBody(db, ID)).toEqual(makeArticle().body);
  });

  it('takes a new headline all the same, and leaves what such a page doesn’t say', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000);
    const change = { headline: 'Dijken worden nog hoger', authors: [], keyFacts: [], wordCount: 9, body: makeArticle().body.slice(0, 1) };
    const { article } = await saveArticle(db, makeArticle(change), 2000);
    const { headline, authors, keyFacts, wordCount, capturedAt } = article;
    const before = makeArticle();
    expect({ headline, authors, keyFacts, wordCount, capturedAt }).toEqual({
      headline: 'Dijken worden nog hoger',
      authors: before.authors,
      keyFacts: before.keyFacts,
      wordCount: before.wordCount,
      capturedAt: 1000,
    });
    expect(await findBody(db, ID)).toEqual(before.body);
  });

  it('takes the whole text once it is there', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle({ body: makeArticle().body.slice(0, 1) }), 1000);
    await saveArticle(db, makeArticle(), 2000);
    expect(await findBody(db, ID)).toEqual(makeArticle().body);
  });

  it('makes one record of two windows that save at once', async () => {
    const db = freshDatabase();
    const results = await Promise.all([saveArticle(db, makeArticle(), 1000, ['a']), saveArticle(db, makeArticle(), 1001, ['b'])]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['added', 'updated']);
    expect(await countSaved(db)).toBe(1);
    expect((await findArticle(db, ID))?.tags.toSorted()).toEqual(['a', 'b']);
  });

  it('says so when the article to save is no longer stored', async () => {
    expect(await saveArticle(freshDatabase(), 'krant.example/weg', 1000).catch(storageFailure)).toBe('storage-failed');
  });
});

describe('remembering', () => {
  it('keeps what was looked at among the recent until it is saved', async () => {
    const db = freshDatabase();
    await rememberArticle(db, makeArticle(), 1000);
    expect(await listRecent(db, 1000)).toHaveLength(1);
    expect(await countSaved(db)).toBe(0);
    expect(await saveArticle(db, ID, 2000)).toMatchObject({ outcome: 'added' });
    expect(await listRecent(db, 2000)).toEqual([]);
  });

  it('leaves a saved article as it is', async () => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(), 1000);
    await rememberArticle(db, makeArticle({ headline: 'Anders' }), 2000);
    expect(await findArticle(db, ID)).toMatchObject({ headline: 'Dijken langs de Waal worden hoger', savedAt: 1000 });
  });

  it('gives a saved article its facts where it was saved before they were chosen', async () => {
    const db = freshDatabase();
    const { keyFacts } = makeArticle();
    await saveArticle(db, makeArticle({ keyFacts: [] }), 1000, ['a']);
    await rememberArticle(db, makeArticle(), 2000);
    expect(await findArticle(db, ID)).toMatchObject({ keyFacts, savedAt: 1000, tags: ['a'] });
    expect(keyFacts).not.toEqual([]);
    expect(await listRecent(db, 2000)).toEqual([]);
  });

  it('keeps the last fifty and drops the body of the one before', async () => {
    const db = freshDatabase();
    for (let number = 0; number < 51; number++) await rememberArticle(db, makeNumbered(number), 1000 + number);
    const recent = await listRecent(db, 2000);
    expect(recent).toHaveLength(50);
    expect(recent[0]?.id).toBe('krant.example/50');
    expect(await findArticle(db, 'krant.example/0')).toBeUndefined();
    expect(await findBody(db, 'krant.example/0')).toBeUndefined();
  });

  it('forgets after seven days', async () => {
    const db = freshDatabase();
    await rememberArticle(db, makeNumbered(1), 1000);
    await rememberArticle(db, makeNumbered(2), 1000 + 7 * DAY);
    expect(await findArticle(db, 'krant.example/1')).toBeUndefined();
    expect(await findArticle(db, 'krant.example/2')).toBeDefined();
  });
});
