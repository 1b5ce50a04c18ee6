import { expect, it } from 'vitest';
import { mostFrequent } from '../../../lib/library/most-frequent.ts';

it('gives names once, the most frequent first, then by name', () => {
  expect(mostFrequent(['Zee', 'Dijk', 'DIJK', 'Haven'])).toEqual(['DIJK', 'Haven', 'Zee']);
});
