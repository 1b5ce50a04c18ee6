/** The articles nearest to one, and the tags that the reader gave them. Near is the cosine of their words, weighted by rarity (TF-IDF). */
import { foldWords, words } from '../article/search-words.ts';
import { cached } from '../languages/cached.ts';
import { everydayWords } from '../languages/everyday.ts';
import { findLanguage } from '../languages/index.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import { tagKey } from './key.ts';

/** What is compared of an article. */
export interface Subject {
  headline: string;
  keyFacts: readonly { text: string }[];
  suggestedTags: readonly { name: string }[];
  inLanguage: string;
}

/** By its folded word, 0 (everywhere) to 1 (nowhere else). */
export type Rarity = (word: string) => number;

export interface Near<T> {
  article: T;
  /** 0 to 1. */
  nearness: number;
}

const SHORTEST = 3;
const NEIGHBOURS = 3;
/** Two articles with less in common have only their language in common. */
const NEAR = 0.1;
/** One near article, or several that are less near. */
const ENOUGH = 0.15;
const MOST = 5;

/** How often each word stands in it, those of the tags first, then those of the headline; both count twice. */
export function wordsOf({ headline, keyFacts, suggestedTags, inLanguage }: Subject): Map<string, number> {
  const counts = new Map<string, number>();
  const idle = idleWordsOf(findLanguage(inLanguage));
  const add = (text: string, weight: number) => {
    for (const { word } of words(text)) if (isTelling(word) && !idle.has(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const text of [...suggestedTags.map(({ name }) => name), headline]) add(text, 2);
  for (const { text } of keyFacts) add(text, 1);
  return counts;
}

/** A letter of Chinese or Japanese is a word. */
const isTelling = (word: string): boolean => word.length >= SHORTEST || /[\p{sc=Han}\p{sc=Kana}]/u.test(word);

const idleWordsOf = cached(
  (language: Language | undefined) => new Set([...wordSet(language?.stopWords), ...everydayWords(language)].map(foldWords)),
);

/** `count` of `all` articles have it. */
export const rarity = (count: number, all: number): number => Math.log((all + 1) / (count + 1)) / Math.log(all + 1);

/** Those worth asking for their tags, the nearest first. */
export function nearestOf<T extends Subject>(article: Subject, saved: readonly T[], rarityOf: Rarity): Near<T>[] {
  const own = wordsOf(article);
  return saved
    .map((one) => ({ article: one, nearness: cosine(own, wordsOf(one), rarityOf) }))
    .filter(({ nearness }) => nearness > NEAR)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, NEIGHBOURS);
}

/** The tags that near articles have, in the spelling of the nearest; what more and nearer ones have comes first. */
export function tagsOfNear(near: readonly Near<{ tags: readonly string[] }>[]): string[] {
  const votes = new Map<string, { name: string; votes: number }>();
  for (const { article, nearness } of near) {
    for (const name of article.tags) {
      const known = votes.get(tagKey(name));
      votes.set(tagKey(name), { name: known?.name ?? name, votes: (known?.votes ?? 0) + nearness });
    }
  }
  return [...votes.values()]
    .filter((tag) => tag.votes >= ENOUGH)
    .sort((a, b) => b.votes - a.votes)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, rarityOf: Rarity): number {
  let shared = 0;
  for (const [word, count] of a) shared += count * (b.get(word) ?? 0) * rarityOf(word) ** 2;
  return shared === 0 ? 0 : shared / (lengthOf(a, rarityOf) * lengthOf(b, rarityOf));
}

const lengthOf = (counts: ReadonlyMap<string, number>, rarityOf: Rarity): number =>
  Math.hypot(...[...counts].map(([word, count]) => count * rarityOf(word)));
