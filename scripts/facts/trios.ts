/** Sets of three sentences of an article, with what each would be worth as its key facts. */
import type { Candidate } from '../../lib/facts/candidates.ts';
import { overlap } from '../../lib/facts/words.ts';
import type { Tokens } from '../../tests/bench/rouge.ts';
import { weighSets } from './worth.ts';

export interface Trio {
  positions: [number, number, number];
  /** Mean of ROUGE-1, -2 and -Lsum, in points of 100. */
  worth: number;
}

const SAME = 0.6;

/** Of the sentences at `pool`, those sets that don't say the same twice. */
export function listTrios(
  candidates: readonly Candidate[],
  pool: readonly number[],
  sentences: Tokens,
  references: readonly Tokens[],
): Trio[] {
  const keys = new Map(pool.map((position) => [position, new Set(candidates[position]?.keys)]));
  const isRepeated = (some: number, other: number) => overlap(candidates[some]?.keys ?? [], keys.get(other) as ReadonlySet<string>) >= SAME;
  const weigh = weighSets(sentences, references);
  const trios: Trio[] = [];
  for (const [at, first] of pool.entries()) {
    for (const [between, second] of pool.slice(at + 1).entries()) {
      if (isRepeated(first, second)) continue;
      for (const third of pool.slice(at + between + 2)) {
        if (isRepeated(first, third) || isRepeated(second, third)) continue;
        const positions: Trio['positions'] = [first, second, third];
        trios.push({ positions, worth: weigh(positions) });
      }
    }
  }
  return trios;
}
