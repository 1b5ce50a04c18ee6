import { expect, test } from 'vitest';
import * as inLines from '../../lib/languages/in-lines.ts';
import { languages } from '../../lib/languages/index.ts';
import * as pageKinds from '../../lib/languages/page-kinds.ts';
import * as unlisted from '../../lib/languages/unlisted.ts';
import en from '../../lib/locales/en.json';
import { shorten } from '../../scripts/build/short-fields.ts';

test('a field of a language has the same short name wherever it stands', () => {
  const code = 'const starts = ({ danglingStarts }) => danglingStarts; read({ danglingStarts: "but" }.danglingStarts, "readAlso");';
  expect(shorten(code)).toMatch(/^const starts = \(\{ (\$\w) \}\) => \1; read\(\{ \1: "but" \}\.\1, "\$\w"\);$/);
});

test('what the list keeps and what a text says stays as it is', () => {
  const code = 'article.keyPoints = said("was reported"); dataset.updated = danglingStartsOf;';
  expect(shorten(code)).toBe(code);
});

test('no text that is shipped has a word like a field', () => {
  const textsOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null && !(value instanceof RegExp) ? Object.values(value).flatMap(textsOf) : [String(value)];
  const texts = textsOf([languages, inLines, pageKinds, unlisted, en]).join('\n');
  expect(shorten(texts)).toBe(texts);
});
