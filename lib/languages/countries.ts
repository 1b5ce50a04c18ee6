/** Countries, and the few territories and unions that the news names, as a language calls them. */
import { cached } from './cached.ts';

/**
 * ISO 3166-1 without the smallest islands, with the European Union, the United Nations and Kosovo. `Intl` knows 676 codes, most of them nothing's.
 * The second letters of all that begin alike stand behind the first.
 */
const CODES: readonly string[] = (
  'AdeflmortuwzBabdefghijnorstwyzCadfghilmnoruvwyzDejkozEcegrstuFijorGabehilmnqrtwyHknrtuIdelnqrstJmopKeghprwzLabikrstuvyMacdegklmnortuvwxyzNaegilopzOmPaeghklrstyQaRosuwSacdegiklmnorsvyzTdghjlmnrtwzUagnsyzVaenXkYeZamw'.match(
    /[A-Z][a-z]+/g,
  ) ?? []
).flatMap(([first, ...seconds]) => seconds.map((second) => first + second.toUpperCase()));
/** Those that the news calls by a shorter name. */
const SHORTENED = ['US', 'GB', 'EU', 'UN', 'HK', 'MO', 'PS', 'BA', 'CZ'];

/**
 * "Nederland", "Verenigde Staten" and "VS": in the order of the codes, then of those that are shortened, as `Intl` has them.
 * `inLanguage` is a BCP 47 tag, `und` gives English.
 */
export const countryNames = cached((inLanguage: string): readonly string[] => {
  const namesOf = (style: 'long' | 'short') => new Intl.DisplayNames([inLanguage, 'en'], { type: 'region', style });
  const [long, short] = [namesOf('long'), namesOf('short')];
  return [...CODES.map((code) => long.of(code)), ...SHORTENED.map((code) => short.of(code))].map((name) => name ?? '');
});

/** The code of each name, in lower case: "vs" and "verenigde staten" have the same. */
export function countryCodes(inLanguage: string): ReadonlyMap<string, string> {
  const codes = [...CODES, ...SHORTENED];
  const names = countryNames(inLanguage).map((name, at): [string, string] => [name.toLowerCase(), codes[at] ?? '']);
  // Unicode has no short name of the union in German.
  return new Map([['eu', 'EU'], ...names]);
}

/** Of the United Nations, in full and in short: listed among the countries, but an organisation and no place. */
export function unitedNations(inLanguage: string): readonly string[] {
  const names = countryNames(inLanguage);
  return [names[CODES.indexOf('UN')], names[CODES.length + SHORTENED.indexOf('UN')]].filter((name) => name !== undefined);
}
