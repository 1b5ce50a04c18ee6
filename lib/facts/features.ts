/** What can be told of a sentence without understanding it, in any language. */
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidates.ts';
import { startsDangling } from './dangling.ts';
import { contentKeys, findWords } from './words.ts';

/** What a feature speaks of, as a fact's `reasons` name it. */
export type Reason = 'position' | 'centrality' | 'headline' | 'length' | 'names' | 'numbers' | 'quotation' | 'opening';

export const reasonOf = {
  first: 'position',
  second: 'position',
  third: 'position',
  early: 'position',
  late: 'position',
  depth: 'position',
  opensBlock: 'position',
  headline: 'headline',
  likeFirst: 'headline',
  central: 'centrality',
  dense: 'centrality',
  forward: 'centrality',
  backward: 'centrality',
  short: 'length',
  long: 'length',
  length: 'length',
  names: 'names',
  named: 'names',
  digits: 'numbers',
  quote: 'quotation',
  opensQuote: 'quotation',
  quoteShare: 'quotation',
  dangling: 'opening',
  question: 'opening',
} as const satisfies Record<string, Reason>;

export type FeatureName = keyof typeof reasonOf;
export const featureNames = Object.keys(reasonOf) as FeatureName[];

/** Features whose size depends on the language and the article: given in deviations from the article's mean. */
const RELATIVE: readonly FeatureName[] = ['headline', 'likeFirst', 'central', 'dense', 'forward', 'backward', 'length', 'names'];

/** One row per candidate, in the order of `featureNames`. */
export function measureFeatures(candidates: readonly Candidate[], about: string, language: Language | undefined): number[][] {
  const headline = new Set(contentKeys(findWords(about), language));
  const first = new Set(candidates[0]?.keys);
  const counts = countKeys(candidates);
  const seen = new Map<string, number>();
  const hasBlocks = candidates.some(({ block }) => block !== candidates[0]?.block);
  const rows = candidates.map((candidate, position) => {
    const isNewBlock = hasBlocks && candidate.block !== candidates[position - 1]?.block;
    const row: Record<FeatureName, number> = {
      opensBlock: isNewBlock ? 1 : 0,
      ...measurePosition(position, candidates.length),
      ...measureCentrality(candidate, counts, seen),
      ...measureWords(candidate),
      ...measureForm(candidate.text, language),
      headline: likeness(candidate.keys, headline),
      likeFirst: position === 0 ? 0 : likeness(candidate.keys, first),
    };
    for (const key of candidate.keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    return featureNames.map((name) => row[name]);
  });
  for (const name of RELATIVE) standardize(rows, featureNames.indexOf(name));
  return rows;
}

const measurePosition = (position: number, count: number) => ({
  first: position === 0 ? 1 : 0,
  second: position === 1 ? 1 : 0,
  third: position === 2 ? 1 : 0,
  early: 1 / (1 + position),
  late: Math.log(1 + position) / 3,
  depth: position / count,
});

/** `counts` is in how many sentences of the article a key stands, `seen` in how many before this one. */
function measureCentrality({ keys }: Candidate, counts: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>) {
  const size = keys.length + 1;
  const sum = (weight: (key: string) => number) => keys.reduce((total, key) => total + Math.log(weight(key)), 0);
  const all = sum((key) => counts.get(key) ?? 1);
  return {
    central: all / Math.sqrt(size),
    dense: all / size,
    forward: sum((key) => (counts.get(key) ?? 1) - (seen.get(key) ?? 0)) / Math.sqrt(size),
    backward: sum((key) => 1 + (seen.get(key) ?? 0)) / Math.sqrt(size),
  };
}

function measureWords({ words }: Candidate) {
  const named = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return {
    short: Math.max(0, 10 - words.length) / 10,
    long: Math.max(0, words.length - 25) / 25,
    length: Math.log(words.length) / 3,
    names: named / words.length,
    named: named > 0 ? 1 : 0,
  };
}

const measureForm = (text: string, language: Language | undefined) => ({
  digits: /\p{N}/u.test(text) ? 1 : 0,
  quote: /["“”„«»]|(?:^|\s)['‘]/u.test(text) ? 1 : 0,
  opensQuote: /^["“”„«»'‘]/u.test(text) ? 1 : 0,
  quoteShare: quotedShare(text),
  dangling: startsDangling(text, language) ? 1 : 0,
  question: /\?["”»']?$/.test(text) ? 1 : 0,
});

/** How much of a sentence stands between quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  const quoted = text.match(/["“„«»][^"”“»«]*["”“»«]/gu) ?? [];
  return quoted.join('').length / text.length;
}

function likeness(keys: readonly string[], known: ReadonlySet<string>): number {
  const common = keys.filter((key) => known.has(key)).length;
  return common && common / Math.sqrt(known.size * keys.length);
}

function countKeys(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of candidates) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function standardize(rows: number[][], column: number): void {
  const values = rows.map((row) => row[column] as number);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  for (const row of rows) row[column] = ((row[column] as number) - mean) / deviation;
}
