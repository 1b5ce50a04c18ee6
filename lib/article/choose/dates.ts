/** Dates as pages write them, as ISO 8601. Never guessed: what can't be read is no date, and an offset that isn't there isn't added. */
import { DAY_ENDING } from '../../languages/amounts.ts';
import { inAnyLanguage } from '../../languages/any.ts';
import { AFTERNOON, BEFORE_DAY, HOURS } from '../../languages/in-lines.ts';
import { languages } from '../../languages/index.ts';
import { LETTERS } from '../letters.ts';
import { findMonth } from './months.ts';

/** Zone names that newsrooms print. Summer and winter are told by the name itself. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z UTC GMT WET',
  '+01:00': 'BST WEST CET MEZ',
  '+05:30': 'IST',
  '+02:00': 'CEST MESZ EET SAST CAT',
  '+03:00': 'EEST EAT MSK',
  '+07:00': 'WIB',
  '+08:00': 'HKT SGT',
  '+09:00': 'JST KST',
  '+10:00': 'AEST',
  '+11:00': 'AEDT',
  '-05:00': 'EST CDT',
  '-04:00': 'EDT',
  '-06:00': 'CST MDT',
  '-07:00': 'MST PDT',
  '-08:00': 'PST',
};

const stems = [...new Set(languages.flatMap(({ months }) => months.split(' ').map((month) => month.slice(0, 3))))].join('|');
export const WEEKDAYS = inAnyLanguage(({ weekdays }) => weekdays.replaceAll(' ', '|'));
/** A date or a time within a byline, and all behind it: "door Jan op 9 maart 2026", but not "Le Goff 9 mars" nor "den Heuvel - 9 maart". */
export const DATE_IN_LINE = new RegExp(
  `(?:\\s(?:den|(?:${BEFORE_DAY})(?: (?:${WEEKDAYS}|[${LETTERS}]{2,3}\\.?))?))?[\\s,|·–-]*(?:\\d{1,2}[./-]\\d|(?:\\b\\d{1,2}\\.? \\S+ )?\\d{4}|\\b\\d{1,2}:\\d\\d|\\b\\d{1,2}${DAY_ENDING}?\\s(?:de\\s)?(?:${stems})|\\b(?:${stems})[a-z]*\\.?\\s\\d).*`,
  'i',
);

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*([A-Z]{0,4}\s*(?:[+-]\d{1,2}(?::?\d{2})?)?))?$/i;

/** `text`: what a page says; `inLanguage`: BCP 47, for the names of months. Undefined where it is no date. */
export function parseDate(text: string, inLanguage = 'en'): string | undefined {
  // Java adds the name of the zone: "[Europe/Berlin]".
  const folded = withPlainDigits(text)
    .replace(/\[[\w/]+\]$/, '')
    .trim()
    .replace(/\s+/g, ' ');
  if (folded.length < 6 || folded.length > 120) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(folded)) return fromEpoch(Number(folded));
  const iso = ISO.exec(folded);
  if (!iso) return parsePrinted(folded, inLanguage);
  const [, year, month, day, hour, minute, second, fraction, zone] = iso;
  return compose(Number(year), Number(month), Number(day), { hour, minute, second, fraction, zone });
}

/** Arabic, Persian, Indic and full-width digits are numbers as well. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code < 0x900 || code > 0xff00 ? code : code - 6) & 15);
  });

function fromEpoch(value: number): string {
  return new Date(value < 1e11 ? value * 1000 : value).toISOString();
}

interface Clock {
  hour?: string;
  minute?: string;
  second?: string;
  fraction?: string;
  zone?: string;
}

function compose(year: number, month: number, day: number, clock: Clock): string | undefined {
  const pad = (value: string | number) => String(value).padStart(2, '0');
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isDay || year < 1900 || year > 2100) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (clock.hour === undefined || Number(clock.hour) > 23 || Number(clock.minute) > 59) return date;
  const fraction = clock.fraction ? `.${clock.fraction.slice(0, 3)}` : '';
  return `${date}T${pad(clock.hour)}:${clock.minute}:${clock.second ?? '00'}${fraction}${offsetOf(clock.zone)}`;
}

/** Empty where the zone is not known: a wrong offset would be a guess. */
function offsetOf(zone: string | undefined): string {
  const numbers = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '');
  if (numbers) return `${numbers[1]}${(numbers[2] ?? '').padStart(2, '0')}:${numbers[3] ?? '00'}`;
  const name = zone?.trim().toUpperCase() ?? '';
  return Object.keys(ZONES).find((offset) => ZONES[offset]?.split(' ').includes(name)) ?? '';
}

/** "Fri Apr 28 19:20:36 CEST 2023", "28. April 2023, 19:20 Uhr", "maandag 3 mei 2021 om 14.05", "3 May 2021 2:05 pm". */
function parsePrinted(text: string, inLanguage: string): string | undefined {
  const clock = findClock(text);
  const cjk = /(\d{4})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})/.exec(text);
  if (cjk) return compose(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]), clock);
  const numeric =
    /\b(\d{1,2})(?:[/-]|\. ?)(\d{1,2})(?:[/-]|\. ?)(\d{4})\b/.exec(text) ?? /\b(\d\d?)[./](\d\d?)[./](\d\d)\b(?![.:]\d)/.exec(text);
  if (numeric) {
    const [, first, second, short] = numeric.map(Number) as [number, number, number, number];
    const year = short < 100 ? 2000 + short : short;
    // Day before month is how the world prints it but for the USA, where news prints the month's name.
    return second > 12 || (AMERICAN.test(text) && first <= 12) ? compose(year, first, second, clock) : compose(year, second, first, clock);
  }
  const year = (/^th\b/.test(inLanguage) ? BUDDHIST_YEAR : YEAR).exec(text)?.[0];
  const month = year && findMonth(text, inLanguage);
  if (!month) return undefined;
  const day = /(?:^|[^\d:.])(\d{1,2})(?!\d|:\d|[.h]\d\d)/.exec(text.replace(year, ' '))?.[1];
  return day ? compose(Number(year) - (year.startsWith('25') ? BUDDHIST_ERA : 0), month, Number(day), clock) : undefined;
}

/** "5/3/2026 2:05 PM ET" */
const AMERICAN = /\/.*\d\s?[ap]\.?m\b.*\b[ECMP][SD]?T\b/i;

const YEAR = /\b(?:19|20)\d{2}(?!\d)/;
/** As Thailand counts, for the most part. */
const BUDDHIST_YEAR = /\b2[05]\d{2}\b/;
const BUDDHIST_ERA = 543;

/** The day that many a content system writes into the address of an article: "/2026/03/09/", "/20260309/", "-2026-03-09". */
export function dateInAddress(url: string): string | undefined {
  const path = URL.parse(url)?.pathname ?? '';
  const [, year, , month, day] = /[/_-](20\d{2})([/-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(path) ?? [];
  return year && compose(Number(year), Number(month), Number(day), {});
}

function findClock(text: string): Clock {
  const dateless = text.replace(/\d{1,2}(?:[/-]|\. ?)\d{1,2}(?:[/-]|\. ?)\d{2,4}\.?/, ' ');
  const found = CLOCK.exec(dateless) ?? WHOLE_HOUR.exec(dateless);
  if (!found) return {};
  const [clock, said, minute, second, mark] = found;
  const isAfternoon = mark?.toLowerCase() === 'p' || AFTERNOON.test(dateless.slice(0, found.index));
  const hour = mark || isAfternoon ? (Number(said) % 12) + 12 * Number(isAfternoon) : Number(said);
  const zone = /(?:^|\s|\()((?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2}|[A-Z]{2,4}Z?)(?=\s|\)|$)/.exec(
    dateless.slice(found.index + clock.length).replace(HOURS_BEHIND, ''),
  )?.[1];
  return { hour: String(hour), minute: (minute || '0').padStart(2, '0'), second: second || undefined, zone };
}

/** "18:05", "18h05", "18時5分", "6:05 p.m." */
const CLOCK = /\b(\d{1,2})(?:[:.]|\s?[hu]\s?|[時时시点點]\s?)(\d{2}(?!\d)|\d(?=[分분]))(?:[:.](\d{2}))?(?:\s*([ap])\.?\s?m\b)?/i;
/** "6 p.m." */
const WHOLE_HOUR = /\b(\d{1,2})()()\s?([ap])\.?m\b\.?/i;
const HOURS_BEHIND = new RegExp(`^\\s*(?:${HOURS})\\b`, 'i');
