/** Numbers, money, dates, places and names in a fact, so that a reader can scan it. For the interface; not injected into pages. */

import type { Span } from '../article/types.ts';
import { CURRENCIES, DAY_ENDING, PER_CENT, SCALES, SYMBOLS, TIME_OF_DAY, UNITS } from '../languages/amounts.ts';
import { cached } from '../languages/cached.ts';
import { countryCodes, countryNames, unitedNations } from '../languages/countries.ts';
import { asCountry } from '../languages/country-cases.ts';
import { findLanguage } from '../languages/index.ts';
import { findCapitalised, isName } from './names.ts';

type SpanKind = 'number' | 'money' | 'date' | 'place' | 'name';

export interface FactSpan extends Span {
  kind: SpanKind;
}

interface Found extends Span {
  kind: SpanKind | undefined;
}

/** Characters: longer than any fact chosen here; an imported one of a hundred thousand digits would hold the page for a minute. */
const LONGEST = 5000;

/** Sorted, without overlap. Where two kinds fit, the one listed first in `patternsOf` holds, and any before a name. None in a text longer than any fact. */
export function findSpans(text: string, inLanguage: string): FactSpan[] {
  if (text.length > LONGEST) return [];
  const found: Found[] = [];
  const isFree = ({ start, end }: Span) => found.every((other) => end <= other.start || start >= other.end);
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  for (const { kind, pattern, isNamed } of patternsOf(inLanguage.split('-')[0] ?? 'und')) {
    for (const match of (isNamed ? text : folded).matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isFree(span)) found.push({ ...span, kind });
    }
  }
  const names = findCapitalised(text, findLanguage(inLanguage)).filter(isFree);
  return [
    ...found.flatMap(({ kind, ...span }) => (kind ? { ...span, kind } : [])),
    ...names.flatMap((span) => named(text, span, inLanguage)),
  ].sort((a, b) => a.start - b.start);
}

/** A country in another case is a place. */
function named(text: string, span: Span, inLanguage: string): FactSpan[] {
  const language = findLanguage(inLanguage);
  const country =
    codesOf(inLanguage).get(asCountry(text.slice(span.start, span.end), codesOf(inLanguage), language?.countryCases).toLowerCase()) ?? 'UN';
  if (country !== 'UN') return [{ ...span, kind: 'place' }];
  return isName(text, span, language) ? [{ ...span, kind: 'name' }] : [];
}

/** A score ("4-0") or a range as well. */
const NUMBER = '\\d+(?:[.,:’\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,:–-]\\d+)*';
const SCALE = `(?:\\s?(?:${SCALES})(?!\\p{L})){0,2}`;
const CURRENCY = `(?:d[ei]\\s|d['’])?(?:${CURRENCIES})(?!\\p{L})`;
const SYMBOL = `(?<!\\p{L})\\p{L}{0,2}[${SYMBOLS}]`;
/** "93rd", "90ste", "26e", "5G" */
const ORDINAL = '(?:(?:st|[nr]d|th|(?:st|d|èm)?e|\\p{L})(?!\\p{L}))?';
const UNIT = `(?:\\s?(?:%|${PER_CENT}|${UNITS})(?!\\p{L}))?`;
/** Taken out before it can be read as numbers. */
const PHONE = '(?=\\+?\\d(?:[ -]?\\d){8})[+0]\\d+(?:[ -]\\d{2,})+';

interface Pattern {
  /** Absent for what is none of them. */
  kind?: SpanKind;
  /** Its capitals count. */
  isNamed?: true;
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
    { kind: 'name', isNamed: true, pattern: whole(unitedNations(code).map(toPattern).join('|')) },
    {
      kind: 'place',
      isNamed: true,
      pattern: whole(`(?:${placesOf(code).join('|')})(?:s|['’]\\p{L}+)?${code === 'de' ? '' : '(?! \\p{Lu}\\p{Ll})'}`),
    },
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
  const day = `\\d{1,2}${DAY_ENDING}?`;
  const date = `(?:${day}\\s(?:de\\s)?${month}(?:\\s(?:de\\s)?(?:19|20)\\d\\d)?(?:\\s${weekday})?|${month}\\s\\d+(?:,?\\s(?:19|20)\\d\\d)?)`;
  return `${weekday}(?:,?\\s(?:den\\s)?${date})?|${date}|`;
}

/** Longest first, so that "Guinea-Bissau" is not read as "Guinea". */
const placesOf = (code: string): string[] =>
  [...new Set([...countryNames(code), 'EU', 'VS', 'US', 'USA', 'UK'])].sort((a, b) => b.length - a.length).map(toPattern);

const toPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const codesOf = cached(countryCodes);
