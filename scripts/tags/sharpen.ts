/** Learns for the eight that are shown: what matters is not how likely a topic is, but whether it is before the ninth. */
import type { Lesson } from '../facts/learn.ts';

const STEPS = 500;
const RATE = 0.05;
/** Draws the weights towards those that they began with. */
const PULL = 0.2;
/** How far from the edge, in scores, a topic still counts half. */
const SOFTNESS = 0.5;
/** The others around the eighth place. */
const EDGE = [5, 10] as const;

/** Gradient ascent on how many topics are above the edge of their article, each counted by a logistic curve. */
export function sharpen(lessons: readonly Lesson[], begun: readonly number[]): number[] {
  let weights = [...begun];
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => PULL * ((begun[at] as number) - weight));
    for (const lesson of lessons) addSlope(lesson, weights, slope);
    weights = weights.map((weight, at) => weight + (RATE * (slope[at] as number)) / lessons.length);
  }
  return weights;
}

function addSlope({ rows, oracle }: Lesson, weights: readonly number[], slope: number[]): void {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0));
  const order = [...rows.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  for (const topic of oracle) {
    const edge = order.filter((row) => row !== topic).slice(...EDGE);
    if (edge.length === 0) continue;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const above = 1 / (1 + Math.exp((mean(edge.map((row) => scores[row] as number)) - (scores[topic] as number)) / SOFTNESS));
    const steepness = (above * (1 - above)) / SOFTNESS;
    for (const [at, value] of (rows[topic] as number[]).entries())
      slope[at] = (slope[at] as number) + steepness * (value - mean(edge.map((row) => rows[row]?.[at] as number)));
  }
}
