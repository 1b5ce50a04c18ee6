/**
 * The second round of learning. A choice among single sentences doesn't know what three of them are worth together, and that their
 * length counts: so the weights climb on from there to where a set drawn by its score is worth most.
 */
import type { FactLesson } from './learn.ts';

/** Draws weights towards nought; as much as fifty points of ROUGE would weigh. */
const RIDGE = 50;
const ROUNDS = 100;
const STEP = 0.1;
const USUAL_DEVIATION = 5;

interface Sets {
  /** One row per set: the sum of its sentences' rows. */
  rows: Float64Array;
  /** What a set is worth, less the mean of its article. Where sets differ much, as with long summaries, each point of it counts for less. */
  worth: Float64Array;
  /** Where each article's sets begin, and their end. */
  bounds: number[];
  size: number;
}

/** Gradient ascent with a step per weight (Adam, https://arxiv.org/abs/1412.6980), which fades to nought; always the same from the same start. */
export function sharpenWeights(lessons: readonly FactLesson[], start: readonly number[]): number[] {
  const sets = collectSets(lessons, start.length);
  const weights = Float64Array.from(start);
  const drift = new Float64Array(start.length);
  const spread = new Float64Array(start.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = findGradient(sets, weights);
    for (const [at, slope] of gradient.entries()) {
      drift[at] = 0.9 * (drift[at] as number) + 0.1 * slope;
      spread[at] = 0.99 * (spread[at] as number) + 0.01 * slope ** 2;
      const mean = (drift[at] as number) / (1 - 0.9 ** round);
      const deviation = Math.sqrt((spread[at] as number) / (1 - 0.99 ** round));
      weights[at] = (weights[at] as number) + (STEP * (1 - round / ROUNDS) * mean) / (deviation + 1e-9);
    }
  }
  return [...weights];
}

function collectSets(lessons: readonly FactLesson[], size: number): Sets {
  const count = lessons.reduce((sum, { trios }) => sum + trios.length, 0);
  const sets: Sets = { rows: new Float64Array(count * size), worth: new Float64Array(count), bounds: [0], size };
  let set = 0;
  for (const { rows, trios } of lessons) {
    const mean = trios.reduce((sum, { worth }) => sum + worth, 0) / trios.length;
    const deviation = Math.sqrt(trios.reduce((sum, { worth }) => sum + (worth - mean) ** 2, 0) / trios.length);
    const point = Math.sqrt(USUAL_DEVIATION / (deviation + 0.5));
    for (const { positions, worth } of trios) {
      for (const position of positions)
        for (const [at, value] of (rows[position] as number[]).entries()) {
          const cell = set * size + at;
          sets.rows[cell] = (sets.rows[cell] as number) + value;
        }
      sets.worth[set++] = point * (worth - mean);
    }
    sets.bounds.push(set);
  }
  return sets;
}

/** Of the worth to be expected of a set of each article, drawn by the softmax of the scores. */
function findGradient({ rows, worth, bounds, size }: Sets, weights: Float64Array): Float64Array {
  const gradient = weights.map((weight) => -RIDGE * weight);
  const odds = new Float64Array(worth.length);
  for (let article = 1; article < bounds.length; article++) {
    const [from, to] = [bounds[article - 1] as number, bounds[article] as number];
    let most = -Infinity;
    for (let set = from; set < to; set++) {
      let score = 0;
      for (let at = 0; at < size; at++) score += (rows[set * size + at] as number) * (weights[at] as number);
      odds[set] = score;
      most = Math.max(most, score);
    }
    let [total, expected] = [0, 0];
    for (let set = from; set < to; set++) {
      odds[set] = Math.exp((odds[set] as number) - most);
      total += odds[set] as number;
      expected += (odds[set] as number) * (worth[set] as number);
    }
    for (let set = from; set < to; set++) {
      const pull = ((odds[set] as number) / total) * ((worth[set] as number) - expected / total);
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] as number) + pull * (rows[set * size + at] as number);
    }
  }
  return gradient;
}
