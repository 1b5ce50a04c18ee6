/** Countries, and the few territories and unions that the news names, as a language calls them. */

/** ISO 3166-1, with the European Union, the United Nations and Kosovo. `Intl` knows 676 codes, most of them nothing's. */
const CODES =
  'AFALDZADAOAGARAMAUATAZBSBHBDBBBYBEBZBJBTBOBABWBRBNBGBFBIKHCMCACVCFTDCLCNCOKMCGCDCRCIHRCUCYCZDKDJDMDOECEGSVGQEREESZETFJFIFRGAGMGEDEGHGRGDGTGNGWGYHTHNHUISINIDIRIQIEILITJMJPJOKZKEKIKPKRKWKGLALVLBLSLRLYLILTLUMGMWMYMVMLMTMHMRMUMXFMMDMCMNMEMAMZMMNANRNPNLNZNINENGMKNOOMPKPWPSPAPGPYPEPHPLPTQARORURWKNLCVCWSSMSTSASNRSSCSLSGSKSISBSOZASSESLKSDSRSECHSYTWTJTZTHTLTGTOTTTNTRTMTVUGUAAEGBUSUYUZVUVAVEVNYEZMZWEUUNXKHKMOGLPRFOAWCWGI'.match(
    /../g,
  ) ?? [];
/** Those that the news calls by a shorter name. */
const SHORTENED = ['US', 'GB', 'EU', 'UN', 'HK', 'MO', 'PS', 'BA', 'CZ'];

const known = new Map<string, readonly string[]>();

/** "Nederland", "Verenigde Staten" and "VS": in no order, asked of the browser once. `inLanguage` is a BCP 47 tag, `und` gives English. */
export function countryNames(inLanguage: string): readonly string[] {
  const names = known.get(inLanguage) ?? askNames(inLanguage === 'und' ? 'en' : inLanguage);
  known.set(inLanguage, names);
  return names;
}

/** Of the United Nations, in full and in short: listed among the countries, but an organisation and no place. */
export function unitedNations(inLanguage: string): readonly string[] {
  const language = inLanguage === 'und' ? 'en' : inLanguage;
  const names = (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language, 'en'], { type: 'region', style }).of('UN'));
  return names.filter((name) => name !== undefined);
}

function askNames(inLanguage: string): string[] {
  const long = new Intl.DisplayNames([inLanguage, 'en'], { type: 'region' });
  const short = new Intl.DisplayNames([inLanguage, 'en'], { type: 'region', style: 'short' });
  return [...CODES.map((code) => long.of(code)), ...SHORTENED.map((code) => short.of(code))].filter((name) => name !== undefined);
}
