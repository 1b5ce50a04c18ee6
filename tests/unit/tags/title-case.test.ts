import { expect, test } from 'vitest';
import { findLanguage } from '../../../lib/languages/index.ts';
import { withoutTitleCase } from '../../../lib/tags/title-case.ts';
import { readTokens } from '../../../lib/tags/tokens.ts';

test.each([
  ['en', 'Bridge Over Linden River Closes', 'The bridge over the Linden River is old.', ['Linden', 'River']],
  ['en', 'RWD Closes Bridge Over River', 'The bridge is old.', ['RWD']],
  ['en', 'Bridge Closes in 2027 Over Cracks', 'Cracks grow. Bridge and cracks are old.', []],
  ['en', 'Mayor Kuipers closes bridge', 'The bridge is old.', ['Mayor', 'Kuipers']],
  ['de', 'Streit um Brücke Lindeneck Baustelle', 'Die Stadt baut.', ['Streit', 'Brücke', 'Lindeneck', 'Baustelle']],
])('%s: of "%s" keep their capital above "%s"', (code, headline, text, kept) => {
  const language = findLanguage(code);
  const tokens = withoutTitleCase(readTokens([headline, text], language, code), language);
  expect(tokens.filter(({ block, isCapital }) => block === 0 && isCapital).map((token) => token.text)).toEqual(kept);
});
