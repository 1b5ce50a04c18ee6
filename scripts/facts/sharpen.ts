/**
 * The second round of learning. A choice among single sentences doesn't know what three of them are worth together, and that their
 * length counts: so the weights climb on from there to where a set drawn by its score, less what the choice will take off it, is worth most.
 */
import type { Trio } from './trios.ts';

/** Draws weights towards nought; as much as so many points of ROUGE would weigh. */
const RIDGE = 66;
const ROUNDS = 100;
const STEP = 0.1;
const USUAL_DEVIATION = 5;

export interface MeasuredTrios {
  /** One row of features per sentence. */
  rows: number[][];
  trios: Trio[];
}

/** An article with its sets of three. */
interface Sets {
  /** Only those that stand in a set. */
  sentences: number[][];
  /** Three numbers of `sentences` per set. */
  members: Uint8Array;
  /** What a set is worth, less the mean of its article. Where sets differ much, as with long summaries, each point of it counts for less. */
  worth: Float64Array;
  /** What the choice will take off its score. */
  cost: Float64Array;
}

/** Gradient ascent with a step per weight (Adam, https://arxiv.org/abs/1412.6980), which fades to nought; always the same from the same start. */
export function sharpenWeights(lessons: readonly MeasuredTrios[], start: readonly number[]): number[] {
  const sets = lessons.map(collectSets);
  const weights = Float64Array.from(start);
  const drift = new Float64Array(start.length);
  const spread = new Float64Array(start.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    for (const article of sets) addGradient(article, weights, gradient);
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

function collectSets({ rows, trios }: MeasuredTrios): Sets {
  const used = [...new Set(trios.flatMap(({ positions }) => positions))];
  const numbers = new Map(used.map((position, number) => [position, number]));
  const mean = trios.reduce((sum, { worth }) => sum + worth, 0) / trios.length;
  const deviation = Math.sqrt(trios.reduce((sum, { worth }) => sum + (worth - mean) ** 2, 0) / trios.length);
  const point = Math.sqrt(USUAL_DEVIATION / (deviation + 0.5));
  return {
    sentences: used.map((position) => rows[position] as number[]),
    members: Uint8Array.from(trios.flatMap(({ positions }) => positions.map((position) => numbers.get(position) as number))),
    worth: Float64Array.from(trios, ({ worth }) => point * (worth - mean)),
    cost: Float64Array.from(trios, ({ cost }) => cost),
  };
}

/** Adds that of the worth to be expected of a set, drawn by the softmax of the scores. */
function addGradient({ sentences, members, worth, cost }: Sets, weights: Float64Array, gradient: Float64Array): void {
  const scores = sentences.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0));
  const odds = new Float64Array(worth.length);
  let most = -Infinity;
  for (let set = 0; set < odds.length; set++) {
    let score = -(cost[set] as number);
    for (let member = 3 * set; member < 3 * set + 3; member++) score += scores[members[member] as number] as number;
    odds[set] = score;
    most = Math.max(most, score);
  }
  let [total, expected] = [0, 0];
  for (let set = 0; set < odds.length; set++) {
    const power = Math.exp((odds[set] as number) - most);
    odds[set] = power;
    total += power;
    expected += power * (worth[set] as number);
  }
  const pulls = new Float64Array(sentences.length);
  for (let set = 0; set < odds.length; set++) {
    const pull = ((odds[set] as number) / total) * ((worth[set] as number) - expected / total);
    for (let member = 3 * set; member < 3 * set + 3; member++) {
      const number = members[member] as number;
      pulls[number] = (pulls[number] as number) + pull;
    }
  }
  for (const [number, row] of sentences.entries())
    for (const [at, value] of row.entries()) gradient[at] = (gradient[at] as number) + (pulls[number] as number) * value;
}
