import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedArticle, WholeArticle } from '../../lib/library/types.ts';
import { mergeArticles } from '../../lib/store/merge.ts';
import { makeStored, makeWhole } from '../article.ts';

/** Few values, so that ties are common. */
const time = fc.integer({ min: 1, max: 3 });
const word = fc.constantFrom('a', 'A', 'b', 'a b');

const record: fc.Arbitrary<WholeArticle> = fc
  .record({
    headline: word,
    kind: fc.constantFrom('article', 'paywalled'),
    provenance: fc.record({ headline: fc.constantFrom('page', 'reader') }),
    tags: fc.uniqueArray(word, { selector: (tag) => tag.toLowerCase() }),
    status: fc.constantFrom('unread', 'read'),
    favorite: fc.boolean(),
    note: fc.constantFrom('', 'a', 'b', 'a b'),
    highlights: fc.uniqueArray(fc.record({ quote: fc.record({ exact: word }), note: word, createdAt: time }), {
      maxLength: 2,
      selector: ({ quote, createdAt }) => `${createdAt} ${quote.exact}`,
    }),
    savedAt: time,
    updatedAt: time,
    capturedAt: time,
    text: word,
  })
  .map(({ text, ...article }) => ({
    article: { ...makeWhole().article, ...(article as Partial<SavedArticle>), contentHash: text },
    body: [{ type: 'paragraph', text }],
  }));

describe('merging two records of one article', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(mergeArticles(a, b)).toEqual(mergeArticles(b, a));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeArticles(a, b);
        expect(mergeArticles(merged, b)).toEqual(merged);
        expect(mergeArticles(a, merged)).toEqual(merged);
        expect(mergeArticles(merged, merged)).toEqual(merged);
      }),
    );
  });

  it('keeps every tag once, the earliest saving, and both notes', () => {
    const here = makeWhole({ tags: ['Water', 'rivieren'], savedAt: 2000, note: 'bellen' });
    const there = makeWhole({ tags: ['water', 'Tiel'], savedAt: 1000, note: 'mailen', updatedAt: 3000 });
    expect(mergeArticles(here, there).article).toMatchObject({
      tags: ['water', 'Tiel', 'rivieren'],
      savedAt: 1000,
      note: 'bellen\n\nmailen',
    });
  });

  it('takes what the reader did last', () => {
    const here = makeWhole({ status: 'archived', favorite: true, updatedAt: 1000 });
    const there = makeWhole({ status: 'read', favorite: false, readAt: 3000, updatedAt: 3000 });
    expect(mergeArticles(here, there).article).toMatchObject({ status: 'read', favorite: false, readAt: 3000, updatedAt: 3000 });
  });

  it('keeps what the reader did where the other was only looked at or saved, however late', () => {
    const worked = makeWhole({ status: 'archived', favorite: true, savedAt: 500, updatedAt: 1000 });
    const saved = makeWhole({ savedAt: 3000, updatedAt: 3000 });
    const seen = { article: { ...makeStored({ updatedAt: 2000 }), seenAt: 3000 }, body: [] };
    for (const other of [saved, seen])
      expect(mergeArticles(other, worked).article).toMatchObject({ status: 'archived', favorite: true, savedAt: 500 });
  });

  it('takes of two copies the one whose letters are whole, whichever comes first', () => {
    const whole = makeWhole({ headline: 'Coördinatie één' });
    const damaged = makeWhole({ headline: 'Co\uFFFDrdinatie \uFFFD\uFFFDn' });
    for (const merged of [mergeArticles(whole, damaged), mergeArticles(damaged, whole)]) expect(merged).toEqual(whole);
    const body = [{ type: 'paragraph' as const, text: 'Het werk duurt \uFFFD\uFFFDn jaar.' }];
    for (const merged of [mergeArticles(whole, { ...whole, body }), mergeArticles({ ...whole, body }, whole)])
      expect(merged).toEqual(whole);
  });

  it('keeps what is here where a doubtful copy says otherwise of the same time, and takes what it adds', () => {
    const here = makeWhole({ headline: 'À la carte in Tiel' });
    const there = makeWhole({ ...here.article, headline: 'Ã€ la carte in Tiel', tags: ['water', 'Tiel'], note: 'bellen' });
    const expected = { headline: 'À la carte in Tiel', tags: ['water', 'Tiel'], note: 'bellen' };
    expect(mergeArticles(here, there, true).article).toMatchObject(expected);
    expect(mergeArticles(mergeArticles(here, there, true), there, true).article).toMatchObject(expected);
    const later = makeWhole({ ...there.article, capturedAt: 2000, updatedAt: 2000 });
    expect(mergeArticles(here, later, true).article).toMatchObject({ headline: 'Ã€ la carte in Tiel' });
  });

  it('keeps the whole text where the later capture saw only what stands before a paywall, whichever comes first', () => {
    const whole = makeWhole({ capturedAt: 1000 });
    const part = { ...makeWhole({ kind: 'paywalled', capturedAt: 2000 }), body: [{ type: 'paragraph' as const, text: 'Een begin.' }] };
    for (const merged of [mergeArticles(whole, part), mergeArticles(part, whole)])
      expect(merged).toMatchObject({ article: { kind: 'article', capturedAt: 1000 }, body: whole.body });
  });

  it('keeps the note of a highlight, and both notes where each side has one', () => {
    const quote = { exact: 'Waal' };
    const highlighted = (...notes: (string | undefined)[]) =>
      makeWhole({ highlights: notes.map((note, createdAt) => ({ quote, createdAt, ...(note && { note }) })) });
    const merged = mergeArticles(highlighted('hier', 'ja', undefined), highlighted(undefined, 'nee', undefined));
    expect(merged.article.highlights?.map(({ note }) => note)).toEqual(['hier', 'ja\n\nnee', undefined]);
  });

  it('keeps the later of the times at which an article was looked at that is not saved', () => {
    const seen = (seenAt: number) => ({ article: { ...makeStored(), seenAt }, body: [] });
    expect(mergeArticles(seen(1000), seen(3000)).article.seenAt).toBe(3000);
    expect(mergeArticles(seen(3000), seen(1000)).article.seenAt).toBe(3000);
    expect(mergeArticles(seen(3000), makeWhole()).article).not.toHaveProperty('seenAt');
  });

  it('takes the text that was captured last, but what the reader corrected from wherever it was corrected', () => {
    const corrected = makeWhole({ headline: 'Zo heet het', provenance: { headline: 'reader' }, capturedAt: 1000 });
    const later = { ...makeWhole({ headline: 'Nieuwe kop', capturedAt: 2000 }), body: [{ type: 'paragraph' as const, text: 'Nieuw.' }] };
    expect(mergeArticles(later, corrected)).toMatchObject({
      article: { headline: 'Zo heet het', provenance: { headline: 'reader' }, capturedAt: 2000 },
      body: [{ text: 'Nieuw.' }],
    });
  });
});
