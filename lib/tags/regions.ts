/** The countries of the world as a language calls them. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that name no place of the news: unknown, pseudo-languages, the eurozone. */
const NO_PLACE = new Set(['ZZ', 'XA', 'XB', 'EZ', 'QO']);

/** Those that every language shortens. */
const SHORTENED = ['US', 'GB', 'EU', 'UN'];

/** Lower case, some also short ("Verenigde Staten", "VS"). `inLanguage` is a BCP 47 tag. */
export function regionNames(inLanguage: string): Set<string> {
  const long = new Intl.DisplayNames([inLanguage], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames([inLanguage], { type: 'region', fallback: 'none', style: 'short' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !NO_PLACE.has(code));
  const names = [...codes.map((code) => long.of(code)), ...SHORTENED.map((code) => short.of(code))];
  return new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
}
