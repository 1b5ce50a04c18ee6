/** Searching the saved articles, newest first, with results as they come. */
import { foldSearch } from '../article/search-words.ts';
import { asksWords } from '../library/asks.ts';
import { type Match, matchTexts, passesFilters, type SearchText, searchTexts } from '../library/match.ts';
import { parseQuery, type Query } from '../library/query.ts';
import { type Entry, type Place, placeOf, withState } from '../library/shelf.ts';
import type { SavedArticle } from '../library/types.ts';
import type { Body, Database } from './database.ts';
import { articlesOf, findSaved } from './find.ts';
import { groupOf, newestFirst } from './newest-first.ts';
import type { Need } from './postings.ts';
import { findGroups } from './search-index.ts';
import { findEntries, walkShelves } from './shelves.ts';
import { slices } from './write.ts';

export interface SearchOptions {
  /** Epoch ms, for `after:7d`. */
  now: number;
  /** Without it, all are found. */
  limit?: number;
  /** Look into the bodies too: always, or when little else is found. What must not be there is then looked for in them as well. */
  inBodies?: boolean | 'if-few';
  /** Ends the search; what was found so far is the answer. */
  signal?: AbortSignal;
  /** Called with all that was found so far, each time there is a tenth more, and when the bodies' turn has come, which takes a while. */
  onHits?: (answer: SearchAnswer) => void;
}

interface SearchHit {
  article: SavedArticle;
  /** In the order headline, kicker, standfirst, facts, tags, authors, source, note, body. */
  matches: Match[];
}

export interface SearchAnswer {
  /** Of all that was found. */
  ids: string[];
  /** The first two thousand of them: more articles would take up hundreds of megabytes. */
  hits: SearchHit[];
  /** The bodies are, or were, looked into. */
  isInBodies: boolean;
}

const MOST_HITS = 2000;

/** The first results, as many as are seen without scrolling, shall come soon. */
const FIRST_SLICE = 8;
const SLICE = 64;
/** So many are looked at before the index is asked. */
const NEWEST = 64;

interface Search extends SearchOptions {
  db: Database;
  query: Query;
  ids: Set<string>;
  hits: SearchHit[];
  isInBodies: boolean;
  /** So many were there when they were told of last. */
  told: number;
}

export async function searchArticles(db: Database, text: string, options: SearchOptions): Promise<SearchAnswer> {
  const search: Search = { ...options, db, query: parseQuery(text, options.now), ids: new Set(), hits: [], isInBodies: false, told: 0 };
  const needs = needsOf(search.query);
  if (needs.length > 0) await searchIndex(search, needs);
  else await searchShelves(search, asksWords(search.query) ? textsOf : async () => []);
  if (wantsBodies(search)) {
    search.isInBodies = true;
    options.onHits?.(answerOf(search));
    if (search.query.without.length > 0) forget(search);
    await searchShelves(search, bodyTextsOf(needs));
  }
  return answerOf(search);
}

const answerOf = ({ ids, hits, isInBodies }: Search): SearchAnswer => ({ ids: [...ids], hits, isInBodies });

/** What must not be there may stand in a body of what was found without them. */
function forget(search: Search): void {
  search.ids.clear();
  search.hits = [];
  search.told = 0;
}

const FEW = 5;

const wantsBodies = (search: Search): boolean =>
  !isOver(search) && asksWords(search.query) && (search.inBodies === 'if-few' ? search.ids.size < FEW : search.inBodies === true);

const isOver = ({ ids, limit = Infinity, signal }: Search): boolean => ids.size >= limit || signal?.aborted === true;

/** Every word of every term: the last of a term may be the beginning of a word. */
function needsOf({ terms }: Query): Need[] {
  return terms.flatMap(({ words, exact }) => words.map((word, i) => ({ word, exact: exact || i < words.length - 1 })));
}

async function searchIndex(search: Search, needs: readonly Need[]): Promise<void> {
  const { db, query } = search;
  // Not at the same time: reading the index would hold the newest up, which are what is seen first, and often enough.
  const oldest = await searchNewest(search);
  if (isOver(search)) return;
  const [learnt, fresh] = await Promise.all([findGroups(db, needs), db.unindexed.toCollection().primaryKeys()]);
  const matching = (await findSaved(db, fresh)).filter((article) => matchTexts(query, searchTexts(article)));
  for (const places of growing(newestFirst([...learnt, groupOf(matching)], oldest))) {
    if (isOver(search)) return;
    const [entries, rows] = await Promise.all([findEntries(db, places), db.articles.bulkGet(places.map(([, id]) => id))]);
    const found = rows.flatMap((row) => {
      const entry = row && entries.get(row.id);
      return entry && passesFilters(query.filters, entry) ? (withState(row, entry) as SavedArticle) : [];
    });
    await addHits(search, found, textsOf);
  }
}

/** Looks at the newest: a beginning of a few letters is among them. Gives the place of the oldest of them. */
async function searchNewest(search: Search): Promise<Place | undefined> {
  const newest: Entry[] = [];
  await walkShelves(search.db, (shelf) => {
    newest.push(...shelf.slice(0, NEWEST - newest.length));
    return newest.length < NEWEST;
  });
  const passing = newest.filter((entry) => passesFilters(search.query.filters, entry));
  for (const entries of growing([passing])) {
    if (isOver(search)) break;
    await addHits(search, await articlesOf(search.db, entries), textsOf);
  }
  const oldest = newest.at(-1);
  return oldest && placeOf(oldest);
}

/** Looks at every entry, from the newest. */
async function searchShelves(search: Search, textsFor: TextsFor): Promise<void> {
  let before: Place | undefined;
  let isEnd = false;
  while (!isEnd && !isOver(search)) {
    const entries: Entry[] = [];
    isEnd = true;
    const collect = (shelf: Entry[]) => {
      entries.push(...shelf.filter((entry) => passesFilters(search.query.filters, entry)));
      before = shelf.length > 0 ? placeOf(shelf.at(-1) as Entry) : before;
      isEnd = entries.length < SLICE && !isOver(search);
      return isEnd;
    };
    await walkShelves(search.db, collect, before);
    if (asksWords(search.query) || search.hits.length < MOST_HITS) await addHits(search, await articlesOf(search.db, entries), textsFor);
    else for (const { id } of entries) search.ids.add(id);
    tell(search);
  }
}

async function addHits(search: Search, candidates: readonly SavedArticle[], textsFor: TextsFor): Promise<void> {
  const { db, query, ids, hits, limit = Infinity } = search;
  const articles = candidates.filter(({ id }) => !ids.has(id));
  const texts = await textsFor(db, articles);
  for (const [i, article] of articles.entries()) {
    const matches = matchTexts(query, texts[i] ?? []);
    if (!matches || ids.size >= limit) continue;
    ids.add(article.id);
    if (hits.length < MOST_HITS) hits.push({ article, matches });
  }
  tell(search);
}

/** Not each time: of a hundred thousand, all that was found would be gone through a thousand times. */
function tell(search: Search): void {
  if (search.ids.size <= search.told * 1.1) return;
  search.told = search.ids.size;
  search.onHits?.(answerOf(search));
}

/** What to search, article by article. */
type TextsFor = (db: Database, articles: readonly SavedArticle[]) => Promise<SearchText[][]>;

const textsOf: TextsFor = async (_db, articles) => articles.map(searchTexts);

/** The bodies as well, of those articles where each word occurs somewhere: taking a text apart into words takes longer than looking whether it is there. */
function bodyTextsOf(needs: readonly Need[]): TextsFor {
  const hasAll = (texts: readonly SearchText[]) => {
    const folded = foldSearch(texts.map(({ text }) => text).join('\n'));
    return needs.every(({ word }) => folded.includes(word));
  };
  return async (db, articles) => {
    const bodies = await db.bodies.bulkGet(articles.map(({ id }) => id));
    return articles.map((article, i) => [...searchTexts(article), ...blockTexts(bodies[i])]).map((texts) => (hasAll(texts) ? texts : []));
  };
}

const blockTexts = (body: Body | undefined): SearchText[] =>
  (body?.blocks ?? []).map(({ text }, index) => ({ field: 'body', index, text }));

function* growing<T>(parts: Iterable<readonly T[]>): Generator<T[]> {
  let isFirst = true;
  for (const part of parts) {
    if (isFirst) yield part.slice(0, FIRST_SLICE);
    yield* slices(isFirst ? part.slice(FIRST_SLICE) : part, SLICE);
    isFirst = false;
  }
}
