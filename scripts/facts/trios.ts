/** Sets of three sentences of an article, with what each would be worth as its key facts. */
import type { Candidate } from '../../lib/facts/candidate-sentences.ts';
import { LIKENESS, priceSentences, SAME } from '../../lib/facts/choose.ts';
import { overlap } from '../../lib/facts/words.ts';
import type { Language } from '../../lib/languages/types.ts';

export interface Trio {
  positions: [number, number, number];
  /** Mean of ROUGE-1, -2 and -Lsum, in points of 100. */
  worth: number;
  /** What the choice takes off the sum of its scores: for flaws, for what a sentence hangs on, for likeness of one to another. */
  cost: number;
}

/** Of the sentences at `pool`, by ascending position, those sets that don't say the same twice. */
export function listTrios(
  candidates: readonly Candidate[],
  pool: readonly number[],
  language: Language | undefined,
  weigh: (positions: readonly number[]) => number,
): Trio[] {
  const keys = new Map(pool.map((position) => [position, new Set(candidates[position]?.keys)]));
  const likeness = (some: number, other: number) => overlap(candidates[some]?.keys ?? [], keys.get(other) as ReadonlySet<string>);
  const prices = priceSentences(candidates, language);
  const priceOf = (position: number, before: number) =>
    (prices[position]?.flaws ?? 0) + (before === position - 1 ? 0 : (prices[position]?.lost ?? 0));
  const trios: Trio[] = [];
  for (const [at, first] of pool.entries()) {
    for (const [between, second] of pool.slice(at + 1).entries()) {
      const early = likeness(first, second);
      if (early >= SAME) continue;
      for (const third of pool.slice(at + between + 2)) {
        const pairs = [early, likeness(first, third), likeness(second, third)];
        if (Math.max(...pairs) >= SAME) continue;
        const positions: Trio['positions'] = [first, second, third];
        // The second choice is likened to the first, the third to the nearer of both.
        const repeated = pairs.reduce((sum, pair) => sum + pair, 0) - Math.min(...pairs);
        const cost = priceOf(first, -1) + priceOf(second, first) + priceOf(third, second) + LIKENESS * repeated;
        trios.push({ positions, worth: weigh(positions), cost });
      }
    }
  }
  return trios;
}
