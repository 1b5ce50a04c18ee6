/** Which month a printed date names, in whatever language and case. */
import { DAY_ENDING } from '../../languages/amounts.ts';
import { cached } from '../../languages/cached.ts';
import { findLanguage, languages } from '../../languages/index.ts';
import { fold } from '../fold.ts';
import { LETTER, LETTERS } from '../letters.ts';

/**
 * 1 to 12: of the word beside a number, in the article's language, in English, then in any. `Intl` takes a browser long, so it is asked
 * first only where there is no file: "marraskuuta" begins like March.
 */
export function findMonth(text: string, inLanguage: string): number | undefined {
  const folded = fold(text);
  const beside = [...folded.matchAll(AFTER_DAY), ...folded.matchAll(BEFORE_DAY)].map(([, word = '']) => word.replace(AUSTRIAN, '$1$2'));
  const own = findLanguage(inLanguage);
  const known = [own, findLanguage('en'), ...languages].filter((one) => one !== undefined);
  const inFiles = () =>
    nearest(
      beside,
      known.map(({ months }) => fold(months).split(' ')),
      own ? undefined : VOWEL,
    );
  const asked = () => {
    const names = monthsOf(inLanguage);
    const at = names.findIndex(({ pattern }) => pattern.test(folded));
    return at < 0 ? nearest(beside, [names.map(({ name }) => name)], own ? undefined : ANY) : (at % 12) + 1;
  };
  return own ? (inFiles() ?? asked()) : (asked() ?? inFiles());
}

/** So many letters in common, and as few besides, tell a name in another case: "novembrī", "Νοέμβριος". */
const STEM = 4;
/** In the names of another language "novembra" is "november", but "Junior" isn't "juni". */
const VOWEL = /[aeiouy]$/;
const ANY = /$/;

/** 1 to 12: of the first word that is a month of a list, in full or cut short; `ending`: or in another case, which ends so. */
function nearest(words: readonly string[], lists: readonly (readonly string[])[], ending?: RegExp): number | undefined {
  for (const word of words) {
    const isCase = (name: string) => name.startsWith(word.slice(0, STEM)) && Math.abs(name.length - word.length) < STEM;
    const isInflected = word.length > STEM && ending?.test(word);
    for (const names of lists) {
      const at = names.findIndex((name) => name.startsWith(word) || (isInflected && isCase(name)));
      if (at >= 0) return (at % 12) + 1;
    }
  }
  return undefined;
}

/** "Jänner", "Feber", to be read as cut short. */
const AUSTRIAN = /^(jan)ner$|^(feb)er$/;

const AFTER_DAY = new RegExp(`\\d${DAY_ENDING}?\\s(?:de |of |d'|ב)?([${LETTERS}]{3,})`, 'g');
const BEFORE_DAY = new RegExp(`(?<![${LETTERS}])([${LETTERS}]{3,})\\.?\\s\\d`, 'g');

/** Folded: twelve in full, then twelve abbreviated. */
const monthsOf = cached((inLanguage: string) =>
  (['long', 'short'] as const).flatMap((month) => {
    // With a day beside it the month stands in the case that dates use ("5 maja", not "maj").
    const format = new Intl.DateTimeFormat([inLanguage, 'en'], { month, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
    return Array.from({ length: 12 }, (_, at) => {
      const part = format.formatToParts(Date.UTC(2024, at, 5)).find(({ type }) => type === 'month')?.value;
      const name = fold(part ?? '').replace(/^d(?:e |')|\.$/g, '');
      // Where months are numbers, they have no names.
      const source = LETTER.test(name) ? name.replace(/[.()[\]*+?^$|\\]/g, '\\$&') : '(?!)';
      return { name, pattern: new RegExp(`(?:^|[^${LETTERS}])ב?${source}(?![\\d${LETTERS}])`) };
    });
  }),
);
