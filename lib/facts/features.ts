/** What can be told of a sentence without understanding it, in any language. */
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';
import type { Candidate } from './candidates.ts';
import { contentKeys, findWords, NONE } from './words.ts';

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
  prominent: 'centrality',
  central: 'centrality',
  dense: 'centrality',
  forward: 'centrality',
  backward: 'centrality',
  short: 'length',
  under15: 'length',
  over15: 'length',
  over20: 'length',
  over25: 'length',
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
const RELATIVE: readonly FeatureName[] = [
  'headline',
  'likeFirst',
  'prominent',
  'central',
  'dense',
  'forward',
  'backward',
  'length',
  'names',
];

/** A sentence at this position weighs half as much as the first. */
const EARLY = 3;

const everydayKeysOf = cached((language: Language): ReadonlySet<string> => new Set(contentKeys(language.everyday.split(' '), undefined)));

/** One row per candidate, in the order of `featureNames`. */
export function measureFeatures(candidates: readonly Candidate[], about: string, language: Language | undefined): number[][] {
  const headline = new Set(contentKeys(findWords(about), language));
  const first = new Set(candidates[0]?.keys);
  const counts = countKeys(candidates);
  const prominence = weighKeys(candidates, language);
  const seen = new Map<string, number>();
  const hasBlocks = candidates.some(({ block }) => block !== candidates[0]?.block);
  const rows = candidates.map((candidate, position) => {
    const isNewBlock = hasBlocks && candidate.block !== candidates[position - 1]?.block;
    const row: Record<FeatureName, number> = {
      opensBlock: isNewBlock ? 1 : 0,
      ...measurePosition(position, candidates.length),
      ...measureCentrality(candidate, counts, seen),
      ...measureWords(candidate),
      prominent: measureProminence(candidate, prominence),
      ...measureForm(candidate),
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
  let [all, forward, backward] = [0, 0, 0];
  for (const key of keys) {
    const [count, before] = [counts.get(key) ?? 1, seen.get(key) ?? 0];
    all += logarithm(count);
    forward += logarithm(count - before);
    backward += logarithm(1 + before);
  }
  const root = Math.sqrt(size);
  return { central: all / root, dense: all / size, forward: forward / root, backward: backward / root };
}

/** What an article is about, it says early and often: each sentence with a key adds to the key's weight, the further down the less. */
function weighKeys(candidates: readonly Candidate[], language: Language | undefined): Map<string, number> {
  const everyday = language ? everydayKeysOf(language) : NONE;
  const weights = new Map<string, number>();
  for (const [position, { keys }] of candidates.entries()) {
    for (const key of keys) if (!everyday.has(key)) weights.set(key, (weights.get(key) ?? 0) + 1 / (1 + position / EARLY));
  }
  return weights;
}

function measureProminence({ keys }: Candidate, weights: ReadonlyMap<string, number>): number {
  const known = keys.map((key) => weights.get(key) ?? 0).filter((weight) => weight > 0);
  return known.reduce((sum, weight) => sum + Math.log(1 + weight), 0) / Math.sqrt(1 + known.length);
}

/** Of whole numbers, which are few and small. */
const logarithm = (value: number): number => (LOGARITHMS[value] ??= Math.log(value));
const LOGARITHMS: number[] = [];

/** Told by its small letter, which is many times faster than Unicode's classes. */
function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function measureWords({ words }: Candidate) {
  const named = words.reduce((count, word, at) => count + (at > 0 && isCapitalized(word) ? 1 : 0), 0);
  return {
    short: Math.max(0, 10 - words.length) / 10,
    under15: Math.max(0, 15 - words.length) / 15,
    over15: Math.max(0, words.length - 15) / 20,
    over20: Math.max(0, words.length - 20) / 20,
    over25: Math.max(0, words.length - 25) / 25,
    length: Math.log(words.length) / 3,
    names: named / words.length,
    named: named > 0 ? 1 : 0,
  };
}

const measureForm = ({ text, isDangling }: Candidate) => ({
  digits: /\p{N}/u.test(text) ? 1 : 0,
  quote: /["“”„«»]|(?:^|\s)['‘]/u.test(text) ? 1 : 0,
  opensQuote: /^["“”„«»'‘]/u.test(text) ? 1 : 0,
  quoteShare: quotedShare(text),
  dangling: isDangling ? 1 : 0,
  question: /\?["”»']?$/.test(text) ? 1 : 0,
});

export const QUOTED = /["“„«»][^"”“»«]*["”“»«]/gu;

/** How much of a sentence stands between quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  const quoted = text.match(QUOTED) ?? [];
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
