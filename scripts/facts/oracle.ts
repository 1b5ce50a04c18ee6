/** Which sentences a summary by hand would be best put together from: what the ranker learns to choose. */
import type { Tokens } from '../../tests/bench/rouge.ts';

const MOST = 3;

interface Counts {
  words: Map<string, number>;
  pairs: Map<string, number>;
  length: number;
}

/** Positions of at most three sentences, added one by one as long as ROUGE-1 and -2 together grow. */
export function findOracle(sentences: Tokens, references: readonly Tokens[]): Set<number> {
  const wanted = references.map((reference) => count(reference.flat()));
  const worth = (positions: number[]): number => {
    const made = count(positions.flatMap((position) => sentences[position] ?? []));
    return Math.max(0, ...wanted.map((reference) => likeness(made, reference)));
  };
  let chosen: number[] = [];
  let most = 0;
  while (chosen.length < MOST) {
    const best = sentences
      .map((_, position) => position)
      .filter((position) => !chosen.includes(position))
      .map((position) => ({ position, worth: worth([...chosen, position]) }))
      .reduce((a, b) => (b.worth > a.worth ? b : a), { position: -1, worth: most + 1e-9 });
    if (best.position < 0) break;
    most = best.worth;
    chosen = [...chosen, best.position];
  }
  return new Set(chosen);
}

function count(words: readonly string[]): Counts {
  const counts: Counts = { words: new Map(), pairs: new Map(), length: words.length };
  for (const [at, word] of words.entries()) {
    add(counts.words, word);
    if (at > 0) add(counts.pairs, `${words[at - 1]} ${word}`);
  }
  return counts;
}

const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

const likeness = (some: Counts, others: Counts): number =>
  (2 * common(some.words, others.words)) / (some.length + others.length) +
  (2 * common(some.pairs, others.pairs)) / Math.max(1, some.length + others.length - 2);

function common(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, count] of some) sum += Math.min(count, others.get(key) ?? 0);
  return sum;
}
