/** Completing the word that is being typed in the search field. */
import { foldSearch } from '../article/search-words.ts';
import { FILTERS } from './query.ts';

/** The values that a filter may have, most used first: for `lang` codes, for `site` domains. */
export type Known = Record<'tag' | 'site' | 'lang' | 'by', readonly string[]>;

export interface Completion {
  /** What the list shows: "tag:klimaat". */
  label: string;
  /** The whole text of the field once it is chosen. */
  text: string;
}

const MOST = 8;

/** Completions of the last piece of the text, best first. Empty while nothing is begun, or what is begun can't be a filter. */
export function completeQuery(text: string, known: Known): Completion[] {
  const piece = /(?:^|\s)(-?)((\p{L}+)(?::\s*(["“”„][^"“”„]*|\S*))?)$/u.exec(text);
  if (!piece) return [];
  const [, minus = '', typed = '', name = '', value] = piece;
  const before = text.slice(0, text.length - typed.length);
  const labels = value === undefined ? namesLike(name) : valuesLike(name.toLowerCase(), value, known);
  return labels.slice(0, MOST).map((label) => ({ label: `${minus}${label}`, text: `${before}${label}${label.endsWith(':') ? '' : ' '}` }));
}

/** At least two letters: one would offer something at nearly every word. */
function namesLike(begun: string): string[] {
  if (begun.length < 2) return [];
  return Object.keys(FILTERS)
    .filter((name) => name.startsWith(begun.toLowerCase()))
    .map((name) => `${name}:`);
}

function valuesLike(name: string, begun: string, known: Known): string[] {
  const wanted = foldSearch(begun.replace(/^["“”„]/, ''));
  const values = new Map<string, readonly string[]>(Object.entries({ ...FILTERS, ...known })).get(name) ?? [];
  return values
    .filter((value) => ` ${foldSearch(value)}`.includes(` ${wanted}`) && foldSearch(value) !== wanted)
    .map((value) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`);
}
