/**
 * The reader's own tags for an article: those that near articles have, found by the index of words. Only the newest two thousand that are learnt
 * and a few that are not yet are looked at, so it costs the same however long the list is. Nearly all of the time goes into reading records (in
 * Chromium about .3 ms a bucket, 1 ms a segment or a shelf), so what counts is how few are asked for: twice as many segments and a third more
 * words take twice the time and find the same tags in nineteen cases of twenty.
 */
import type { Article } from '../article/types.ts';
import { placeOf, tagView } from '../library/shelf.ts';
import { tagKey } from '../tags/key.ts';
import { nearestOf, rarity, type Subject, tagsOfNear, wordsOf } from '../tags/nearest.ts';
import type { Database } from './database.ts';
import { articlesWith, type Bucket, bucketOf } from './postings.ts';
import { findEntries } from './shelves.ts';

export type Suggestable = Subject & Pick<Article, 'id' | 'suggestedTags'>;

const SEGMENTS = 2;
/** So many words of the article are asked for: its tags' first, then its headline's. */
const WORDS = 6;
const NEAREST = 8;
/** In a short list a word that two articles have is no everyday word yet. */
const LEAST_MEASURED = 1000;
/** Of those that the index doesn't know yet. */
const FRESH = 16;

/**
 * In the reader's spelling, the best first: proposed tags that the reader uses already, then those of near articles. In one transaction: to open one
 * and to wait for its end takes longer than most questions.
 */
export async function suggestOwnTags(db: Database, article: Suggestable): Promise<string[]> {
  const tables = [db.counts, db.segments, db.buckets, db.unindexed, db.articles, db.shelves];
  const [used, near] = await db.transaction('r', tables, () => Promise.all([usedTags(db, article), nearestTags(db, article)]));
  return [...new Map([...used, ...near].map((name) => [tagKey(name), name])).values()];
}

async function usedTags(db: Database, { suggestedTags }: Suggestable): Promise<string[]> {
  const counts = await db.counts.bulkGet(suggestedTags.map(({ name }) => tagView(name)));
  return counts.flatMap((count) => (count ? [count.name] : []));
}

/** The tags of a saved article stand on its shelf, so only those of the nearest are read. */
async function nearestTags(db: Database, article: Suggestable): Promise<string[]> {
  const [{ ids, counts, all }, fresh] = await Promise.all([
    findSharing(db, [...wordsOf(article).keys()].slice(0, WORDS)),
    db.unindexed.limit(FRESH).primaryKeys(),
  ]);
  const rows = await db.articles.bulkGet([...new Set([...ids, ...fresh])].filter((id) => id !== article.id));
  const measured = Math.max(all, LEAST_MEASURED);
  const rarityOf = (word: string) => rarity(counts.get(word) || Math.sqrt(measured), measured);
  const near = nearestOf(
    article,
    rows.filter((row) => row !== undefined),
    rarityOf,
  );
  const places = near.flatMap(({ article: { savedAt, id } }) => (savedAt === undefined ? [] : [placeOf({ savedAt, id })]));
  const entries = await findEntries(db, places);
  return tagsOfNear(near.map(({ article: { id }, nearness }) => ({ article: { tags: entries.get(id)?.tags ?? [] }, nearness })));
}

interface Sharing {
  ids: string[];
  /** How many articles have each word that was asked for. */
  counts: Map<string, number>;
  /** How many were looked at. */
  all: number;
}

/** The articles that have most of these words, the rare ones weighing more. */
async function findSharing(db: Database, words: readonly string[]): Promise<Sharing> {
  // All of them in one answer: a cursor would ask once for each.
  const keys = (await db.segments.toCollection().primaryKeys()).slice(-SEGMENTS);
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) return { ids: [], counts: new Map(), all: 0 };
  const all = keys.reduce((sum, [, length]) => sum + length, 0);
  // What stands side by side is one question: the same bucket of neighbouring segments, and the segments themselves.
  const bucketsFor = (word: string) =>
    db.buckets
      .where(':id')
      .between([bucketOf(word), first[0]], [bucketOf(word), last[0]], true, true)
      .toArray();
  const [buckets, segments] = await Promise.all([
    Promise.all(words.map(bucketsFor)),
    db.segments.where(':id').between(first, last, true, true).toArray(),
  ]);
  const bucketOfSegment = (i: number, number: number) => buckets[i]?.find(({ segment }) => segment === number);
  const holders = words.map((word, i) => keys.map(([number]) => holdersOf(bucketOfSegment(i, number), word)));
  const counts = new Map(words.map((word, i) => [word, (holders[i] ?? []).reduce((sum, { length }) => sum + length, 0)]));
  const scores = keys.map(([, length]) => new Float64Array(length));
  for (const [i, word] of words.entries()) {
    const weight = rarity(counts.get(word) ?? 0, all) ** 2;
    for (const [segment, numbers] of (holders[i] ?? []).entries())
      for (const number of numbers) (scores[segment] as Float64Array)[number] = (scores[segment]?.[number] ?? 0) + weight;
  }
  const ids = segments.map((segment) => segment.ids.split('\n'));
  return { ids: best(scores).flatMap(({ segment, number }) => ids[segment]?.[number] ?? []), counts, all };
}

/** The numbers of the articles of one segment that have the word. */
const holdersOf = (bucket: Bucket | undefined, word: string): Uint16Array => (bucket ? articlesWith(bucket, word) : new Uint16Array());

/** An article by its segment of the index and its number there. */
interface Hit {
  segment: number;
  number: number;
}

function best(scores: readonly Float64Array[]): Hit[] {
  const scored = scores.flatMap((numbers, segment) => Array.from(numbers, (score, number) => ({ segment, number, score })));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST);
}
