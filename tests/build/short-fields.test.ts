import { expect, test } from 'vitest';
import { shorten } from '../../scripts/build/short-fields.ts';

test('a field of a language has the same short name wherever it stands', () => {
  const code = 'const starts = ({ danglingStarts }) => danglingStarts; read({ danglingStarts: "but" }.danglingStarts, "readAlso");';
  expect(shorten(code)).toMatch(/^const starts = \(\{ (\$\w) \}\) => \1; read\(\{ \1: "but" \}\.\1, "\$\w"\);$/);
});

test('what the list keeps and what a text says stays as it is', () => {
  const code = 'article.keyPoints = said("was reported"); dataset.updated = danglingStartsOf;';
  expect(shorten(code)).toBe(code);
});
