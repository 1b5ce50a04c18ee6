/**
 * The reader's own tags for an article: those that near articles have, found by the index of words. Only the newest four thousand that are learnt
 * and a few that are not yet are looked at, so it costs the same however long the list is.
 */
import type { Article } from '../article/types.ts';
import { fold } from '../library/words.ts';
import { nearestOf, rarity, type Subject, tagsOfNear, wordsOf } from '../tags/nearest.ts';
import type { Database } from './database.ts';
import { findSaved } from './find.ts';
import { articlesWith, bucketOf } from './postings.ts';

export type Suggestable = Subject & Pick<Article, 'id' | 'suggestedTags'>;

const SEGMENTS = 4;
/** So many words of the article are asked for: its tags' first, then its headline's. */
const WORDS = 12;
const NEAREST = 12;
/** In a short list a word that two articles have is no everyday word yet. */
const LEAST_MEASURED = 1000;
/** Of those that the index doesn't know yet. */
const FRESH = 16;

/** In the reader's spelling, the best first: proposed tags that the reader uses already, then those of near articles. */
export async function suggestOwnTags(db: Database, article: Suggestable): Promise<string[]> {
  const [used, near] = await Promise.all([usedTags(db, article), nearestTags(db, article)]);
  return [...new Map([...used, ...near].map((name) => [fold(name), name])).values()];
}

async function usedTags(db: Database, { suggestedTags }: Suggestable): Promise<string[]> {
  const counts = await db.counts.bulkGet(suggestedTags.map(({ name }) => `tag:${fold(name)}`));
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
  const saved = await findSaved(
    db,
    near.map((one) => one.article.id),
  );
  const nearness = new Map(near.map((one) => [one.article.id, one.nearness]));
  return tagsOfNear(saved.map((one) => ({ article: one, nearness: nearness.get(one.id) ?? 0 })));
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
  return db.transaction('r', [db.segments, db.buckets], async () => {
    const keys = await db.segments.orderBy(':id').reverse().limit(SEGMENTS).primaryKeys();
    const all = keys.reduce((sum, [, length]) => sum + length, 0);
    const holders = await Promise.all(words.map((word) => holdersOf(db, keys, word)));
    const counts = new Map(words.map((word, i) => [word, (holders[i] ?? []).reduce((sum, { length }) => sum + length, 0)]));
    const scores = keys.map(([, length]) => new Float64Array(length));
    for (const [i, word] of words.entries()) {
      const weight = rarity(counts.get(word) ?? 0, all) ** 2;
      for (const [segment, numbers] of (holders[i] ?? []).entries())
        for (const number of numbers) (scores[segment] as Float64Array)[number] = (scores[segment]?.[number] ?? 0) + weight;
    }
    return { ids: await idsOf(db, keys, best(scores)), counts, all };
  });
}

/** For each segment, the numbers of the articles that have the word. */
async function holdersOf(db: Database, keys: readonly [number, number][], word: string): Promise<Uint16Array[]> {
  const segments = keys.map(([segment]) => segment);
  const bucket = bucketOf(word);
  const buckets = await db.buckets
    .where(':id')
    .between([bucket, Math.min(...segments)], [bucket, Math.max(...segments)], true, true)
    .toArray();
  const bySegment = new Map(buckets.map((one) => [one.segment, articlesWith(one, word)]));
  return segments.map((segment) => bySegment.get(segment) ?? new Uint16Array());
}

interface Place {
  segment: number;
  number: number;
}

function best(scores: readonly Float64Array[]): Place[] {
  const places = scores.flatMap((segment, i) =>
    Array.from(segment, (score, number) => ({ segment: i, number, score })).filter(({ score }) => score > 0),
  );
  return places.sort((a, b) => b.score - a.score).slice(0, NEAREST);
}

async function idsOf(db: Database, keys: readonly [number, number][], places: readonly Place[]): Promise<string[]> {
  const needed = [...new Set(places.map(({ segment }) => segment))];
  const read = await db.segments.bulkGet(needed.map((segment) => keys[segment] as [number, number]));
  const ids = new Map(needed.map((segment, i) => [segment, (read[i]?.ids ?? '').split('\n')]));
  return places.flatMap(({ segment, number }) => ids.get(segment)?.[number] ?? []);
}
