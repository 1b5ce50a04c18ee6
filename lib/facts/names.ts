/** Names in a sentence, by their capitals. */
import { DIGITS, LETTERS } from '../article/letters.ts';
import type { Span } from '../article/types.ts';
import { cached } from '../languages/cached.ts';
import { IN_GERMAN_NAMES, IN_NAMES } from '../languages/in-names.ts';
import type { Language } from '../languages/types.ts';
import { isNoun } from './nouns.ts';
import { openersOf } from './words.ts';

/** Of Latin, Greek, Cyrillic and Armenian. Written out, see `LETTERS`. */
const ALL_CAPITALS = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code))
  .filter((letter) => letter !== letter.toLowerCase())
  .join('');
const NO_LETTER_BEFORE = `(?<![${LETTERS}${DIGITS}])`;
const NO_LETTER_BEHIND = `(?![${LETTERS}${DIGITS}])`;
const WORD = `[${ALL_CAPITALS}][${LETTERS}’'&-]*[${LETTERS}&]`;
const BETWEEN = `(?:(?:${IN_NAMES.replaceAll(' ', '|')}|and)\\s){0,2}`;
const GERMAN_BETWEEN = `(?:(?:${IN_GERMAN_NAMES})\\s)?`;

const BEFORE_CAPITAL = new RegExp(`\\s[${ALL_CAPITALS}]`);
const ACRONYM = new RegExp(`^[${ALL_CAPITALS}&]{2,}$`);

/** What stands before the first word of a sentence, or of what is quoted or listed. */
const OPENS = /(?:^|[.!?:…]["'”’»)]*\s|\n|[«–—-]\s|["“„«‘(])["'“„«‘(]*$/;

const pattern = cached((isGerman: boolean) => {
  const word = `(?:(?:[${ALL_CAPITALS}]\\.\\s?)+${BETWEEN})?${WORD}`;
  return new RegExp(`${NO_LETTER_BEFORE}${word}(?:\\s${isGerman ? GERMAN_BETWEEN : BETWEEN}${word})*${NO_LETTER_BEHIND}`, 'g');
});

/** Words with a capital side by side, without the "The" or "While" that opens a sentence before them. In order; also of one word. */
export function findCapitalised(text: string, language: Language | undefined): Span[] {
  return [...text.matchAll(pattern(language?.nounsHaveCapitals === true))].flatMap(({ 0: words, index }) =>
    trimmed(text, { start: index, end: index + words.length }, language),
  );
}

function trimmed(text: string, { start, end }: Span, language: Language | undefined): Span[] {
  const name = text.slice(start, end);
  const [first = '', ...others] = name.split(' ');
  if (!language || !opens(first, others.length, text.slice(0, start), language)) return [{ start, end }];
  const next = name.slice(1).search(BEFORE_CAPITAL) + 2;
  return next > 1 ? trimmed(text, { start: start + next, end }, language) : [];
}

const opens = (word: string, others: number, before: string, language: Language): boolean =>
  (openersOf(language).has(word.toLowerCase()) && (others === 0 || OPENS.test(before))) ||
  (language.nounsHaveCapitals === true && isNoun(word, others, before, language));

/** One capitalised word at the start of a sentence is none, nor is any single noun of German. The span is one of `findCapitalised`. */
export function isName(text: string, { start, end }: Span, language: Language | undefined): boolean {
  const name = text.slice(start, end);
  if (name.includes(' ') || ACRONYM.test(name)) return true;
  return !language?.nounsHaveCapitals && !OPENS.test(text.slice(0, start));
}
