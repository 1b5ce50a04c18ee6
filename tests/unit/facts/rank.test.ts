import { expect, test } from 'vitest';
import type { PageKind } from '../../../lib/article/types.ts';
import { type FeatureName, featureNames } from '../../../lib/facts/features.ts';
import { keyTraits } from '../../../lib/facts/keys.ts';
import { scoreOf, type Weights, weighColumns } from '../../../lib/facts/rank.ts';
import { trainedWeights } from '../../../lib/facts/weights.ts';

const rowOf = (features: Partial<Record<FeatureName, number>>): number[] => featureNames.map((name) => features[name] ?? 0);
const weights = Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<FeatureName, number>;
const learned: Weights['sentence'] = { ...weights, early: 2, headline: 0.4, likeFirst: -0.5, telling: 0.8, digits: 0.8 };

test('the weights of keys stand in the order of their traits, by which they are read', () => {
  expect(Object.keys(trainedWeights.key)).toEqual(keyTraits);
});

/** Which of the rows is best. */
function bestOf(rows: readonly number[][], kind: PageKind | undefined): number {
  const scores = rows.map((row) => scoreOf(row, weighColumns(learned, kind)));
  return scores.indexOf(Math.max(...scores));
}

test('in a live blog what is like the headline is better than numbers about something else, in an article it is not', () => {
  const rows = [rowOf({ headline: 2 }), rowOf({ telling: 3, digits: 1 })];
  expect(bestOf(rows, 'live-blog')).toBe(0);
  expect(bestOf(rows, 'article')).toBe(1);
});

test('in an interview neither the first sentence nor likeness to it counts', () => {
  const rows = [rowOf({ early: 1 }), rowOf({ likeFirst: 1, telling: 0.1 })];
  expect(bestOf(rows, 'interview')).toBe(1);
  expect(bestOf(rows, 'article')).toBe(0);
});
