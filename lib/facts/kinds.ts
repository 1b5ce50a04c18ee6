/** What a key fact answers, by its form: the first rule that fits. */
import { LETTERS } from '../article/letters.ts';
import type { FactKind } from '../article/types.ts';
import { CURRENCIES, PER_CENT, SCALES, SYMBOLS, TIME_OF_DAY } from '../languages/amounts.ts';
import { BEFORE_PLACES } from '../languages/in-names.ts';
import { ATTRIBUTION } from '../languages/in-sentences.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import { findCapitalised } from './names.ts';
import { quotedShare } from './quotation-marks.ts';
import { findWords } from './words.ts';

const SIGN = `[${SYMBOLS}%]`;
const MONEY_OR_SHARE = new RegExp(
  `${SIGN}\\s?\\d|\\d\\s?${SIGN}|yüzde\\s\\d|\\d\\s(?:[^\\s\\d]+\\s)?(?:${CURRENCIES}|${PER_CENT}|${SCALES})(?!\\p{L})`,
  'u',
);
const AMOUNT = /(?:^|[\s(])(?:\d{1,3}(?:[.,\s’']\d{3})+|\d+[.,]\d+|\d{3}|[5-9]\d{3}|\d{5,})(?=[\s,.)%]|$)/;
/** No amount: "7.52 uur". */
const TIME = new RegExp(`(?<![${LETTERS}])(?:${TIME_OF_DAY})(?![${LETTERS}])`, 'g');
/** In so many words a weekday or a time may be what is told; in more it only dates it. */
const BRIEF = 12;
const YEAR = /(?:^|\s)(?:19|20)\d\d(?=[\s,.)]|$)/;
const FEW = 0.35;
/** A dash or quotation marks before what somebody said, and a comma behind: "Fue un milagro", cuenta Juan Ruiz. */
const SPOKEN = /^(?:[–—-]\s|["“„«‘»][^"”“»«]+(?:,["”“»’«]|["”“»’«]\s?[,–—]))/;

/** `what`, or in a language without a file `other`, where no rule fits. */
export function findKind(text: string, language: Language | undefined): FactKind {
  const words = findWords(text);
  const lower = words.map((word) => word.toLowerCase());
  const before = (at: number) => lower[at - 1] ?? '';
  const isSaid = lower.some((word) => wordSet(language?.speechVerbs).has(word));
  const quoted = quotedShare(text);
  // "Anna Kuipers", "Ursula von der Leyen"; not "Die Schule".
  const isPerson = findCapitalised(text, language).some(({ start, end }) => text.slice(start, end).includes(' '));
  if (quoted > FEW || (isSaid && quoted > 0)) return 'quote';
  if (isPerson && (SPOKEN.test(text) || (language?.reported && ATTRIBUTION.test(text)))) return 'quote';
  const timeless = text.toLowerCase().replace(TIME, '');
  if (MONEY_OR_SHARE.test(text.toLowerCase()) || AMOUNT.test(timeless)) return 'how-much';
  if (language && givesReason(lower, language)) return 'why';
  if (isSaid && isPerson) return 'quote';
  const isTimed = words.length <= BRIEF && (timeless.length < text.length || lower.some((word) => isWeekday(word, language)));
  if (isTimed || YEAR.test(text) || namesDay(lower, language)) return 'when';
  if (isPerson) return 'who';
  const isPlace = (word: string, at: number) =>
    isName(word) && BEFORE_PLACES.has(before(at)) && before(at) !== language?.and && !isMonth(lower[at] as string, language);
  if (!language?.nounsHaveCapitals && words.some(isPlace)) return 'where';
  return language ? 'what' : 'other';
}

function givesReason(words: readonly string[], { causes }: Language): boolean {
  const text = ` ${words.join(' ')} `;
  return causes.split('|').some((cause) => text.includes(` ${cause} `));
}

function isWeekday(word: string, language: Language | undefined): boolean {
  const nominative = word.replace(/ę$/, 'a');
  return [...wordSet(language?.weekdays)].some((day) => nominative === day || (day.length > 5 && nominative.startsWith(day)));
}

const isMonth = (word: string, language: Language | undefined): boolean => wordSet(language?.months).has(word.split(/['’]/)[0] as string);

/** A month beside a day's number. */
function namesDay(words: readonly string[], language: Language | undefined): boolean {
  const isNumber = (at: number) => /^\d/.test(words[at] ?? '');
  const isDated = (at: number) => isNumber(at - 1) || isNumber(at + 1) || (words[at - 1] === 'de' && isNumber(at - 2));
  return words.some((word, at) => isMonth(word, language) && isDated(at));
}

/** A capital and small letters after it. */
function isName(word: string): boolean {
  const first = word.charAt(0);
  const second = word.charAt(1);
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}
