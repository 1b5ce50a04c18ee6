/** Newton's method for a convex loss: the same lessons always give the same weights. */
import { solve } from './solve.ts';

const ROUNDS = 20;
/** From afar a full step overshoots. */
const LONGEST_STEP = 1;

/** Adds a lesson's slope to `gradient` and its bend to `curvature`, of which only the half below the diagonal is read. */
export type AddLesson<T> = (lesson: T, weights: readonly number[], gradient: number[], curvature: number[][]) => void;

/** `size`: how many weights there are. `ridge` draws them towards nought. */
export function fit<T>(lessons: readonly T[], addLesson: AddLesson<T>, size: number, ridge: number): number[] {
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const half = weights.map((_, a) => weights.map((_, b) => (a === b ? ridge : 0)));
    for (const lesson of lessons) addLesson(lesson, weights, gradient, half);
    const curvature = half.map((line, a) => line.map((value, b) => (b <= a ? value : (half[b]?.[a] as number))));
    const step = solve(curvature, gradient);
    const part = Math.min(1, LONGEST_STEP / Math.max(...step.map(Math.abs)));
    weights = weights.map((weight, at) => weight + part * (step[at] as number));
  }
  return weights;
}

/** Adds a row's product with itself, so weighted, to the half below the diagonal. */
export function addSquare(curvature: number[][], row: readonly number[], weight: number): void {
  for (const [a, left] of row.entries()) {
    if (left === 0) continue;
    const line = curvature[a] as number[];
    for (let b = 0; b <= a; b++) line[b] = (line[b] as number) + weight * left * (row[b] as number);
  }
}

/** As they are kept: by name, in thousandths. */
export const byName = <Name extends string>(names: readonly Name[], weights: readonly number[]): Record<Name, number> =>
  Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 1000) / 1000])) as Record<Name, number>;
