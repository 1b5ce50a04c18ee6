/** Different forms of one name or word become one candidate, which counts for all. */
import { hasCapital } from '../article/letters.ts';
import { foldWords } from '../article/search-words.ts';
import { ENDING } from '../languages/in-words.ts';
import { type Candidate, groupBy, merge } from './candidate.ts';
import { joinShortForms } from './short-forms.ts';
import type { Usage } from './usage.ts';

/** `shortForms`: the keys of abbreviations by those of their names. */
export function joinForms(all: readonly Candidate[], shortForms: ReadonlyMap<string, string>, usage: Usage): Candidate[] {
  return joinShortForms(joinEndings(joinCountries(all), usage), shortForms, usage);
}

/** "VS" counts for "Verenigde Staten", and "Vereinigte Staaten" for the commoner "USA": two letters say little after a year. */
function joinCountries(all: readonly Candidate[]): Candidate[] {
  const countries = all
    .filter(({ region }) => region !== '')
    .sort((a, b) => Number(a.name.length < 3) - Number(b.name.length < 3) || b.count - a.count);
  for (const [code, [most, ...others]] of groupBy(countries, ({ region }) => region))
    for (const other of others) if (most && code) merge(other, most);
  return all.filter(({ isGone }) => !isGone);
}

/** "Russlands" counts for "Russland", "author" for "authors", "Venezuelan" for "Venezuela". */
function joinEndings(all: readonly Candidate[], { nounsHaveCapitals, isUnlisted }: Usage): Candidate[] {
  // "Krankenhäuser" and "Krankenhaus".
  const stem = (key: string) => (nounsHaveCapitals ? foldWords(key) : key);
  const singles = all.filter(({ size, key }) => size === 1 && key.length > 3);
  for (const group of groupBy(singles, ({ key }) => stem(key).slice(0, 4)).values()) {
    group.sort((a, b) => Number(b.region !== '') - Number(a.region !== '') || b.count - a.count || a.key.length - b.key.length);
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(i + 1)) {
        if (one.isGone || other.isGone || other.region) continue;
        if (!isFormOf(other, one, stem) && !(isUnlisted && isLikelyFormOf(other, one))) continue;
        // The name is what a genitive or, in German, an adjective ("Altforster Hafen") is made of; of a noun the commonest form stands.
        const isGenitive =
          !one.region &&
          hasCapital(one.name) &&
          (one.key === `${other.key}s` || (nounsHaveCapitals && one.bounded === 0 && one.key === `${other.key}er`));
        if (isGenitive || isBetterForm(other, one)) [one.name, one.key] = [other.name, other.key];
        merge(other, one);
      }
    }
  }
  return all.filter(({ isGone }) => !isGone);
}

/** Newspapers call a topic by one form of its word; of other words the shorter form stands, where the headline has it. */
function isBetterForm(other: Candidate, one: Candidate): boolean {
  if (one.region || one.isTheme) return false;
  return other.isTheme || (other.key.length < one.key.length && other.blocks.includes(0) && !one.blocks.includes(0));
}

function isFormOf(other: Candidate, one: Candidate, stem: (key: string) => string): boolean {
  if (one.region) return isDemonym(other, one.key);
  const [short = '', long = ''] = [stem(one.key), stem(other.key)].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && ENDING.test(long.slice(short.length)) && hasCapital(one.name) === hasCapital(other.name);
}

const isLikelyFormOf = (other: Candidate, one: Candidate): boolean =>
  !one.region && isLikelyForm(foldWords(one.key), foldWords(other.key)) && hasCapital(one.name) === hasCapital(other.name);

/** "Львові" and "Львова": where nothing is known of the language's endings, few letters at the end of a long word. Both folded. */
export function isLikelyForm(one: string, other: string): boolean {
  const shared = Math.max(5, one.length - 2, other.length - 2);
  return one.slice(0, shared) === other.slice(0, shared);
}

/** "Venezuelan", "russische". */
export function isDemonym({ name, key }: Candidate, region: string): boolean {
  if (key.length > region.length + 5) return false;
  return (
    key.startsWith(region.slice(0, Math.max(4, Math.ceil(region.length * 0.6)))) ||
    (!hasCapital(name) && /is[ck]/.test(key) && key.startsWith(region.slice(0, 4)))
  );
}
