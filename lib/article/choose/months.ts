/** Which month a printed date names, in whatever language and case. */
import { cached } from '../../languages/cached.ts';
import { findLanguage, languages } from '../../languages/index.ts';
import { fold } from '../fold.ts';
import { LETTERS } from '../letters.ts';

/** Where months are numbers, they have no names. */
const A_LETTER = new RegExp(`[${LETTERS}]`);

/**
 * 1 to 12: of the word beside a number, in the article's language, in English, then in any. `Intl` takes a browser long, so it is asked
 * first only where there is no file: "marraskuuta" begins like March.
 */
export function findMonth(text: string, language: string): number | undefined {
  const folded = fold(text);
  const beside = [...folded.matchAll(AFTER_DAY), ...folded.matchAll(BEFORE_DAY)].map(([, word = '']) => AUSTRIAN.get(word) ?? word);
  const own = findLanguage(language);
  const known = [own, findLanguage('en'), ...languages].filter((one) => one !== undefined);
  const inFiles = () =>
    nearest(
      beside,
      known.map(({ months }) => fold(months).split(' ')),
      own ? NO_CASE : KIN_CASE,
    );
  const asked = () => {
    const names = monthsOf(language);
    const at = names.findIndex(({ pattern }) => pattern.test(folded));
    return at < 0 ? nearest(beside, [names.map(({ name }) => name)], own ? NO_CASE : ANY_CASE) : (at % 12) + 1;
  };
  return own ? (inFiles() ?? asked()) : (asked() ?? inFiles());
}

/** What may stand where the name ends otherwise: "novembrī", "Νοέμβριος". */
const ANY_CASE = /^.{1,3}$/;
/** In the names of another language, "novembra" beside "november", but not "Junior" beside "juni". */
const KIN_CASE = /^.{0,2}[aeiouy]$/;
/** The files have names as dates have them. */
const NO_CASE = /^(?!)/;
/** So many letters in common tell a name in another case. */
const STEM = 4;

/** 1 to 12: of the first word that is a month of a list, in full, cut short, or in another case. */
function nearest(words: readonly string[], lists: readonly (readonly string[])[], ending: RegExp): number | undefined {
  const isMonth = (word: string, name: string) => {
    const common = commonStart(word, name);
    return common === word.length || (common >= STEM && ending.test(word.slice(common)) && name.length - common <= 3);
  };
  for (const word of words) {
    for (const names of lists) {
      const at = names.findIndex((name) => isMonth(word, name));
      if (at >= 0) return (at % 12) + 1;
    }
  }
  return undefined;
}

/** How many characters two words begin with alike. */
function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const AUSTRIAN: ReadonlyMap<string, string> = new Map([
  ['janner', 'januar'],
  ['feber', 'februar'],
]);

const AFTER_DAY = new RegExp(`\\d(?:\\.|er|st|nd|rd|th|º)?\\s(?:de |of |d'|ב)?([${LETTERS}]{3,})`, 'g');
const BEFORE_DAY = new RegExp(`(?<![${LETTERS}])([${LETTERS}]{3,})\\.?\\s\\d`, 'g');

/** Folded: twelve in full, then twelve abbreviated. */
const monthsOf = cached((language: string) =>
  (['long', 'short'] as const).flatMap((month) => {
    // With a day beside it the month stands in the case that dates use ("5 maja", not "maj").
    const format = new Intl.DateTimeFormat([language, 'en'], { month, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const part = format.formatToParts(Date.UTC(2024, at, 5)).find(({ type }) => type === 'month')?.value;
      const name = fold(part ?? '').replace(/^d(?:e |')|\.$/g, '');
      const source = A_LETTER.test(name) ? name.replace(/[.()[\]*+?^$|\\]/g, '\\$&') : '(?!)';
      return { name, pattern: new RegExp(`(?:^|[^${LETTERS}])ב?${source}(?![\\d${LETTERS}])`) };
    });
  }),
);
