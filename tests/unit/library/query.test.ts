import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../lib/library/day.ts';
import { parseQuery } from '../../../lib/library/query.ts';

const NOON = new Date(2026, 2, 15, 12).getTime();
const parse = (text: string) => parseQuery(text, NOON);
const word = (...words: string[]) => ({ words, exact: false });

describe('a query', () => {
  it('is words, folded', () => {
    expect(parse('Crème BRÛLÉE').terms).toEqual([word('creme'), word('brulee')]);
  });

  it('takes a word with a hyphen as words that follow each other', () => {
    expect(parse('covid-19').terms).toEqual([word('covid', '19')]);
  });

  it.each(['"kabinet valt"', '“kabinet valt”', '„kabinet valt“', '"kabinet valt'])('takes %s as a phrase', (text) => {
    expect(parse(text).terms).toEqual([{ words: ['kabinet', 'valt'], exact: true }]);
  });

  it('leaves out what has a minus before it, words, phrases and filters', () => {
    expect(parse('dijken -water -"hoog water" -tag:Rijn')).toEqual({
      terms: [word('dijken')],
      without: [word('water'), { words: ['hoog', 'water'], exact: true }],
      filters: [{ name: 'tag', value: 'rijn', not: true }],
      notUnderstood: [],
    });
  });

  it('knows its filters', () => {
    expect(parse('is:unread IS:Favorite has:note tag:klimaat site:nos.nl lang:nl by:"Jan Jansen"').filters).toEqual([
      { name: 'is', value: 'unread', not: false },
      { name: 'is', value: 'favorite', not: false },
      { name: 'has', value: 'note', not: false },
      { name: 'tag', value: 'klimaat', not: false },
      { name: 'site', value: 'nos.nl', not: false },
      { name: 'lang', value: 'nl', not: false },
      { name: 'by', value: 'jan jansen', not: false },
    ]);
  });

  it('knows a favourite in the spelling of the interface too', () => {
    expect(parse('is:favourite -is:Favourite').filters).toEqual([
      { name: 'is', value: 'favorite', not: false },
      { name: 'is', value: 'favorite', not: true },
    ]);
  });

  it('takes what follows a filter and a blank for its value', () => {
    expect(parse('tag: klimaat -by:  "Jan Jansen"')).toEqual(parse('tag:klimaat -by:"Jan Jansen"'));
    expect(parse('kabinet: valt').terms).toEqual([word('kabinet'), word('valt')]);
  });

  it('knows days and how long ago', () => {
    expect(parse('before:2026-01-01 after:7d').filters).toEqual([
      { name: 'before', value: new Date(2026, 0, 1).getTime(), not: false },
      { name: 'after', value: new Date(2026, 2, 8).getTime(), not: false },
    ]);
  });

  it.each([
    ['is:lost', ['is', 'lost']],
    ['before:gisteren', ['before', 'gisteren']],
    ['after:2026-02-30', ['after', '2026', '02', '30']],
    ['kleur:rood', ['kleur', 'rood']],
  ])('searches %s as words, and says so', (text, words) => {
    expect(parse(text)).toEqual({ terms: [word(...words)], without: [], filters: [], notUnderstood: [text] });
  });

  it('does not call an address not understood', () => {
    expect(parse('https://nos.nl').notUnderstood).toEqual([]);
  });

  it('leaves out a filter that is still being typed', () => {
    expect(parse('dijken tag:')).toEqual(parse('dijken'));
    expect(parse('dijken -by:" ')).toEqual(parse('dijken'));
    expect(parse('dijken:').terms).toEqual([word('dijken')]);
  });

  it.each(['', '  ', '-', '""', '!?', 'tag:', '-tag:"'])('is empty for %j', (text) => {
    expect(parse(text)).toMatchObject({ terms: [], without: [], filters: [] });
  });

  it('finds words of a script without blanks by their characters', () => {
    expect(parse('経済').terms).toEqual([word('経', '済')]);
  });
});

describe('a day', () => {
  it.each([
    ['2026', new Date(2026, 0, 1)],
    ['2025-12', new Date(2025, 11, 1)],
    ['2025-12-05', new Date(2025, 11, 5)],
    ['1d', new Date(2026, 2, 14)],
    ['2w', new Date(2026, 2, 1)],
    ['1m', new Date(2026, 1, 15)],
    ['1Y', new Date(2025, 2, 15)],
  ])('%s begins at midnight by the reader’s clock', (text, date) => {
    expect(parseDay(text, NOON)).toBe(date.getTime());
  });

  it.each(['2026-13', '2026-02-30', '7', 'd', '7x', '1-1-2026'])('is not %s', (text) => {
    expect(parseDay(text, NOON)).toBeUndefined();
  });
});
