/**
 * The index of words. Measured with 10,000 and 100,000 articles in Chromium: an index that must be loaded whole loses, because a popup lives for
 * seconds; one entry an article and word in the database's own index answers fast but makes every save write eighty entries more. So saving only
 * notes that an article is new, and a batch of new ones is learnt at once: segments of at most 1024 articles, buckets of words within, no value that
 * grows with the list. What isn't learnt yet is searched as it is. An article that changed is learnt anew in another segment; what the old one
 * says of it is only a candidate, and every candidate is looked at.
 */
import { words } from '../article/search-words.ts';
import { searchTexts } from '../library/match.ts';
import type { SavedArticle } from '../library/types.ts';
import type { Database } from './database.ts';
import { countSaved, findSaved } from './find.ts';
import type { ArticleGroup } from './newest-first.ts';
import { beginningsOf, bucketOf, markNeed, type Need, type OpenBucket, openBucket, packBucket, type Segment } from './postings.ts';
import { walkShelves } from './shelves.ts';

const MOST_IN_SEGMENT = 1024;

/** Fewer new articles than this are searched as they are. */
const LEAST = 16;
const MOST_AT_ONCE = MOST_IN_SEGMENT;

/** So many numbers may be out of use in a short list before it is worth learning anew. */
const SPARE = 4 * MOST_IN_SEGMENT;

/** The most needs that a byte can count. */
const MOST_NEEDS = 250;

export const countUnindexed = (db: Database): Promise<number> => db.unindexed.limit(LEAST).count();

/** Learns the words of new articles, if there are enough of them to be worth it, batch by batch until all are learnt. */
export async function indexWords(db: Database): Promise<void> {
  while (true) {
    const ids = await db.unindexed.limit(MOST_AT_ONCE).primaryKeys();
    if (ids.length < LEAST) return;
    await db.transaction('rw', [db.unindexed, db.segments, db.buckets, db.articles, db.shelves, db.counts], async () => {
      await learn(db);
    });
  }
}

/**
 * Every change of an article's words leaves what was learnt before behind. Where that is more than half of the index, all of it is forgotten
 * and learnt anew; until then articles are searched as they are.
 */
async function forgetIfStale(db: Database): Promise<boolean> {
  const learnt = (await db.segments.count()) * MOST_IN_SEGMENT;
  if (learnt <= 2 * (await countSaved(db)) + SPARE) return false;
  const ids: string[] = [];
  await walkShelves(db, (entries) => {
    ids.push(...entries.map(({ id }) => id));
    return true;
  });
  await db.segments.clear();
  await db.buckets.clear();
  await db.unindexed.bulkPut(ids.map((id) => ({ id })));
  return true;
}

/** Articles that may have all these words, one group a segment. An article may come twice; what was learnt of it last comes last. */
export async function findGroups(db: Database, needs: readonly Need[]): Promise<ArticleGroup[]> {
  const counted = telling(needs).slice(0, MOST_NEEDS);
  const { segments, buckets } = await load(db, [...new Set(counted.map(({ word }) => bucketOf(word)))]);
  const found = new Map(segments.map(({ segment, ids }) => [segment, new Uint8Array(ids.length)]));
  for (const [before, need] of counted.entries()) {
    for (const bucket of buckets.get(bucketOf(need.word)) ?? []) {
      const marks = found.get(bucket.segment);
      if (marks) markNeed(bucket, need, marks, before);
    }
  }
  return segments.map(({ segment, savedAt, ids }) => ({
    savedAt,
    ids,
    numbers: numbersOf(found.get(segment) as Uint8Array, counted.length),
  }));
}

/** Beside a longer word, a single letter is not asked for: nearly every article has it, and the words of one letter fill many buckets. */
function telling(needs: readonly Need[]): readonly Need[] {
  const longer = needs.filter(({ word, exact }) => exact || word.length > 1);
  return longer.length > 0 ? longer : needs;
}

interface LoadedSegment {
  segment: number;
  savedAt: Float64Array;
  ids: string[];
}

/** What was read once need not be read for the next keystroke. It holds until a segment grows or another one comes. */
interface Loaded {
  segments: ReadonlyMap<string, LoadedSegment>;
  /** By the beginning of their words: one or two characters. */
  buckets: ReadonlyMap<string, readonly OpenBucket[]>;
}

type Key = [segment: number, length: number];

const loaded = new WeakMap<Database, Loaded>();

/** So many beginnings are kept: more than a question has words. */
const MOST_KEPT = 8;

/** All in one transaction, so that buckets and segments fit each other. */
async function load(db: Database, prefixes: readonly string[]): Promise<{ segments: LoadedSegment[]; buckets: Loaded['buckets'] }> {
  const known = loaded.get(db) ?? { segments: new Map(), buckets: new Map() };
  const now = await db.transaction('r', db.segments, db.buckets, async () => {
    const keys = await db.segments.toCollection().primaryKeys();
    const isSame = keys.length === known.segments.size && keys.every((key) => known.segments.has(String(key)));
    const [segments, buckets] = await Promise.all([
      loadSegments(db, keys, known.segments),
      readBuckets(db, prefixes, isSame ? known.buckets : new Map()),
    ]);
    return { segments, buckets };
  });
  loaded.set(db, { ...now, buckets: new Map([...now.buckets].slice(-MOST_KEPT)) });
  return { segments: [...now.segments.values()], buckets: now.buckets };
}

async function loadSegments(db: Database, keys: readonly Key[], known: Loaded['segments']): Promise<Loaded['segments']> {
  const missing = keys.filter((key) => !known.has(String(key)));
  const read = missing.length > 0 ? await db.segments.bulkGet(missing) : [];
  const fresh = new Map(read.flatMap((one) => (one ? [[String([one.segment, one.length]), { ...one, ids: one.ids.split('\n') }]] : [])));
  return new Map(keys.map(String).map((key) => [key, (known.get(key) ?? fresh.get(key)) as LoadedSegment]));
}

/** Those asked for come last. */
async function readBuckets(db: Database, prefixes: readonly string[], known: Loaded['buckets']): Promise<Loaded['buckets']> {
  const get = async (prefix: string) => known.get(prefix) ?? (await bucketsOf(db, prefix));
  const asked = prefixes.map(async (prefix) => [prefix, await get(prefix)] as const);
  const others = [...known].filter(([prefix]) => !prefixes.includes(prefix));
  return new Map([...others, ...(await Promise.all(asked))]);
}

/** All buckets that a word with this beginning may be in: of a single letter, many. */
async function bucketsOf(db: Database, prefix: string): Promise<OpenBucket[]> {
  const read = (first: string) => {
    const last = first.length < 2 ? `${first}\uffff` : first;
    return db.buckets.where(':id').between([first], [last, []], true, true).toArray();
  };
  const buckets = await Promise.all(beginningsOf(prefix).map(read));
  return buckets.flat().map(openBucket);
}

function numbersOf(found: Uint8Array, all: number): number[] {
  const numbers: number[] = [];
  for (let number = found.indexOf(all); number !== -1; number = found.indexOf(all, number + 1)) numbers.push(number);
  return numbers;
}

async function learn(db: Database): Promise<void> {
  const ids = await db.unindexed.limit(MOST_AT_ONCE).primaryKeys();
  const articles = await findSaved(db, ids);
  const open = await openSegment(db, articles.length);
  await db.segments.delete([open.segment, open.length]);
  await db.segments.put({
    segment: open.segment,
    length: open.length + articles.length,
    savedAt: Float64Array.of(...open.savedAt, ...articles.map(({ savedAt }) => savedAt)),
    ids: [...(open.ids ? [open.ids] : []), ...articles.map(({ id }) => id)].join('\n'),
  });
  await addToBuckets(db, open.segment, wordsByBucket(articles, open.length));
  await db.unindexed.bulkDelete(ids);
}

/** The last segment, if so many more fit; else the next, which is also begun when all is forgotten. */
async function openSegment(db: Database, more: number): Promise<Segment> {
  const last = await db.segments.toCollection().last();
  const isForgotten = await forgetIfStale(db);
  if (last && !isForgotten && last.length + more <= MOST_IN_SEGMENT) return last;
  return { segment: (last?.segment ?? 0) + 1, length: 0, savedAt: new Float64Array(), ids: '' };
}

async function addToBuckets(db: Database, segment: number, more: ReadonlyMap<string, Map<string, number[]>>): Promise<void> {
  const keys = [...more.keys()];
  const kept = await db.buckets.bulkGet(keys.map((bucket): [string, number] => [bucket, segment]));
  await db.buckets.bulkPut(keys.map((bucket, i) => packBucket({ bucket, segment }, kept[i], more.get(bucket) ?? new Map())));
}

function wordsByBucket(articles: readonly SavedArticle[], firstNumber: number): Map<string, Map<string, number[]>> {
  const buckets = new Map<string, Map<string, number[]>>();
  for (const [i, article] of articles.entries()) {
    for (const word of wordsOf(article)) {
      const bucket = getOrAdd(buckets, bucketOf(word), () => new Map<string, number[]>());
      getOrAdd(bucket, word, () => []).push(firstNumber + i);
    }
  }
  return buckets;
}

function wordsOf(article: SavedArticle): Set<string> {
  const found = new Set<string>();
  for (const { text } of searchTexts(article)) for (const { word } of words(text)) found.add(word);
  return found;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
