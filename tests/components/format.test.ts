// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { citationText } from '../../components/citation.ts';
import { freshText, momentText, publishedDayText, publishedText, readingTimeText, sizeText } from '../../components/format.ts';
import { useLocale } from '../locale.ts';
import { makeFact, makeShown } from './support.tsx';

beforeEach(() => {
  useLocale('nl');
  vi.stubEnv('TZ', 'Europe/Amsterdam');
});

describe('a published date', () => {
  it('is told in the reader’s time zone', () => {
    expect(publishedText('2026-11-20T23:30:00Z')).toBe('21 nov 2026, 0:30');
  });

  it('without a time stays the day it says, wherever the reader is', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(publishedText('2026-11-20')).toBe('20 nov 2026');
  });

  it('has its time for a day and a half', () => {
    const published = '2026-11-20T23:30:00Z';
    expect(freshText(published, Date.parse('2026-11-22T08:00:00Z'))).toBe('21 nov 2026, 0:30');
    expect(freshText(published, Date.parse('2026-11-22T12:00:00Z'))).toBe('21 nov 2026');
    expect(freshText('gisteren')).toBe('gisteren');
  });

  it('is the same day in a list as over the article', () => {
    expect(publishedDayText('2026-11-20T23:30:00Z')).toBe('21 nov 2026');
    expect(publishedDayText('2026-11-20')).toBe('20 nov 2026');
  });

  it('that is none is shown as it stands', () => {
    expect(publishedText('gisteren')).toBe('gisteren');
  });
});

describe('a moment', () => {
  it('of today is told by its time, another by its day', () => {
    const now = Date.parse('2026-11-20T18:00:00+01:00');
    expect(momentText(Date.parse('2026-11-20T09:05:00+01:00'), now)).toBe('09:05');
    expect(momentText(Date.parse('2026-11-19T09:05:00+01:00'), now)).toBe('19 nov 2026');
  });
});

describe('a reading time', () => {
  it.each([
    [1, '1 min'],
    [238 * 59, '59 min'],
    [238 * 60, '1 uur'],
    [238 * 156, '2,6 uur'],
    [238 * 1210, '20 uur'],
  ])('of %i words is %s', (words, text) => {
    expect(readingTimeText(words)).toBe(text);
  });

  it('is told in English, too', () => {
    useLocale('en');
    expect(readingTimeText(238 * 156)).toBe('2.6 hours');
  });
});

describe('a size', () => {
  it.each([
    [0, '0 byte'],
    [950, '950 byte'],
    [2_400_000, '2,4 MB'],
    [3_000_000_000_000, '3.000 GB'],
  ])('of %d bytes reads as %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});

describe('a fact that is taken along', () => {
  it('has its source, its date and its place with it', () => {
    const article = makeShown({ datePublished: '2026-11-20' });
    expect(citationText(article, makeFact('Niemand raakte gewond.'), 'https://avondpost.example/stuw#:~:text=Niemand')).toBe(
      '“Niemand raakte gewond.”\nDe Avondpost, Stuw begeeft het, 20 nov 2026\nhttps://avondpost.example/stuw#:~:text=Niemand',
    );
  });
});
