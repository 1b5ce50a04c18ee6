/** Learns how likely a key of an article is to stand in its summary. */
import type { Candidate } from '../../lib/facts/candidates.ts';
import { findPlaces } from '../../lib/facts/features.ts';
import { type KeyWeights, keyTraits, tallyKeys, traitsOf } from '../../lib/facts/keys.ts';
import { findOpening } from '../../lib/facts/opening.ts';
import { contentKeys } from '../../lib/facts/words.ts';
import { findLanguage } from '../../lib/languages/index.ts';
import type { Example } from '../../tests/bench/facts/summaries.ts';
import { tokenize } from '../../tests/bench/rouge.ts';
import { solve } from './solve.ts';

export interface KeyLesson {
  /** One row of traits per key. */
  traits: number[][];
  /** Whether a summary has it. */
  isTold: boolean[];
}

const RIDGE = 5;
const ROUNDS = 8;

export function toKeyLesson({ article, language: code, references }: Example, candidates: readonly Candidate[]): KeyLesson {
  const language = findLanguage(code);
  const places = findPlaces(candidates.length, findOpening(candidates, article.headline, language), 'article');
  const told = new Set(references.flat(2));
  const words = new Map(
    candidates.flatMap(({ words }) => words.flatMap((word) => contentKeys([word], language).map((key) => [key, word] as const))),
  );
  const keys = [...new Set(tallyKeys(candidates, places, language).flat())];
  return {
    traits: keys.map((tally) => traitsOf(tally, candidates.length)),
    isTold: keys.map(({ key }) =>
      tokenize([words.get(key) ?? key], code)
        .flat()
        .some((token) => told.has(token)),
    ),
  };
}

/** Logistic regression by Newton's method; convex, so that the same lessons always give the same weights. */
export function learnKeyWeights(lessons: readonly KeyLesson[]): KeyWeights {
  let weights: number[] = keyTraits.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const half = weights.map((_, a) => weights.map((_, b) => (a === b ? RIDGE : 0)));
    for (const lesson of lessons) addLesson(lesson, weights, gradient, half);
    const curvature = half.map((line, a) => line.map((value, b) => (b <= a ? value : (half[b]?.[a] as number))));
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + (step[at] as number));
  }
  return Object.fromEntries(keyTraits.map((trait, at) => [trait, Math.round((weights[at] as number) * 1000) / 1000])) as KeyWeights;
}

/** `curvature` is symmetric: only the half below its diagonal is added to. */
function addLesson({ traits, isTold }: KeyLesson, weights: readonly number[], gradient: number[], curvature: number[][]): void {
  for (const [at, row] of traits.entries()) {
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, trait, of) => sum + trait * (weights[of] as number), 0)));
    const missed = Number(isTold[at]) - chance;
    const bend = chance * (1 - chance);
    for (const [a, left] of row.entries()) {
      if (left === 0) continue;
      gradient[a] = (gradient[a] as number) + missed * left;
      const line = curvature[a] as number[];
      for (let b = 0; b <= a; b++) line[b] = (line[b] as number) + bend * left * (row[b] as number);
    }
  }
}
