import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../lib/languages/everyday.ts';
import { findLanguage, languages } from '../../../lib/languages/index.ts';
import type { Printed } from '../../../lib/languages/types.ts';

const files = import.meta.glob<Printed>('../../../lib/languages/??.ts', { eager: true, import: 'printed' });
const printed = Object.fromEntries(Object.entries(files).map(([path, labels]) => [path.slice(-5, -3), labels]));

test('twelve languages of Europe have a file', () => {
  expect(languages.map(({ code }) => code)).toEqual(expect.arrayContaining('da de en es fr it nb nl pl pt sv tr'.split(' ')));
});

test('Norwegian is one language, whatever a page calls it', () => {
  expect(['no', 'nn-NO', 'nb'].map((tag) => findLanguage(tag)?.code)).toEqual(['nb', 'nb', 'nb']);
});

test('a regional tag finds its language, another none', () => {
  expect(findLanguage('nl-BE')?.code).toBe('nl');
  expect(findLanguage('und')).toBeUndefined();
});

describe.each(languages.map((language) => [language.code, language] as const))('the file of %s', (code, language) => {
  test('is named by a code that Intl knows', () => {
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)).toBeDefined();
  });

  test('lists words in lower case, each once, with single blanks', () => {
    for (const list of [
      `${language.stopWords} ${language.openers}`,
      language.abbreviations,
      language.closingAbbreviations,
      language.speechVerbs,
      language.weekdays,
      language.months,
      language.beforeNouns,
      language.themes,
    ]) {
      const words = list.split(' ');
      expect(words).not.toContain('');
      expect(list).toBe(list.toLowerCase());
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  test('says no everyday word that another list has', () => {
    const { everyday, stopWords, ...others } = language;
    const listed = new Set([...stopWords.split(' '), ...everydayWords({ ...others, stopWords, everyday: '' })]);
    expect(everyday.split(' ').filter((word) => listed.has(word))).toEqual([]);
  });

  test('has a week of seven days and a year of twelve months', () => {
    expect(language.weekdays.split(' ')).toHaveLength(7);
    expect(language.months.split(' ')).toHaveLength(12);
  });

  test('has enough common words to tell the language by', () => {
    expect(language.stopWords.split(' ').length).toBeGreaterThanOrEqual(30);
  });

  test('writes abbreviations without their last dot', () => {
    expect(`${language.abbreviations} ${language.closingAbbreviations}`).not.toMatch(/\.(?: |$)/);
  });

  test('holds patterns that compile and match no empty text', () => {
    for (const source of [
      language.danglingStarts,
      language.causes,
      ...[
        language.titles,
        language.offices,
        language.institutions,
        language.nameless,
        language.trades,
        language.describers,
        language.peopleOf,
      ].flatMap((source) => source ?? []),
      language.newsroom,
      language.writers,
      language.noComment,
      ...Object.values(language.boilerplate),
      ...Object.values(printed[code] ?? {}),
    ]) {
      expect(new RegExp(`^(?:${source})`, 'iu').test('')).toBe(false);
    }
  });
});
