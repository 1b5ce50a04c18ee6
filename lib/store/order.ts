/** The ids of a view in any order. */
import { publisherName } from '../article/publisher-name.ts';
import { foldWords } from '../article/search-words.ts';
import { cached } from '../languages/cached.ts';
import type { Sort } from '../library/address.ts';
import { compare } from '../library/compare.ts';
import { type Entry, type View, viewsOf } from '../library/shelf.ts';
import type { Database } from './database.ts';
import { walkShelves } from './shelves.ts';

/** So many ids are told of first. */
const FIRST_TOLD = 512;

/**
 * Reads each shelf once, which takes seconds for 100,000 articles. An article without a date sorts as the oldest. `onSome` is given the newest
 * so far whenever they have doubled, in the order in which they were saved; in another order nothing is known before the end.
 */
export async function listIds(db: Database, view: View, sort: Sort, onSome?: (ids: string[]) => void): Promise<string[]> {
  const entries: Entry[] = [];
  const inOrder = ORDERS[sort];
  let told = inOrder ? Infinity : FIRST_TOLD;
  await walkShelves(db, (shelf) => {
    for (const entry of shelf) if (view === 'all' || viewsOf(entry).has(view)) entries.push(entry);
    if (entries.length >= told) {
      onSome?.(idsOf(entries));
      told = 2 * entries.length;
    }
    return true;
  });
  if (inOrder) entries.sort(inOrder);
  return idsOf(entries);
}

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

/** There are few, and each is asked for many times. */
const folded = cached(foldWords);
const publisherOf = ({ publisher }: Entry): string => folded(publisherName(publisher));

/** Sorting is stable, so entries that compare equal stay newest first. A collator would take seconds for 100,000, and headlines are folded already. */
const ORDERS: Record<Sort, ((a: Entry, b: Entry) => number) | undefined> = {
  saved: undefined,
  published: (a, b) => compare(b.published ?? -Infinity, a.published ?? -Infinity),
  words: (a, b) => a.wordCount - b.wordCount,
  source: (a, b) => compare(publisherOf(a), publisherOf(b)),
  headline: (a, b) => compare(a.headline, b.headline),
};
