/**
 * How likely each key of an article is to stand in a summary of it: a logistic regression on how often, how early and where it stands.
 * After Hong and Nenkova 2014, https://aclanthology.org/E14-1075, with what can be told in any language.
 */
import { hasCapital } from '../article/letters.ts';
import { cached } from '../languages/cached.ts';
import { everydayWords } from '../languages/everyday.ts';
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidate-sentences.ts';
import { contentKeys, KEY_LENGTH } from './words.ts';

export const keyTraits = [
  'bias',
  'long',
  'count',
  'share',
  'late',
  'prominent',
  'prominentSquared',
  'steady',
  'named',
  'everyday',
  'everydayProminent',
  'digit',
] as const;

export type KeyWeights = Readonly<Record<(typeof keyTraits)[number], number>>;

/** What is known of one key of the article. */
export interface Tally {
  key: string;
  /** In how many sentences it stands, and in how many before the one that is measured. */
  count: number;
  seen: number;
  /** The earliest of their places. */
  first: number;
  /** What an article is about, it says early and often: each sentence adds to it, the further down the less, and less quickly so to `steady`. */
  prominence: number;
  steady: number;
  isEveryday: boolean;
  /** It is written with a capital inside a sentence. */
  isNamed: boolean;
  /** How likely a summary is to have it, 0 to 1. */
  chance: number;
}

/** Sentences at these positions weigh half as much as the first. */
const EARLY = 3;
const HALFWAY = 10;

const everydayKeysOf = cached((language: Language | undefined) => new Set(contentKeys(everydayWords(language), undefined)));

export function tellingKeys(keys: readonly string[], language: Language | undefined): string[] {
  const everyday = everydayKeysOf(language);
  return keys.filter((key) => !everyday.has(key));
}

/** Per candidate the tallies of its keys, so that each key is looked up once. */
export function tallyKeys(candidates: readonly Candidate[], places: readonly number[], language: Language | undefined): Tally[][] {
  const everyday = everydayKeysOf(language);
  const known = new Map<string, Tally>();
  const tallies = candidates.map(({ keys }, position) => {
    const place = places[position] as number;
    const [early, soon] = [1 / (1 + place / EARLY), 1 / (1 + place / HALFWAY)];
    return keys.map((key) => {
      let tally = known.get(key);
      if (!tally) {
        tally = {
          key,
          count: 0,
          seen: 0,
          first: place,
          prominence: 0,
          steady: 0,
          isEveryday: everyday.has(key),
          isNamed: false,
          chance: 0,
        };
        known.set(key, tally);
      }
      tally.count++;
      tally.first = Math.min(tally.first, place);
      tally.prominence += early;
      tally.steady += soon;
      return tally;
    });
  });
  for (const { words } of candidates) {
    for (const [at, word] of words.entries()) {
      const tally = at > 0 && hasCapital(word) ? known.get(word.toLowerCase().slice(0, KEY_LENGTH)) : undefined;
      if (tally) tally.isNamed = true;
    }
  }
  return tallies;
}

/** Sets the `chance` of each that has none. `weights`: in the order of `keyTraits`, as the training writes them. */
export function weighKeys(tallies: readonly Tally[][], weights: KeyWeights): void {
  const listed = Object.values(weights);
  for (const tally of tallies.flat()) {
    if (tally.chance) continue;
    const score = traitsOf(tally, tallies.length).reduce((sum, trait, at) => sum + trait * (listed[at] as number), 0);
    tally.chance = 1 / (1 + Math.exp(-score));
  }
}

/** In the order of `keyTraits`. */
export function traitsOf(tally: Tally, sentences: number): number[] {
  const { key, count, first } = tally;
  const prominent = Math.log(1 + tally.prominence);
  const [named, everyday] = [Number(tally.isNamed), Number(tally.isEveryday)];
  return [
    1,
    Math.log(sentences) / 3,
    Math.log(count),
    count / sentences,
    Math.log(1 + first) / 3,
    prominent,
    prominent ** 2,
    Math.log(1 + tally.steady),
    named,
    everyday,
    everyday * prominent,
    Number(/\d/.test(key)),
  ];
}
