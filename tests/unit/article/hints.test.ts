import { expect, it } from 'vitest';
import { namedStep } from '../../../lib/article/tidy/hints.ts';

it.each([
  ['autore', 'byline'],
  ['article-autoren', 'byline'],
  ['lees-meer', 'related'],
  ['powiazane-artykuly', 'related'],
  ['autoresize', undefined],
  ['aD', undefined],
  ['autorizado', undefined],
])('%s is a hint of %s', (hint, step) => {
  expect(namedStep(hint)).toBe(step);
});
