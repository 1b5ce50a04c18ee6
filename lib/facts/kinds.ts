/** What a key fact answers, by its form: the first rule that fits. */
import type { FactKind } from '../article/types.ts';
import { CURRENCIES, PER_CENT, SCALES, SYMBOLS } from '../languages/amounts.ts';
import { cached } from '../languages/cached.ts';
import { IN_NAMES } from '../languages/in-names.ts';
import type { Language } from '../languages/types.ts';
import { ATTRIBUTION } from './dangling.ts';
import { quotedShare } from './quoted.ts';
import { BEFORE_PLACES, findWords, NONE, openersOf } from './words.ts';

const SIGN = `[${SYMBOLS}%]`;
const MONEY_OR_SHARE = new RegExp(
  `${SIGN}\\s?\\d|\\d\\s?${SIGN}|yüzde\\s\\d|\\d\\s(?:[^\\s\\d]+\\s)?(?:${CURRENCIES}|${PER_CENT}|${SCALES})(?!\\p{L})`,
  'u',
);
const AMOUNT = /(?:^|[\s(])(?:\d{1,3}(?:[.,\s’']\d{3})+|\d+[.,]\d+|\d{3}|[5-9]\d{3}|\d{5,})(?=[\s,.)%]|$)/;
const YEAR = /(?:^|\s)(?:19|20)\d\d(?=[\s,.)]|$)/;
const inNames = new Set(IN_NAMES.split(' '));
const FEW = 0.35;
/** A dash or quotation marks before what somebody said, and a comma behind: "Fue un milagro", cuenta Juan Ruiz. */
const SPOKEN = /^(?:[–—-]\s|["“„«‘»][^"”“»«]+(?:,["”“»’«]|["”“»’«]\s?[,–—]))/;

/** `what`, or in a language without a file `other`, where no rule fits. */
export function findKind(text: string, language: Language | undefined): FactKind {
  const words = findWords(text);
  const lower = words.map((word) => word.toLowerCase());
  const isSaid = language !== undefined && lower.some((word) => speechVerbsOf(language).has(word));
  const quoted = quotedShare(text);
  const isPerson = namesPerson(words, language ? openersOf(language) : NONE);
  if (quoted > FEW || (isSaid && quoted > 0)) return 'quote';
  if (isPerson && (SPOKEN.test(text) || (language?.reported && ATTRIBUTION.test(text)))) return 'quote';
  if (MONEY_OR_SHARE.test(text.toLowerCase()) || AMOUNT.test(text)) return 'how-much';
  if (language && givesReason(lower, language)) return 'why';
  if (isSaid && isPerson) return 'quote';
  if (YEAR.test(text) || (language && namesDay(lower, language))) return 'when';
  if (isPerson) return 'who';
  if (!language?.nounsHaveCapitals && words.some((word, at) => isName(word) && BEFORE_PLACES.has(lower[at - 1] ?? ''))) return 'where';
  return language ? 'what' : 'other';
}

export const speechVerbsOf = cached((language: Language) => new Set(language.speechVerbs.split(' ')));

export const daysOf = cached(({ weekdays, months }: Language) => ({
  weekdays: new Set(weekdays.split(' ')),
  months: new Set(months.split(' ')),
}));

function givesReason(words: readonly string[], { causes }: Language): boolean {
  const text = ` ${words.join(' ')} `;
  return causes.split('|').some((cause) => text.includes(` ${cause} `));
}

/** A weekday, or a month beside a day's number. */
function namesDay(words: readonly string[], language: Language): boolean {
  const { weekdays, months } = daysOf(language);
  const isDay = (word: string) => [...weekdays].some((day) => word === day || (day.length > 5 && word.startsWith(day)));
  const isNumber = (at: number) => /^\d/.test(words[at] ?? '');
  const isDated = (at: number) => isNumber(at - 1) || isNumber(at + 1) || (words[at - 1] === 'de' && isNumber(at - 2));
  return words.some((word, at) => isDay(word.replace(/ę$/, 'a')) || (months.has(word.split(/['’]/)[0] as string) && isDated(at)));
}

/** "Anna Kuipers", "Ursula von der Leyen"; not "Die Schule". */
function namesPerson(words: readonly string[], openers: ReadonlySet<string>): boolean {
  let isAfterName = false;
  for (const word of words) {
    const isNamed = isName(word) && !openers.has(word.toLowerCase());
    if (isNamed && isAfterName) return true;
    isAfterName = isNamed || (isAfterName && inNames.has(word));
  }
  return false;
}

/** A capital and small letters after it. */
function isName(word: string): boolean {
  const first = word.charAt(0);
  const second = word.charAt(1);
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}
