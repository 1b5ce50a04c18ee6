/**
 * The reader's own tags for an article: those that near articles have, found by the index of words. Only the newest four thousand that are learnt
 * and a few that are not yet are looked at, so it costs the same however long the list is.
 */
import type { Article } from '../article/types.ts';
import { fold } from '../library/words.ts';
import { rarity, type Subject, tagsOfNearest, wordsOf } from '../tags/nearest.ts';
import type { Database } from './database.ts';
import { findSaved } from './find.ts';
import { articlesWith, bucketOf } from './postings.ts';

export type Suggestable = Pick<Article, 'id' | 'headline' | 'keyFacts' | 'suggestedTags' | 'inLanguage'>;

const SEGMENTS = 4;
/** So many words of the article are asked for: its tags' first, then its headline's. */
const WORDS = 12;
const NEAREST = 16;
/** In a short list a word that two articles have is no everyday word yet. */
const LEAST_MEASURED = 1000;
/** Of those that the index doesn't know yet. */
const FRESH = 16;

/** In the reader's spelling, the best first: proposed tags that the reader uses already, then those of near articles. */
export async function suggestOwnTags(db: Database, article: Suggestable): Promise<string[]> {
  const subject: Subject = { ...article, tags: article.suggestedTags.map(({ name }) => name) };
  const [used, near] = await Promise.all([usedTags(db, subject.tags), nearestTags(db, article.id, subject)]);
  return [...new Map([...used, ...near].map((name) => [fold(name), name])).values()];
}

async function usedTags(db: Database, names: readonly string[]): Promise<string[]> {
  const counts = await db.counts.bulkGet(names.map((name) => `tag:${fold(name)}`));
  return counts.flatMap((count) => (count ? [count.name] : []));
}

async function nearestTags(db: Database, id: string, subject: Subject): Promise<string[]> {
  const { ids, counts, all } = await findNear(db, [...wordsOf(subject).keys()].slice(0, WORDS));
  const fresh = await db.unindexed.limit(FRESH).primaryKeys();
  const saved = (await findSaved(db, [...new Set([...ids, ...fresh])])).filter((one) => one.id !== id && one.tags.length > 0);
  const measured = Math.max(all, LEAST_MEASURED);
  return tagsOfNearest(subject, saved, (word) => rarity(counts.get(word) || Math.sqrt(measured), measured));
}

interface Near {
  ids: string[];
  /** How many articles have each word that was asked for. */
  counts: Map<string, number>;
  /** How many were looked at. */
  all: number;
}

/** The articles that have most of these words, the rare ones weighing more. */
async function findNear(db: Database, words: readonly string[]): Promise<Near> {
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
  const buckets = await db.buckets.bulkGet(keys.map(([segment]): [string, number] => [bucketOf(word), segment]));
  return buckets.map((bucket) => (bucket ? articlesWith(bucket, word) : new Uint16Array()));
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
