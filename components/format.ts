/** Dates and sizes in the language of the texts around them. */
import { i18n } from '#i18n';
import { readingMinutes } from '../lib/article/reading-time.ts';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/**
 * A date as published (ISO 8601), in the reader's own time zone; a date without a time stays the day it says.
 * What is no date is given back as it is: better odd than lost.
 */
export function publishedText(iso: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return dayOnly ? format(date, { ...DAY, timeZone: 'UTC' }) : format(date, { ...DAY, hour: 'numeric', minute: '2-digit' });
}

/** The day of it alone, in the reader's time zone. */
export function publishedDayText(iso: string): string {
  const date = new Date(iso);
  return iso.length > 10 && !Number.isNaN(date.getTime()) ? format(date, DAY) : publishedText(iso);
}

const RECENT = 36 * 3600e3;

/** With its time as long as that tells anything: for a day and a half. */
export const freshText = (iso: string, now: number = Date.now()): string =>
  now - Date.parse(iso) > RECENT ? publishedDayText(iso) : publishedText(iso);

/** A moment of the reader's own (epoch ms): the time alone where it was today. */
export function momentText(moment: number, now: number = Date.now()): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  return format(new Date(moment), sameDay ? { timeStyle: 'short' } : DAY);
}

/** The smaller numbers are written alike in every language; a format takes longer to make than all counts of a page to write. */
export function numberText(value: number): string {
  if (value < 1000) return String(value);
  numbers ??= new Intl.NumberFormat(locale());
  return numbers.format(value);
}

let numbers: Intl.NumberFormat | undefined;

/** Bytes in the largest fitting unit. */
export function sizeText(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return unitText(bytes / 1000 ** step, units[step] as string);
}

/** In minutes, and from an hour on in hours. */
export function readingTimeText(wordCount: number): string {
  const minutes = readingMinutes(wordCount);
  return minutes < 60 ? i18n.t('article.readingTime', [minutes]) : unitText(minutes / 60, 'hour', 'long');
}

const unitText = (value: number, unit: string, unitDisplay?: 'long'): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay, maximumSignificantDigits: 2 }).format(value);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format takes longer to make than all dates of a list to write. */
function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = locale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, known);
  return known.format(date);
}

/** The language of the texts, in the reader's own variety of it: dates differ between en-GB and en-US. */
function locale(): string {
  const language = i18n.t('locale');
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}
