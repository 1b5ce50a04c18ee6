/** npm run name:countries: writes lib/languages/country-names.ts, what the languages that are read most call the countries. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askNames } from '../lib/languages/countries.ts';

/** Each more makes the extension half a kilobyte larger. */
const LANGUAGES = ['nl', 'en', 'de'];

const FILE = resolve(import.meta.dirname, '../lib/languages/country-names.ts');

export async function main(): Promise<number> {
  const lines = LANGUAGES.map((code) => `  ${code}: ${JSON.stringify(askNames(code).join('|')).replaceAll('"', "'")},`);
  writeFileSync(
    FILE,
    `/**
 * Written by \`npm run name:countries\`: don't edit. Names of countries from Unicode's CLDR (https://cldr.unicode.org, Unicode License v3), as \`Intl\`
 * of Node has them: it is only asked where there are none here, since the first question takes a browser longer than all other choice of tags.
 */
export const countryNamesIn: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
  );
  return 0;
}
