/** Numbers, money, dates, places and names in a fact, so that a reader can scan it. For the interface; not injected into pages. */

import { CURRENCIES, PER_CENT, SCALES, SYMBOLS, TIME_OF_DAY, UNITS } from '../languages/amounts.ts';
import { cached } from '../languages/cached.ts';
import { countryCodes, countryNames, unitedNations } from '../languages/countries.ts';
import { asCountry } from '../languages/country-cases.ts';
import { IN_NAMES } from '../languages/in-names.ts';
import { findLanguage } from '../languages/index.ts';
import { openersOf } from './words.ts';

export type SpanKind = 'number' | 'money' | 'date' | 'place' | 'name';

/** UTF-16 offsets into the text. */
export interface FactSpan {
  start: number;
  end: number;
  kind: SpanKind;
}

interface Found extends Omit<FactSpan, 'kind'> {
  kind: SpanKind | undefined;
}

/** Sorted, without overlap. Where two kinds fit, the one listed first in `patternsOf` holds. */
export function findSpans(text: string, language: string): FactSpan[] {
  const found: Found[] = [];
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  for (const { kind, pattern } of patternsOf(language.split('-')[0] ?? 'und')) {
    for (const match of (isNamed(kind) ? text : folded).matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, kind });
    }
  }
  return found
    .flatMap(({ kind, ...span }) => (kind === 'name' ? trimName(text, span, language) : kind ? { ...span, kind } : []))
    .sort((a, b) => a.start - b.start);
}

const isNamed = (kind: SpanKind | undefined): boolean => kind === 'place' || kind === 'name';

/** A score ("4-0") or a range as well. */
const NUMBER = '\\d+(?:[.,:’\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,:–-]\\d+)*';
const SCALE = `(?:\\s?(?:${SCALES})(?!\\p{L})){0,2}`;
const CURRENCY = `(?:d[ei]\\s|d['’])?(?:${CURRENCIES})(?!\\p{L})`;
const SYMBOL = `(?<!\\p{L})\\p{L}{0,2}[${SYMBOLS}]`;
/** "93rd", "90ste", "26e" */
const ORDINAL = '(?:(?:st|[nr]d|th|(?:st|d|èm)?e)(?!\\p{L}))?';
const UNIT = `(?:\\s?(?:%|${PER_CENT}|${UNITS})(?!\\p{L}))?`;
/** Taken out before it can be read as numbers. */
const PHONE = '(?=\\+?\\d(?:[ -]?\\d){8})[+0]\\d+(?:[ -]\\d{2,})+';
const NAME = "\\p{Lu}[\\p{L}’'&-]*\\p{Ll}[\\p{L}’'&-]*|\\p{Lu}[\\p{Lu}&]+";
/** There "der" between two nouns is mostly a genitive. */
const GERMAN_BETWEEN = '(?:(?:von|van|zu|de|di|da|del|du|la|le|el|al|bin|of|&)\\s(?:de[mnr]\\s)?)?';
const BETWEEN = `(?:(?:${IN_NAMES.replaceAll(' ', '|')}|and)\\s){0,2}`;

interface Pattern {
  /** Absent for what is none of them. */
  kind?: SpanKind;
  pattern: RegExp;
}

const patternsOf = cached((code: string): Pattern[] => {
  const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  return [
    { pattern: new RegExp(PHONE, 'gu') },
    {
      kind: 'money',
      pattern: new RegExp(`${SYMBOL}\\s?${NUMBER}(?:(?:bn|m|k)(?!\\p{L})|${SCALE})|${NUMBER}${SCALE}\\s?(?:${SYMBOL}|${CURRENCY})`, 'gu'),
    },
    {
      kind: 'date',
      pattern: whole(`${datesOf(code)}(?:19|20)\\d\\d|${TIME_OF_DAY}`),
    },
    { kind: 'number', pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:%|yüzde\\s)?${NUMBER}${ORDINAL}${SCALE}${UNIT}`, 'gu') },
    { kind: 'name', pattern: whole(unitedNations(code).map(toPattern).join('|')) },
    { kind: 'place', pattern: whole(`(?:${placesOf(code).join('|')})(?:s|['’]\\p{L}+)?${code === 'de' ? '' : '(?! \\p{Lu}\\p{Ll})'}`) },
    { kind: 'name', pattern: whole(`(?:${NAME})(?:\\s${code === 'de' ? GERMAN_BETWEEN : BETWEEN}(?:${NAME}))*`) },
  ];
});

/** Weekdays, also in longer words ("woensdagavond"), months beside a day's number or a year, and both together. Empty, or ends in a "|". */
function datesOf(code: string): string {
  const language = findLanguage(code);
  if (!language) return '';
  const weekday = `(?:${language.weekdays
    .replace(/a\b/g, '[aęy]')
    .replace(/\S{6,}/g, '$&\\p{L}*')
    .replaceAll(' ', '|')})`;
  const month = `(?:${language.months.replace(/(\S{3})(\S?)\S*/g, '$&|$1$2?\\.').replaceAll(' ', '|')})`;
  const day = '\\d{1,2}(?:[.º]|er|st|nd|rd|th)?';
  const date = `(?:${day}\\s(?:de\\s)?${month}(?:\\s(?:de\\s)?(?:19|20)\\d\\d)?(?:\\s${weekday})?|${month}\\s\\d+(?:,?\\s(?:19|20)\\d\\d)?)`;
  return `${weekday}(?:,?\\s(?:den\\s)?${date})?|${date}|`;
}

/** Longest first, so that "Guinea-Bissau" is not read as "Guinea". */
const placesOf = (code: string): string[] =>
  [...new Set([...countryNames(code), 'EU', 'VS', 'US', 'USA', 'UK'])].sort((a, b) => b.length - a.length).map(toPattern);

const toPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const codesOf = cached(countryCodes);

/**
 * Without the article or the "while" before it; a country in another case is a place. One capitalised word at the start of a sentence is none,
 * nor is any single noun of German.
 */
function trimName(text: string, { start, end }: Omit<FactSpan, 'kind'>, tag: string): FactSpan[] {
  const language = findLanguage(tag);
  const name = text.slice(start, end);
  const country = codesOf(tag).get(asCountry(name, codesOf(tag), language?.countryCases).toLowerCase()) ?? 'UN';
  if (country !== 'UN') return [{ start, end, kind: 'place' }];
  const opens = /(?:^|[.!?:]\s)["'“„«‘(]*$/.test(text.slice(0, start));
  const [first = '', ...others] = name.split(' ');
  const isOpener = language !== undefined && openersOf(language).has(first.toLowerCase());
  if (isOpener && others.length > 0) return trimName(text, { start: start + first.length + 1, end }, tag);
  const isPlain = others.length === 0 && !/^[\p{Lu}&]{2,}$/u.test(first);
  return isOpener || (isPlain && (opens || language?.nounsHaveCapitals)) ? [] : [{ start, end, kind: 'name' }];
}
