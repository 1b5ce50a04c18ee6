/** Which month a printed date names, in whatever language and case. */
import { cached } from '../../languages/cached.ts';
import { findLanguage, languages } from '../../languages/index.ts';
import { fold } from '../fields/similar.ts';
import { LETTERS } from '../letters.ts';

/** Where months are numbers, they have no names. */
const A_LETTER = new RegExp(`[${LETTERS}]`);

interface Months {
  pattern: RegExp;
  byName: ReadonlyMap<string, number>;
  names: readonly string[];
}

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
    );
  const asked = () => {
    const { pattern, byName, names } = monthsOf(language);
    return byName.get(pattern.exec(folded)?.[1] ?? '') ?? nearest(beside, [names]);
  };
  return own ? (inFiles() ?? asked()) : (asked() ?? inFiles());
}

/** So many letters in common tell a name in another case: "novembra", "novembrī", "Νοέμβριος". */
const STEM = 4;

function nearest(words: readonly string[], lists: readonly (readonly string[])[]): number | undefined {
  for (const word of words) {
    for (const names of lists) {
      const at = names.findIndex((name) => name.startsWith(word) || (word.length > STEM && name.startsWith(word.slice(0, STEM))));
      if (at >= 0) return at + 1;
    }
  }
  return undefined;
}

const AUSTRIAN: ReadonlyMap<string, string> = new Map([
  ['janner', 'januar'],
  ['feber', 'februar'],
]);

const AFTER_DAY = new RegExp(`\\d(?:\\.|er|st|nd|rd|th|º)?\\s(?:de |of |d'|ב)?([${LETTERS}]{3,})`, 'g');
const BEFORE_DAY = new RegExp(`(?<![${LETTERS}])([${LETTERS}]{3,})\\.?\\s\\d`, 'g');

/** All folded. `names`: in full, from January on. */
const monthsOf = cached((language: string): Months => {
  const byName = new Map<string, number>();
  const names: string[] = [];
  for (const style of ['long', 'short'] as const) {
    // With a day beside it the month stands in the case that dates use ("5 maja", not "maj").
    const format = new Intl.DateTimeFormat([language, 'en'], { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2024, month - 1, 5)).find(({ type }) => type === 'month')?.value;
      const name = fold(part ?? '').replace(/^d(?:e |')|\.$/g, '');
      if (style === 'long') names.push(name);
      if (A_LETTER.test(name) && !byName.has(name)) byName.set(name, month);
    }
  }
  const sources = [...byName.keys()].map((name) => name.replace(/[.()[\]*+?^$|\\]/g, '\\$&')).join('|');
  return { byName, names, pattern: new RegExp(`(?:^|[^${LETTERS}])ב?(${sources || '(?!)'})(?![\\d${LETTERS}])`) };
});
