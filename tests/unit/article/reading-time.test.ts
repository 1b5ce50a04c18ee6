import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../lib/article/reading-time.ts';

describe('the reading time', () => {
  it.each([
    [0, 1],
    [238, 1],
    [476, 2],
    [2380, 10],
  ])('of %i words is %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
