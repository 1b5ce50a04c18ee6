/** Learns the ranker's weights: a conditional logit, in which each article's sentences compete with each other. */
import { findCandidates } from '../../lib/facts/candidates.ts';
import { featureNames, measureFeatures } from '../../lib/facts/features.ts';
import { type KeyWeights, keyTraits } from '../../lib/facts/keys.ts';
import type { Weights } from '../../lib/facts/rank.ts';
import { findLanguage } from '../../lib/languages/index.ts';
import type { Example } from '../../tests/bench/facts/summaries.ts';
import { tokenize } from '../../tests/bench/rouge.ts';
import { type KeyLesson, learnKeyWeights, toKeyLesson } from './learn-keys.ts';
import { findOracle } from './oracle.ts';
import { sharpenWeights } from './sharpen.ts';
import { solve } from './solve.ts';
import { listTrios, type Trio } from './trios.ts';
import { weighSets } from './worth.ts';

export interface Lesson {
  /** One row of features per sentence. */
  rows: number[][];
  oracle: ReadonlySet<number>;
}

/** The rows of features depend on what has been learned of the keys. */
export interface FactLesson {
  measure: (keyWeights: KeyWeights) => number[][];
  keys: KeyLesson;
  oracle: ReadonlySet<number>;
  trios: Trio[];
}

/** Draws weights towards nought; as much as thirty choices would weigh. */
const RIDGE = 30;
const ROUNDS = 20;
const LONGEST_STEP = 1;
/** Sets are made of the first sentences and those most like the article. */
const FIRST = 12;
const PROMINENT = 10;

export function toLesson(example: Example): FactLesson {
  const { article, language: code, references } = example;
  const language = findLanguage(code);
  const candidates = findCandidates(article.body, code, language);
  const sentences = candidates.map(({ text }) => tokenize([text], code).flat());
  const measure = (keyWeights: KeyWeights) => measureFeatures(candidates, article, language, keyWeights);
  const trios = listTrios(candidates, findPool(measure(NOTHING_LEARNED)), language, weighSets(sentences, references));
  return { measure, keys: toKeyLesson(example, candidates), oracle: findOracle(sentences, references), trios };
}

const NOTHING_LEARNED = Object.fromEntries(keyTraits.map((trait) => [trait, 0])) as KeyWeights;

function findPool(rows: readonly number[][]): number[] {
  const column = featureNames.indexOf('prominent');
  const positions = rows.map((_, position) => position);
  const prominent = [...positions].sort((a, b) => (rows[b]?.[column] as number) - (rows[a]?.[column] as number)).slice(0, PROMINENT);
  return positions.filter((position) => position < FIRST || prominent.includes(position));
}

export function learnWeights(lessons: readonly FactLesson[]): Weights {
  const key = learnKeyWeights(lessons.map(({ keys }) => keys));
  const measured = lessons.map(({ measure, oracle, trios }) => ({ rows: measure(key), oracle, trios }));
  const weights = sharpenWeights(measured, fitWeights(measured, featureNames.length, RIDGE));
  const sentence = Object.fromEntries(featureNames.map((name, at) => [name, Math.round((weights[at] as number) * 1000) / 1000]));
  return { key, sentence: sentence as Weights['sentence'] };
}

/** Newton's method; the loss is convex, so that the same lessons always give the same weights. `size`: how many features a row has. */
export function fitWeights(lessons: readonly Lesson[], size: number, ridge: number): number[] {
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const half = weights.map((_, a) => weights.map((_, b) => (a === b ? ridge : 0)));
    for (const lesson of lessons) addLesson(lesson, weights, gradient, half);
    const curvature = half.map((line, a) => line.map((value, b) => (b <= a ? value : (half[b]?.[a] as number))));
    const step = solve(curvature, gradient);
    // From afar a full step overshoots.
    const part = Math.min(1, LONGEST_STEP / Math.max(...step.map(Math.abs)));
    weights = weights.map((weight, at) => weight + part * (step[at] as number));
  }
  return weights;
}

/** `curvature` is symmetric: only the half below its diagonal is added to. */
function addLesson({ rows, oracle }: Lesson, weights: readonly number[], gradient: number[], curvature: number[][]): void {
  const odds = softmax(rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)));
  const mean = weights.map((_, at) => rows.reduce((sum, row, position) => sum + (row[at] as number) * (odds[position] as number), 0));
  for (const [position, row] of rows.entries()) {
    const apart = row.map((value, at) => value - (mean[at] as number));
    const weight = (odds[position] as number) * oracle.size;
    for (let a = 0; a < apart.length; a++) {
      const left = apart[a] as number;
      if (oracle.has(position)) gradient[a] = (gradient[a] as number) + left;
      const line = curvature[a] as number[];
      for (let b = 0; b <= a; b++) line[b] = (line[b] as number) + weight * left * (apart[b] as number);
    }
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
