/** What can be told of a sentence without understanding it, in any language. */
import { hasCapital } from '../article/letters.ts';
import type { PageKind } from '../article/types.ts';
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidate-sentences.ts';
import type { Heading } from './heading.ts';
import { type KeyWeights, type Tally, tallyKeys, weighKeys } from './keys.ts';
import { leadTellsNews } from './opening.ts';
import { quotedShare } from './quotation-marks.ts';
import { contentKeys, findWords } from './words.ts';

/** What a feature speaks of, as a fact's `reasons` name it. */
export type Reason = 'position' | 'centrality' | 'headline' | 'length' | 'names' | 'numbers' | 'quotation' | 'opening';

export const reasonOf = {
  headline: 'headline',
  likeFirst: 'headline',
  prominent: 'centrality',
  dense: 'centrality',
  telling: 'centrality',
  tellingDense: 'centrality',
  forward: 'centrality',
  backward: 'centrality',
  length: 'length',
  names: 'names',
  second: 'position',
  early: 'position',
  late: 'position',
  over15: 'length',
  over20: 'length',
  digits: 'numbers',
  quote: 'quotation',
  quoteShare: 'quotation',
  dangling: 'opening',
} as const satisfies Record<string, Reason>;

export type FeatureName = keyof typeof reasonOf;
export const featureNames = Object.keys(reasonOf) as FeatureName[];

/** The size of the first features, down to `names`, depends on the language and the article: they are given in deviations from the article's mean. */
const RELATIVE = featureNames.indexOf('names') + 1;

/** One row per candidate, in the order of `featureNames`. `places`: see `findPlaces`. */
export function measureFeatures(
  candidates: readonly Candidate[],
  places: readonly number[],
  { headline, standfirst = '' }: Heading,
  language: Language | undefined,
  keyWeights: KeyWeights,
): number[][] {
  const about = new Set(contentKeys(findWords(`${headline} ${standfirst}`), language));
  const first = new Set(candidates[Math.max(0, places.indexOf(0))]?.keys);
  const tallies = tallyKeys(candidates, places, language);
  weighKeys(tallies, keyWeights);
  const rows: number[][] = [];
  for (const [position, candidate] of [...candidates.entries()].sort(([a], [b]) => (places[a] as number) - (places[b] as number))) {
    const tally = tallies[position] as Tally[];
    // Its own fields first: an object that begins with a copied one is six times as slow to make in Chromium.
    const row: Record<FeatureName, number> = {
      prominent: measureProminence(tally),
      headline: likeness(candidate.keys, about),
      likeFirst: places[position] === 0 ? 0 : likeness(candidate.keys, first),
      ...measurePosition(places[position] as number),
      ...measureCentrality(tally),
      ...measureWords(candidate),
      ...measureForm(candidate),
    };
    for (const key of tally) key.seen++;
    rows[position] = featureNames.map((name) => row[name]);
  }
  for (let column = 0; column < RELATIVE; column++) standardize(rows, column);
  return rows;
}

/** Per sentence how many stand before it, from where the news begins; a scene before that counts as if it came last. */
export function findPlaces(count: number, opening: number, kind: PageKind): number[] {
  const positions = Array.from({ length: count }, (_, position) => position);
  if (!leadTellsNews(kind)) return positions.map(() => Math.floor(count / 2));
  return positions.map((position) => (position + count - opening) % count);
}

const measurePosition = (position: number) => ({
  second: position === 1 ? 1 : 0,
  early: 1 / (1 + position),
  late: Math.log(1 + position) / 3,
});

function measureCentrality(keys: readonly Tally[]) {
  const size = keys.length + 1;
  let [all, telling, forward, backward] = [0, 0, 0, 0];
  for (const { count, seen, chance } of keys) {
    all += logarithm(count);
    telling += chance;
    forward += logarithm(count - seen);
    backward += logarithm(1 + seen);
  }
  const root = Math.sqrt(size);
  return {
    dense: all / size,
    telling: telling / root,
    tellingDense: telling / size,
    forward: forward / root,
    backward: backward / root,
  };
}

function measureProminence(keys: readonly Tally[]): number {
  let [sum, known] = [0, 0];
  for (const { prominence, isEveryday } of keys) {
    if (isEveryday) continue;
    sum += Math.log(1 + prominence);
    known++;
  }
  return sum / Math.sqrt(1 + known);
}

/** Of whole numbers, which are few and small. */
const logarithm = (value: number): number => (LOGARITHMS[value] ??= Math.log(value));
const LOGARITHMS: number[] = [];

function measureWords({ words, length }: Candidate) {
  const named = words.reduce((count, word, at) => count + (at > 0 && hasCapital(word) ? 1 : 0), 0);
  return {
    over15: Math.max(0, length - 15) / 20,
    over20: Math.max(0, length - 20) / 20,
    length: Math.log(length) / 3,
    names: named / words.length,
  };
}

const DIGIT = /[\d٠-٩۰-۹०-९]/;

const measureForm = ({ text, isDangling }: Candidate) => ({
  digits: DIGIT.test(text) ? 1 : 0,
  quote: /["“”„«»]|(?:^|\s)['‘]/u.test(text) ? 1 : 0,
  quoteShare: quotedShare(text),
  dangling: isDangling ? 1 : 0,
});

function likeness(keys: readonly string[], known: ReadonlySet<string>): number {
  const common = keys.filter((key) => known.has(key)).length;
  return common && common / Math.sqrt(known.size * keys.length);
}

function standardize(rows: number[][], column: number): void {
  const values = rows.map((row) => row[column] as number);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  for (const row of rows) row[column] = ((row[column] as number) - mean) / deviation;
}
