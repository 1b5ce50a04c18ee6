/** Sentences that can't stand alone: one of their first words stands for something said before. */
import { hasCapital } from '../article/letters.ts';
import { cached } from '../languages/cached.ts';
import { BEFORE_PLACES } from '../languages/in-names.ts';
import { ATTRIBUTION, LABEL_OF_TOLD, POINTER_AT_END } from '../languages/in-sentences.ts';
import type { Language } from '../languages/types.ts';
import { BACK_WITHOUT_FILE } from '../languages/unlisted.ts';
import { wordSet } from '../languages/word-set.ts';
import { QUOTED } from './quotation-marks.ts';
import { CAPITALS, CASED_LETTERS, findWords } from './words.ts';

const FIRST_LETTER = new RegExp(`[${CASED_LETTERS}]`);
const lower = (letter: string): string => letter.toLowerCase();

/** Without Unicode's classes, which take a browser many milliseconds to prepare. */
const opening = cached(({ danglingStarts }: Language) => {
  const starts = danglingStarts.replaceAll('\\p{L}', `[${CASED_LETTERS}]`);
  return new RegExp(`^[^${CASED_LETTERS}\\d]*(?:${starts})(?![.-]?[${CASED_LETTERS}\\d])`);
});
const openingWithoutFile = new RegExp(`^[–—\\s]*(?:${BACK_WITHOUT_FILE})`);
const LONGEST_OPENING = 60;
/** Of a word for a period: "Monats", "ukene"; a "Tagung" is none. */
const LONGEST_ENDING = 2;

/** It opens with a word for something said before: "He", "Daarbij". "This week" hangs on no sentence. */
export function startsDangling(sentence: string, language: Language | undefined): boolean {
  const start = sentence.slice(0, LONGEST_OPENING);
  if (!language) return openingWithoutFile.test(start.replace(FIRST_LETTER, lower));
  const words = findWords(start.toLowerCase());
  return (
    (isIn(words[0], language.pointers, language.pronouns, language.adverbs) ||
      opening(language).test(start.replace(FIRST_LETTER, lower))) &&
    !isPeriod(words, 0, language)
  );
}

/** Whether one of these lists has it. */
const isIn = (word: string | undefined, ...lists: readonly (string | undefined)[]): boolean =>
  word !== undefined && lists.some((list) => wordSet(list).has(word));

const CLAUSE_END = /[,:;–—]/;
/** "De 52-jarige zei", unless a name follows. */
export const nameless = cached(
  ({ nameless }: Language) => new RegExp(nameless ? `^(?:${nameless})(?![${CASED_LETTERS}])(?! [${CAPITALS}])` : '(?!)'),
);
const LAST_POINTER = 4;
const LAST_PRONOUN = 8;

/** Before its first comma: "After this defeat", "Vorige week stond hij"; or right behind it: "Last week, she". Or it reports what nobody said. */
export function leansBack(sentence: string, language: Language | undefined): boolean {
  if (!language || /^["“„«'‘]/.test(sentence)) return false;
  const { pointers, pronouns, adverbs, joiners, speechVerbs, reported } = language;
  if (LABEL_OF_TOLD.test(sentence) || POINTER_AT_END.test(sentence)) return true;
  const end = sentence.search(CLAUSE_END);
  const clause = end < 0 ? sentence : sentence.slice(0, end);
  const words = findWords(clause.toLowerCase());
  if (words.slice(1, LAST_POINTER + 1).some((word, at) => isIn(word, pointers) && !isPeriod(words, at + 1, language))) return true;
  // Right before a comma it tells of what follows: "damit, dass"; behind a joiner, of what the sentence has said itself: "und dabei".
  if (words.slice(1, -1).some((word, at) => isIn(word, adverbs) && !isIn(words[at], joiners))) return true;
  // With its capitals: "plane" reports, "Plane" is a thing.
  if (findWords(clause).some((word) => isIn(word, reported))) {
    const isSaid = ATTRIBUTION.test(sentence) || findWords(sentence.toLowerCase()).some((word) => isIn(word, speechVerbs));
    if (!words.some((word) => isIn(word, language.firstPerson, language.supposed))) return !isSaid;
  }
  if (joiners === undefined) {
    const next = findWords(sentence.slice(clause.length, clause.length + LONGEST_OPENING).toLowerCase());
    return isIn(next[0], pronouns, pointers) && !isPeriod(next, 0, language) && !namesSomeone(clause);
  }
  const at = words.findIndex((word, at) => at > 0 && at < LAST_PRONOUN && isIn(word, pronouns) && !isIn(words[at - 1], joiners));
  return (
    at > 0 &&
    (at === 1 || !isIn(words[0], speechVerbs)) &&
    !(!language.nounsHaveCapitals && namesSomeone(clause.slice(0, clause.lastIndexOf(` ${words[at]}`))))
  );
}

/** Anywhere outside quotation marks: "the mayor said of this bridge". */
export function pointsBack(sentence: string, language: Language | undefined): boolean {
  if (!language) return false;
  const { pointers } = language;
  const unquoted = findWords(sentence.replace(QUOTED, ' ').toLowerCase());
  return unquoted.some((word, at) => isIn(word, pointers) && !isPeriod(unquoted, at, language));
}

/** What a pronoun behind it may stand for: a name after its first word, but no place ("in Utrecht"). In German all nouns look like names. */
const namesSomeone = (clause: string): boolean =>
  findWords(clause).some((word, at, words) => at > 0 && hasCapital(word) && !BEFORE_PLACES.has((words[at - 1] as string).toLowerCase()));

/** "esa", "nesse", "aquella", "quella": what they point at is not today. */
const THAT = /^[dn]?ess?[aeo]|aquel|^quel/;

/** "this week", "deze afgelopen maand": told from today. */
function isPeriod(words: readonly string[], at: number, language: Language): boolean {
  const { pointers, periods, weekdays, months } = language;
  const isInflected = (word: string) =>
    periods.split(' ').some((period) => word.startsWith(period) && word.length <= period.length + LONGEST_ENDING);
  return (
    isIn(words[at], pointers) &&
    !THAT.test(words[at] as string) &&
    words.slice(at + 1, at + 3).some((word) => isIn(word, weekdays, months) || isInflected(word))
  );
}
