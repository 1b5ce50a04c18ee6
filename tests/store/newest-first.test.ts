import { describe, expect, it } from 'vitest';
import type { Place } from '../../lib/library/shelf.ts';
import { newestFirst } from '../../lib/store/newest-first.ts';

const group = (...places: Place[]) => ({
  savedAt: places.map(([savedAt]) => savedAt),
  ids: places.map(([, id]) => id),
  numbers: places.map((_, i) => i),
});

describe('articles that may answer a search', () => {
  it('come newest first, from whatever group, by their ids where saved at once', () => {
    const groups = [group([3, 'c'], [1, 'a']), group([2, 'b'], [3, 'd'])];
    expect([...newestFirst(groups)].flat()).toEqual([
      [3, 'd'],
      [3, 'c'],
      [2, 'b'],
      [1, 'a'],
    ]);
  });

  it('count once, by what was learnt last', () => {
    expect([...newestFirst([group([3, 'a']), group([1, 'a'], [2, 'b'])])].flat()).toEqual([
      [2, 'b'],
      [1, 'a'],
    ]);
  });

  it('leave out numbers that are not wanted', () => {
    expect([...newestFirst([{ ...group([3, 'a'], [2, 'b']), numbers: [1] }])].flat()).toEqual([[2, 'b']]);
  });

  it('are all there, in order, where they are very many', () => {
    const places = Array.from({ length: 3000 }, (_, i): Place => [(i * 7919) % 3001, `id${i}`]);
    const found = [...newestFirst([group(...places.slice(0, 1000)), group(...places.slice(1000))])].flat();
    expect(found).toEqual(places.toSorted(([a], [b]) => b - a));
  });
});
