/** Numbers, money, dates, places and names in a fact, so that a reader can scan it. For the interface; not injected into pages. */

import { cached } from '../languages/cached.ts';
import { countryNames, unitedNations } from '../languages/countries.ts';
import { findLanguage } from '../languages/index.ts';
import { openersOf } from './words.ts';

export type SpanKind = 'number' | 'money' | 'date' | 'place' | 'name';

/** UTF-16 offsets into the text. */
export interface FactSpan {
  start: number;
  end: number;
  kind: SpanKind;
}

/** Sorted, without overlap. Where two kinds fit, the one listed first in `patternsOf` holds. */
export function findSpans(text: string, language: string): FactSpan[] {
  const spans: FactSpan[] = [];
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  for (const { kind, pattern } of patternsOf(language.split('-')[0] ?? 'und')) {
    for (const match of (isNamed(kind) ? text : folded).matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (spans.every((other) => end <= other.start || start >= other.end)) spans.push({ start, end, kind });
    }
  }
  return spans.flatMap((span) => (span.kind === 'name' ? trimName(text, span, language) : span)).sort((a, b) => a.start - b.start);
}

const isNamed = (kind: SpanKind): boolean => kind === 'place' || kind === 'name';

const NUMBER = '\\d+(?:[.,:’\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,:]\\d+)?';
const SCALE =
  '(?:\\s(?:duizend|thousand|tusen|tysięcy|tys\\.|bin|mil[ijy]\\p{L}*|mill\\p{L}*\\.?|mln\\.?|mld\\.?|mio\\.?|m[ri]d\\.?|mrd\\.?|mia\\.?|b[ij]ll?i\\p{L}+))?';
const CURRENCY =
  '(?:euros?|d[oó]ll?ars?|dollar[is]?|pounds?|pond|pfund|franken|francs?|kron(?:en|er|or|a)?|kr|z[lł]ot\\p{L}*|zł|liras?|lira|tl|reais|real|yen|yuan|roebel|rubel|rubles?)';
const SYMBOL = '[$€£¥₺₽]';
const UNIT =
  '(?:\\s?(?:%|°c|procent|prozent|percent|per cent|pour cent|por ciento|por cento|per cento|prosent|proc\\.|yüzde|km²|km|kilometers?|meters?|kilo|kg|uur|uhr))?';
const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*|\\p{Lu}{2,}";
const PARTICLES = '(?:(?:van|der|den|de|von|zu|di|da|del|du|la|le|el|al|bin|of|and|the|af|ten|ter)\\s){0,2}';
/** There "der" between two nouns is mostly a genitive. */
const GERMAN_PARTICLES = '(?:(?:von|van|zu|de|di|da|del|du|la|le|el|al|bin|of)\\s(?:de[mnr]\\s)?)?';

interface Pattern {
  kind: SpanKind;
  pattern: RegExp;
}

const patternsOf = cached((code: string): Pattern[] => {
  const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  const years = '(?:\\s(?:de\\s)?(?:19|20)\\d\\d)?';
  return [
    {
      kind: 'money',
      pattern: new RegExp(`${SYMBOL}\\s?${NUMBER}${SCALE}|${NUMBER}${SCALE}\\s?(?:${SYMBOL}|${CURRENCY}(?!\\p{L}))`, 'gu'),
    },
    {
      kind: 'date',
      pattern: whole(`(?:${datesOf(code).join('|') || '(?!)'})${years}|(?:19|20)\\d\\d|\\d{1,2}[:.]\\d{2}(?=\\s(?:uur|uhr|u\\.))`),
    },
    { kind: 'number', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER}${SCALE}${UNIT}`, 'gu') },
    { kind: 'name', pattern: whole(unitedNations(code).map(toPattern).join('|')) },
    { kind: 'place', pattern: whole(placesOf(code).join('|')) },
    { kind: 'name', pattern: whole(`(?:${NAME})(?:\\s${code === 'de' ? GERMAN_PARTICLES : PARTICLES}(?:${NAME}))*`) },
  ];
});

/** Weekdays, and months beside a day's number. */
function datesOf(code: string): string[] {
  const { weekdays, months } = findLanguage(code) ?? { weekdays: '', months: '' };
  const days = weekdays.split(' ').filter(Boolean);
  const named = months.split(' ').filter(Boolean);
  return [...days, ...named.flatMap((month) => [`\\d+\\.?\\s(?:de\\s)?${month}`, `${month}\\s\\d+`])];
}

/** Longest first, so that "Guinea-Bissau" is not read as "Guinea". */
const placesOf = (code: string): string[] =>
  [...new Set([...countryNames(code), 'EU', 'VS', 'US', 'USA', 'UK'])].sort((a, b) => b.length - a.length).map(toPattern);

const toPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Without the article or the "while" before it. One capitalised word at the start of a sentence is none, nor is any single noun of German.
 */
function trimName(text: string, { start, end, kind }: FactSpan, tag: string): FactSpan[] {
  const language = findLanguage(tag);
  const opens = /(?:^|[.!?:]\s)["'“„«‘(]*$/.test(text.slice(0, start));
  const [first = '', ...others] = text.slice(start, end).split(' ');
  const isOpener = language !== undefined && openersOf(language).has(first.toLowerCase());
  if (isOpener && others.length > 0) return trimName(text, { start: start + first.length + 1, end, kind }, tag);
  const isPlain = others.length === 0 && !/^\p{Lu}{2,}$/u.test(first);
  return isOpener || (isPlain && (opens || language?.nounsHaveCapitals)) ? [] : [{ start, end, kind }];
}
