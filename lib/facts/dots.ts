/** Whether a dot belongs to the word before it (an abbreviation, an initial, an ordinal) and doesn't end the sentence. */
import { hasCapital } from '../article/letters.ts';
import { cached } from '../languages/cached.ts';
import type { Language } from '../languages/types.ts';
import { TITLES_WITHOUT_FILE } from '../languages/unlisted.ts';
import { wordSet } from '../languages/word-set.ts';
import { startsDangling } from './dangling.ts';
import { CAPITALS, CASED_LETTERS, findWords, OTHER_LETTERS, openersOf } from './words.ts';

/** What stands around a dot that is followed by a blank and no lower-case letter. */
interface Surroundings {
  /** The end of the sentence so far, without the dot. */
  before: string;
  rest: string;
}

const closing = cached(({ closingAbbreviations }: Language) => new Set(`${closingAbbreviations} etc jr a.m p.m`.split(' ')));

const LONGEST_START = 60;
const BEFORE_WORD = new RegExp(`^.*['’)]|^[^${CASED_LETTERS}${OTHER_LETTERS}\\d]+`);
const AFTER_INITIAL = new RegExp(`[${CASED_LETTERS}]\\.\\s*[${CASED_LETTERS}]$`);
const DOTTED = new RegExp(`^(?:[${CASED_LETTERS}]{1,4}\\.-?)+[${CASED_LETTERS}-]{1,4}$`);
const SHORT = new RegExp(`^[${CASED_LETTERS}]{2,5}$`);
const VOWEL = /[aeiouyæøœıαεηιουωаеиоуыэюяіє\u0530-\uffff]/i;
const TITLE = /^(?:[dmhs]rs?|ms|[ds]ra|ds|st|mgr|jhr|sgt|lt|fr|prof)$/;
/** "2027 г", "92 млн грн": with a capital behind it it is the last word. */
const UNIT_BEHIND_NUMBER = /\d (?:\S{1,5} )?\S{1,5}$/;
const UNIT = /^(?:[kcm]m|[km]g|[mc]l|tv|kr|zł|hm+)$/i;

/** The first rule that knows the word's form decides; an ordinary word ends its sentence. */
export function dotBelongsTo({ before, rest }: Surroundings, language: Language | undefined): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(BEFORE_WORD, '');
  const lower = word.toLowerCase();
  const opens = () => opensSentence(rest, language);
  if (/^\d{1,3}$/.test(before.trim()) || isLetter(before.trim())) return true;
  if (/^\d+$/.test(word)) return isOrdinal(word, language) && !opens();
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (TITLE.test(last)) return true;
  if (!language && UNIT_BEHIND_NUMBER.test(before) && !/^\d/.test(rest)) return false;
  if (!language && TITLES_WITHOUT_FILE.has(last)) return true;
  if (wordSet(language?.abbreviations).has(last)) return word !== lower || !opens();
  if (language && closing(language).has(lower)) return word.includes('.') && !opens();
  if (word.includes('.')) return isDotted(word) && !(hasCapital(word.slice(-1)) && opens());
  if (isLetter(word)) return AFTER_INITIAL.test(before) || !opens();
  if (/^[IVX]+$/.test(word)) return isOrdinal(word, language) && !opens();
  return (isVowelless(word) || isShortBeforeNumber(word, rest)) && !opens();
}

const isLetter = (text: string): boolean => text.length === 1 && text.toLowerCase() !== text.toUpperCase();

/** "3. Mai", "Ludwig XIV. baute"; a year is none. */
const isOrdinal = (word: string, language: Language | undefined): boolean => !!language?.ordinalDot && !/^\d{3}/.test(word);

/** "m.a.w", "U.S", "Ph.D", "c.-à-d": short pieces between dots. */
const isDotted = (word: string): boolean => DOTTED.test(word);

/** "drs", "bzw", "грн": nothing that can be said is written so; capitals alone are an acronym. Of scripts beyond Cyrillic it isn't known. */
const isVowelless = (word: string): boolean =>
  SHORT.test(word) && !hasCapital(word.slice(1)) && !VOWEL.test(word.normalize('NFD')) && !UNIT.test(word);

/** "No. 3", "Kap. 5". */
const isShortBeforeNumber = (word: string, rest: string): boolean => word.length < 4 && /^\d/.test(rest) && word !== word.toUpperCase();

/** An initial or a number. */
const NO_OPENING = new RegExp(`^(?:[${CAPITALS}]\\.|\\d)`);

/** A word that seldom follows an abbreviation but often opens a sentence: an article, a pronoun, a preposition; "A." is none. */
function opensSentence(rest: string, language: Language | undefined): boolean {
  if (!language || NO_OPENING.test(rest)) return false;
  const next = findWords(rest.slice(0, LONGEST_START))[0] ?? '';
  return openersOf(language).has(next.toLowerCase()) || startsDangling(rest, language);
}
