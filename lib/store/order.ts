/** The ids of a view in any order. */
import type { Sort } from '../library/address.ts';
import type { Database } from './database.ts';
import { type Entry, type View, viewsOf } from './shelf.ts';
import { walkShelves } from './shelves.ts';

/** Reads each shelf once. An article without a date sorts as the oldest. */
export async function listIds(db: Database, view: View, sort: Sort): Promise<string[]> {
  const entries: Entry[] = [];
  await walkShelves(db, (shelf) => {
    for (const entry of shelf) if (view === 'all' || viewsOf(entry).has(view)) entries.push(entry);
    return true;
  });
  const compare = COMPARE[sort];
  if (compare) entries.sort(compare);
  return entries.map(({ id }) => id);
}

/** Sorting is stable, so entries that compare equal stay newest first. */
const COMPARE: Record<Sort, ((a: Entry, b: Entry) => number) | undefined> = {
  saved: undefined,
  published: (a, b) => compareNumbers(b.published ?? Number.NEGATIVE_INFINITY, a.published ?? Number.NEGATIVE_INFINITY),
  words: (a, b) => a.wordCount - b.wordCount,
  source: (a, b) => compareTexts(a.publisher.name || a.publisher.domain, b.publisher.name || b.publisher.domain),
  headline: (a, b) => compareTexts(a.headline, b.headline),
};

const compareNumbers = (a: number, b: number): number => Number(a > b) - Number(a < b);

/** By code units: a collator takes seconds for 100,000 entries, and headlines are folded already. */
const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);
