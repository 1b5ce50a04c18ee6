import { describe, expect, it } from 'vitest';
import { foldWords, words } from '../../../lib/article/search-words.ts';
import { matchTexts, passesFilters } from '../../../lib/library/match.ts';
import { parseQuery } from '../../../lib/library/query.ts';
import { toEntry } from '../../../lib/library/shelf.ts';
import { makeWhole } from '../../article.ts';

/** The stretches that matched, in the order of the texts. */
function matched(query: string, ...texts: string[]) {
  const matches = matchTexts(
    parseQuery(query, 0),
    texts.map((text, index) => ({ field: 'fact', index, text })),
  );
  return matches?.map(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
}

describe('words', () => {
  it('keep their place in the text as it was written', () => {
    const text = 'In Zürich: crème 2,5%';
    expect(words(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['in', 'In'],
      ['zurich', 'Zürich'],
      ['creme', 'crème'],
      ['2', '2'],
      ['5', '5'],
    ]);
  });

  it.each([
    ['パリ', 'バリ', 'ハリ'],
    ['ปี', 'ปู', 'ป'],
    ['कुल', 'कल', 'कल्'],
    ['мой', 'мои'],
    ['їжак', 'іжак'],
    ['ќе', 'ке'],
    ['한국', '하구'],
  ])('are other words with other letters, which some scripts write as marks: %s, %s', (...others) => {
    expect(new Set(others.map(foldWords)).size).toBe(others.length);
    for (const word of others) expect(foldWords(word.normalize('NFD'))).toBe(foldWords(word));
  });

  it.each([
    ['Ελλάδα', 'ελλαδα'],
    ['ещё', 'еще'],
    ['за\u0301мок', 'замок'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ﾊﾞﾘ', 'バリ'],
    ['Việt Nam', 'viet nam'],
  ])('are the same with accents and points and without: %s', (word, plain) => {
    expect(foldWords(word)).toBe(foldWords(plain));
    expect(foldWords(word.normalize('NFD'))).toBe(foldWords(plain));
  });

  it.each([
    ['lodz', 'Łódź'],
    ['tromso', 'Tromsø'],
    ['strasse', 'Straße'],
    ['aeblecoeur', 'Æblecœur'],
    ['dindic', 'Đınđıć'],
  ])('are found without the letters that a keyboard may lack, and with them: %s', (typed, word) => {
    expect(matched(typed, `in ${word}`)).toEqual([[word]]);
    expect(matched(word, `in ${typed}`)).toEqual([[typed]]);
    expect(matched(typed.slice(0, 3), `in ${word}`)).toEqual([[word]]);
  });

  it('are the same whichever way their accents are written', () => {
    expect(foldWords('cafe\u0301')).toBe(foldWords('café'));
    expect(foldWords('ﬁets Ⅷ İstanbul')).toBe('fiets viii istanbul');
  });
});

describe('a match', () => {
  it('marks whole words that begin with what was typed', () => {
    expect(matched('dij', 'Dijken en dijkjes', 'de onderdijk')).toEqual([['Dijken', 'dijkjes']]);
  });

  it('needs every word somewhere', () => {
    expect(matched('kabinet dijk', 'Het kabinet', 'De dijken')).toEqual([['kabinet'], ['dijken']]);
    expect(matched('kabinet brug', 'Het kabinet', 'De dijken')).toBeUndefined();
  });

  it('marks a phrase as one, and only where its words follow each other within one text', () => {
    expect(matched('"het kabinet valt"', 'Als het kabinet, valt …')).toEqual([['het kabinet, valt']]);
    expect(matched('"het kabinet valt"', 'het kabinet', 'valt')).toBeUndefined();
    expect(matched('"het kabinet val"', 'het kabinet valt')).toBeUndefined();
  });

  it('is none where a word occurs that must not', () => {
    expect(matched('kabinet -val', 'Het kabinet', 'valt')).toBeUndefined();
    expect(matched('kabinet -brug', 'Het kabinet', 'valt')).toEqual([['kabinet']]);
  });

  it('joins stretches that overlap', () => {
    expect(matched('kabinet "kabinet valt"', 'Kabinet valt')).toEqual([['Kabinet valt']]);
  });

  it('finds a word within a text without blanks', () => {
    expect(matched('経済', '日本の経済は')).toEqual([['経済']]);
  });
});

describe('filters', () => {
  const passes = (query: string, overrides: Parameters<typeof makeWhole>[0]) =>
    passesFilters(parseQuery(query, 0).filters, toEntry(makeWhole(overrides).article));

  it.each([
    ['is:read', { status: 'read' }, { status: 'archived' }],
    ['is:favorite', { favorite: true }, { favorite: false }],
    ['has:note', { note: 'x' }, { note: '' }],
    ['has:tag', { tags: ['x'] }, { tags: [] }],
    ['has:highlight', { highlights: [{ quote: { exact: 'x' }, createdAt: 1 }] }, { highlights: [] }],
    ['tag:tromso', { tags: ['Tromsø'] }, { tags: ['Oslo'] }],
    ['tag:wonen', { tags: ['sport', 'Wonen'] }, { tags: ['wonen en werken'] }],
    ['site:nos.nl', { publisher: { name: 'x', domain: 'jeugd.nos.nl' } }, { publisher: { name: 'x', domain: 'chronos.nl' } }],
    ['site:"de krant"', { publisher: { name: 'De Krant', domain: 'x' } }, { publisher: { name: 'De Kranten', domain: 'x' } }],
    ['lang:nl', { inLanguage: 'nl-BE' }, { inLanguage: 'nlx' }],
    ['by:müller', { authors: [{ name: 'Eva Muller' }] }, { authors: [] }],
    ['before:1971', { savedAt: 0 }, { savedAt: 4e10 }],
    ['after:1971', { savedAt: 4e10 }, { savedAt: 0 }],
  ] as const)('%s lets through what it says and nothing else, and with a minus the other way round', (query, yes, no) => {
    expect([yes, no].map((overrides) => passes(query, overrides as never))).toEqual([true, false]);
    expect([yes, no].map((overrides) => passes(`-${query}`, overrides as never))).toEqual([false, true]);
  });
});
