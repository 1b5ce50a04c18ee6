/** Learns how likely a key of an article is to stand in its summary. */
import type { Candidate } from '../../lib/facts/candidate-sentences.ts';
import { type KeyWeights, keyTraits, tallyKeys, traitsOf } from '../../lib/facts/keys.ts';
import { contentKeys } from '../../lib/facts/words.ts';
import { findLanguage } from '../../lib/languages/index.ts';
import type { Example } from '../../tests/bench/facts/summaries.ts';
import { tokenize } from '../../tests/bench/rouge.ts';
import { addSquare, byName, fit } from './newton.ts';

export interface KeyLesson {
  /** One row of traits per key. */
  traits: number[][];
  /** Whether a summary has it. */
  isTold: boolean[];
}

/** Draws weights towards nought; as much as five words would weigh. */
const RIDGE = 5;

export function toKeyLesson(
  { language: code, references }: Example,
  candidates: readonly Candidate[],
  places: readonly number[],
): KeyLesson {
  const language = findLanguage(code);
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

/** Logistic regression. */
export const learnKeyWeights = (lessons: readonly KeyLesson[]): KeyWeights =>
  byName(keyTraits, fit(lessons, addLesson, keyTraits.length, RIDGE));

function addLesson({ traits, isTold }: KeyLesson, weights: readonly number[], gradient: number[], curvature: number[][]): void {
  for (const [at, row] of traits.entries()) {
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, trait, of) => sum + trait * (weights[of] as number), 0)));
    const missed = Number(isTold[at]) - chance;
    for (const [of, trait] of row.entries()) gradient[of] = (gradient[of] as number) + missed * trait;
    addSquare(curvature, row, chance * (1 - chance));
  }
}
