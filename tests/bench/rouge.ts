/** ROUGE-1, -2 and -Lsum as F1 (Lin 2004, https://aclanthology.org/W04-1013). English words are stemmed as in the original script. */
import { stem } from './porter.ts';

export interface Rouge {
  r1: number;
  r2: number;
  rl: number;
}

/** A text as its sentences, each as its words. */
export type Tokens = string[][];

export function tokenize(sentences: readonly string[], language: string): Tokens {
  return sentences.flatMap((text) => text.split('\n')).map((sentence) => tokenizeSentence(sentence, language));
}

function tokenizeSentence(sentence: string, language: string): string[] {
  const lower = sentence.toLowerCase();
  if (language !== 'en') return lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (lower.match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? stem(word) : word));
}

export function rouge(facts: Tokens, reference: Tokens): Rouge {
  return { r1: ngramF1(facts.flat(), reference.flat(), 1), r2: ngramF1(facts.flat(), reference.flat(), 2), rl: lsumF1(facts, reference) };
}

export const mean = ({ r1, r2, rl }: Rouge): number => (r1 + r2 + rl) / 3;

/** Against several references, the one it is nearest to counts, as in rouge_score's `score_multi`. */
export function bestRouge(facts: Tokens, references: readonly Tokens[]): Rouge {
  const scores = references.map((reference) => rouge(facts, reference));
  const most = (measure: keyof Rouge) => Math.max(...scores.map((score) => score[measure]));
  return { r1: most('r1'), r2: most('r2'), rl: most('rl') };
}

function ngramF1(some: readonly string[], others: readonly string[], size: number): number {
  const [left, right] = [countNgrams(some, size), countNgrams(others, size)];
  let common = 0;
  for (const [ngram, count] of left) common += Math.min(count, right.get(ngram) ?? 0);
  return f1(common, some.length - size + 1, others.length - size + 1);
}

function countNgrams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at++) {
    const ngram = words.slice(at, at + size).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

const f1 = (common: number, some: number, others: number): number => (common > 0 ? (2 * common) / (some + others) : 0);

/** Per sentence of the reference, the union of its longest common subsequences with all facts; a word counts as often as both have it. */
function lsumF1(facts: Tokens, reference: Tokens): number {
  const [left, right] = [countNgrams(facts.flat(), 1), countNgrams(reference.flat(), 1)];
  let common = 0;
  for (const sentence of reference) {
    const hit = new Set(facts.flatMap((fact) => commonSubsequence(sentence, fact)));
    for (const at of hit) {
      const word = sentence[at] as string;
      const [inFacts, inReference] = [left.get(word) ?? 0, right.get(word) ?? 0];
      if (inFacts === 0 || inReference === 0) continue;
      common++;
      left.set(word, inFacts - 1);
      right.set(word, inReference - 1);
    }
  }
  return f1(common, facts.flat().length, reference.flat().length);
}

/** Positions in `some` of one longest common subsequence. */
export function commonSubsequence(some: readonly string[], others: readonly string[]): number[] {
  const width = others.length + 1;
  const lengths = new Uint16Array((some.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = 1; row <= some.length; row++) {
    for (let column = 1; column < width; column++) {
      const same = some[row - 1] === others[column - 1];
      lengths[row * width + column] = same ? at(row - 1, column - 1) + 1 : Math.max(at(row - 1, column), at(row, column - 1));
    }
  }
  const positions: number[] = [];
  for (let row = some.length, column = others.length; row > 0 && column > 0; ) {
    if (some[row - 1] === others[column - 1]) {
      positions.unshift(--row);
      column--;
    } else if (at(row, column - 1) > at(row - 1, column)) column--;
    else row--;
  }
  return positions;
}
