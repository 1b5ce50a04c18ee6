/** Learns the ranker's weights: a conditional logit, in which each article's sentences compete with each other. */
import { candidateSentences } from '../../lib/facts/candidate-sentences.ts';
import { featureNames, findPlaces, measureFeatures } from '../../lib/facts/features.ts';
import { type KeyWeights, keyTraits } from '../../lib/facts/keys.ts';
import { findOpening } from '../../lib/facts/opening.ts';
import type { Weights } from '../../lib/facts/rank.ts';
import { findLanguage } from '../../lib/languages/index.ts';
import type { Example } from '../../tests/bench/facts/summaries.ts';
import { tokenize } from '../../tests/bench/rouge.ts';
import { type KeyLesson, learnKeyWeights, toKeyLesson } from './learn-keys.ts';
import { addSquare, byName, fit } from './newton.ts';
import { findOracle } from './oracle.ts';
import { sharpenWeights } from './sharpen.ts';
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
/** Sets are made of the first sentences and those most like the article. */
const FIRST = 12;
const PROMINENT = 10;

export function toLesson(example: Example): FactLesson {
  const { article, language: code, references } = example;
  const language = findLanguage(code);
  const candidates = candidateSentences(article.body, code, language);
  const sentences = candidates.map(({ text }) => tokenize([text], code).flat());
  const places = findPlaces(candidates.length, findOpening(candidates, article, language), 'article');
  const measure = (keyWeights: KeyWeights) => measureFeatures(candidates, places, article, language, keyWeights);
  const trios = listTrios(candidates, findPool(measure(NOTHING_LEARNED)), language, weighSets(sentences, references));
  return { measure, keys: toKeyLesson(example, candidates, places), oracle: findOracle(sentences, references), trios };
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
  return { key, sentence: byName(featureNames, weights) };
}

/** `size`: how many features a row has. */
export const fitWeights = (lessons: readonly Lesson[], size: number, ridge: number): number[] => fit(lessons, addLesson, size, ridge);

function addLesson({ rows, oracle }: Lesson, weights: readonly number[], gradient: number[], curvature: number[][]): void {
  const odds = softmax(rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)));
  const mean = weights.map((_, at) => rows.reduce((sum, row, position) => sum + (row[at] as number) * (odds[position] as number), 0));
  for (const [position, row] of rows.entries()) {
    const apart = row.map((value, at) => value - (mean[at] as number));
    if (oracle.has(position)) for (const [at, value] of apart.entries()) gradient[at] = (gradient[at] as number) + value;
    addSquare(curvature, apart, (odds[position] as number) * oracle.size);
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
