/** What many sets of the same sentences are worth, by ROUGE: what a sentence shares with a reference is counted once, not once per set. */
import { commonSubsequence, mean, type Rouge, type Tokens } from '../../tests/bench/rouge.ts';

/** What one sentence has of a reference. */
interface Share {
  length: number;
  /** How often it has each word and each pair of words. */
  words: Uint16Array;
  pairs: Uint16Array;
  /** 1 for each place that is in a longest common subsequence with it. */
  places: Uint8Array;
  first: string;
  last: string;
}

type Positions = readonly number[];

/** The mean of ROUGE-1, -2 and -Lsum of any of the sentences, by ascending position, against the nearest reference; in points of 100. */
export function weighSets(sentences: Tokens, references: readonly Tokens[]): (positions: Positions) => number {
  const measures = references.map((reference) => compareWith(reference, sentences));
  return (positions) => {
    const scores = measures.map((measure) => measure(positions));
    const most = (measure: keyof Rouge) => scores.reduce((sum, score) => Math.max(sum, score[measure]), 0);
    return 100 * mean({ r1: most('r1'), r2: most('r2'), rl: most('rl') });
  };
}

/** As `rouge` has it. */
function compareWith(reference: Tokens, sentences: Tokens): (positions: Positions) => Rouge {
  const flat = reference.flat();
  const [words, pairs] = [numbered(flat), numbered(pairsOf(flat))];
  const wordAt = flat.map((word) => words.numbers.get(word) as number);
  const shares = sentences.map((sentence): Share => {
    const places = new Uint8Array(flat.length);
    let from = 0;
    for (const part of reference) {
      for (const place of commonSubsequence(part, sentence)) places[from + place] = 1;
      from += part.length;
    }
    const [first = '', last = ''] = [sentence[0], sentence.at(-1)];
    return {
      length: sentence.length,
      words: tally(sentence, words.numbers),
      pairs: tally(pairsOf(sentence), pairs.numbers),
      places,
      first,
      last,
    };
  });
  return (positions) => {
    const set = positions.map((position) => shares[position] as Share).filter(({ length }) => length > 0);
    const length = set.reduce((sum, share) => sum + share.length, 0) + flat.length;
    const had = sum(set, 'words', words.counts.length);
    const paired = sum(set, 'pairs', pairs.counts.length);
    for (const [at, { first }] of set.entries()) {
      const seam = pairs.numbers.get(`${set[at - 1]?.last} ${first}`);
      if (at > 0 && seam !== undefined) paired[seam] = (paired[seam] as number) + 1;
    }
    const placed = new Uint16Array(had.length);
    for (const [place, word] of wordAt.entries()) if (set.some(({ places }) => places[place])) placed[word] = (placed[word] as number) + 1;
    return {
      r1: f1(least(had, words.counts), length),
      r2: f1(least(paired, pairs.counts), length - 2),
      rl: f1(least(placed, had), length),
    };
  };
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

interface Numbered {
  numbers: Map<string, number>;
  /** How often the reference has each. */
  counts: Uint16Array;
}

function numbered(grams: readonly string[]): Numbered {
  const numbers = new Map([...new Set(grams)].map((gram, number) => [gram, number]));
  return { numbers, counts: tally(grams, numbers) };
}

function tally(grams: readonly string[], numbers: ReadonlyMap<string, number>): Uint16Array {
  const had = new Uint16Array(numbers.size);
  for (const gram of grams) {
    const number = numbers.get(gram);
    if (number !== undefined) had[number] = (had[number] as number) + 1;
  }
  return had;
}

function sum(set: readonly Share[], of: 'words' | 'pairs', size: number): Uint16Array {
  const total = new Uint16Array(size);
  for (const share of set) for (let at = 0; at < size; at++) total[at] = (total[at] as number) + (share[of][at] as number);
  return total;
}

/** How much two counts have in common. */
function least(some: ArrayLike<number>, others: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < some.length; at++) total += Math.min(some[at] as number, others[at] as number);
  return total;
}

const f1 = (common: number, both: number): number => (common > 0 ? (2 * common) / both : 0);
