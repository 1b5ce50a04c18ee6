import { expect, it } from 'vitest';
import { relatedTags } from '../../../lib/library/related-tags.ts';

it('names the tags that stand beside a tag, the most frequent first, then by name', () => {
  const lists = [
    ['Storm', 'Zee', 'Dijk'],
    ['storm', 'Dijk'],
    ['Storm', 'Haven'],
  ];
  expect(relatedTags('STORM', lists)).toEqual(['Dijk', 'Haven', 'Zee']);
});

it('names no more than asked for', () => {
  expect(relatedTags('a', [['a', 'b', 'c', 'd']], 2)).toEqual(['b', 'c']);
});
