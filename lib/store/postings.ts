import { foldSearch, PLAIN_LETTERS } from '../article/search-words.ts';

/**
 * Which articles of a segment have which words. Words are kept in buckets by their first two characters, so that a question reads
 * one small record a segment, and packed, because thousands of small arrays take long to read.
 */
export interface Bucket {
  /** The first two characters of its words. */
  bucket: string;
  segment: number;
  /** Separated by blanks. */
  words: string;
  /** For each word, how many articles have it. */
  counts: Uint16Array;
  /** The articles' numbers within the segment, for one word after another. */
  articles: Uint16Array;
}

/**
 * Articles by their numbers, from 0. Packed, because thousands of small arrays take long to read.
 * A segment only grows, and no number is given twice: with its length it is a key that always means the same.
 */
export interface Segment {
  segment: number;
  length: number;
  savedAt: Float64Array;
  /** Separated by line breaks, which no address has. */
  ids: string;
}

/** A word that an article must have: whole, or as the beginning of a word. */
export interface Need {
  word: string;
  exact: boolean;
}

export const bucketOf = (word: string): string => word.slice(0, 2);

/** Beginnings of all buckets for this one: what was learnt by a former Kernpunt has letters of their own, "ł" beside "l". */
export const beginningsOf = (prefix: string): string[] => [
  prefix,
  ...[...prefix].flatMap((letter, at) => ownLetters(letter).map((own) => prefix.slice(0, at) + own)),
];

const ownLetters = (letter: string): string[] => Object.keys(PLAIN_LETTERS).filter((own) => PLAIN_LETTERS[own]?.startsWith(letter));

/** A bucket with more words: for each, the numbers of the articles that have it. `kept` is what is there already. */
export function packBucket(key: Pick<Bucket, 'bucket' | 'segment'>, kept: Bucket | undefined, more: ReadonlyMap<string, number[]>): Bucket {
  const all = new Map(kept && unpack(kept));
  for (const [word, articles] of more) all.set(word, [...(all.get(word) ?? []), ...articles]);
  const lists = [...all.values()];
  return {
    bucket: key.bucket,
    segment: key.segment,
    words: [...all.keys()].join(' '),
    counts: Uint16Array.from(lists, (articles) => articles.length),
    articles: Uint16Array.from(lists.flat()),
  };
}

/** A bucket as it is searched, its words taken apart once for all keystrokes to come. */
export type OpenBucket = Omit<Bucket, 'words'> & { words: readonly string[] };

export const openBucket = (bucket: Bucket): OpenBucket => ({ ...bucket, words: foldSearch(bucket.words).split(' ') });

/** Marks in `found` the articles that have the word, if they had all that was asked for before it: `found` counts what each has. */
export function markNeed({ words, counts, articles }: OpenBucket, { word, exact }: Need, found: Uint8Array, before: number): void {
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const here = words[i] as string;
    const end = start + (counts[i] as number);
    if (exact ? here === word : here.startsWith(word)) {
      for (let at = start; at < end; at++) {
        const article = articles[at] as number;
        if (found[article] === before) found[article] = before + 1;
      }
    }
    start = end;
  }
}

/** The numbers of the articles that have the whole word. */
export function articlesWith({ words, counts, articles }: Bucket, word: string): Uint16Array {
  const place = ` ${words} `.indexOf(` ${word} `);
  if (place === -1) return articles.subarray(0, 0);
  let at = 0;
  for (let blank = words.indexOf(' '); blank !== -1 && blank < place; blank = words.indexOf(' ', blank + 1)) at += 1;
  let start = 0;
  for (let i = 0; i < at; i++) start += counts[i] as number;
  return articles.subarray(start, start + (counts[at] ?? 0));
}

function unpack({ words, counts, articles }: Bucket): [string, number[]][] {
  let start = 0;
  return words.split(' ').map((word, i) => {
    const end = start + (counts[i] ?? 0);
    const numbers = [...articles.subarray(start, end)];
    start = end;
    return [word, numbers];
  });
}
