import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, LOWEST, placeOf, rearrange, type Shelf, toEntry, viewsOf } from '../../lib/library/shelf.ts';
import type { SavedArticle } from '../../lib/library/types.ts';
import { addTags, setFavorite, setStatus } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { findSaved, listSaved } from '../../lib/store/find.ts';
import { removeArticles } from '../../lib/store/remove.ts';
import { importArticles } from '../../lib/store/transfer.ts';
import { makeWhole } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

const entry = (id: string, savedAt: number): Entry => toEntry(makeWhole({ id, savedAt }).article);
const entries = (count: number, first = 0) => Array.from({ length: count }, (_, i) => entry(`${first + i}`, first + i));
const lengths = (shelves: Shelf[]) => shelves.map((shelf) => shelf.entries.length);

describe('a shelf', () => {
  it('stays one while its entries fit', () => {
    expect(lengths(rearrange({ from: LOWEST, entries: entries(100) }, new Set(), entries(28, 100), true))).toEqual([128]);
  });

  it('stays full at the end of the list, where the next article comes', () => {
    expect(lengths(rearrange({ from: LOWEST, entries: entries(128) }, new Set(), entries(1, 128), true))).toEqual([128, 1]);
  });

  it('is halved in the middle of the list', () => {
    expect(lengths(rearrange({ from: LOWEST, entries: entries(128) }, new Set(), [entry('x', 5)], false))).toEqual([65, 64]);
  });

  it('keeps the place it begins at, and the new ones begin at their first entry', () => {
    const [first, second] = rearrange({ from: [3, 'a'], entries: entries(128, 10) }, new Set(), entries(1, 138), true);
    expect(first?.from).toEqual([3, 'a']);
    expect(second?.from).toEqual([138, '138']);
  });

  it('goes when nothing is left on it', () => {
    expect(rearrange({ from: LOWEST, entries: entries(2) }, new Set(['0', '1']), [], true)).toEqual([]);
  });
});

type Operation = { kind: 'import' | 'remove' | 'read' | 'favorite' | 'tag'; ids: number[]; time: number };

const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.constantFrom('import', 'import', 'remove', 'read', 'favorite', 'tag'),
  ids: fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 200 }),
  time: fc.nat(3),
});

async function carryOut(db: Database, { kind, ids, time }: Operation) {
  const names = ids.map((id) => `krant.example/${id}`);
  if (kind === 'import') await importArticles(db, { articles: names.map((id, i) => makeWhole({ id, savedAt: (i % 7) + time, tags: [] })) });
  if (kind === 'remove') await removeArticles(db, names);
  if (kind === 'read') await setStatus(db, names, 'read', time);
  if (kind === 'favorite') await setFavorite(db, names, true, time);
  if (kind === 'tag') await addTags(db, names, ['water'], time);
}

const inOrder = (a: SavedArticle, b: SavedArticle) => b.savedAt - a.savedAt || Number(b.id > a.id) - Number(b.id < a.id);

/** Page by page, as a list is read. */
async function readAll(db: Database): Promise<SavedArticle[]> {
  const all: SavedArticle[] = [];
  for (;;) {
    const page = await listSaved(db, { limit: 30, before: all.at(-1) });
    if (page.length === 0) return all;
    all.push(...page);
  }
}

describe('the shelves, whatever is done to the list', () => {
  it('hold every saved article once, in order, none too full, and the counts are right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 6 }), async (operations) => {
        const db = freshDatabase();
        for (const one of operations) await carryOut(db, one);
        const all = await readAll(db);
        expect(all).toEqual([...all].sort(inOrder));
        expect(all.map(({ id }) => id).sort()).toEqual((await db.articles.toCollection().primaryKeys()).sort());
        const shelves = await db.shelves.toArray();
        expect(Math.max(0, ...lengths(shelves))).toBeLessThanOrEqual(128);
        expect(shelves.flatMap((shelf) => shelf.entries.map(placeOf))).toEqual(all.map(placeOf).reverse());
        expect(await db.counts.toArray()).toEqual(recount(all));
        db.close();
      }),
      { numRuns: 20 },
    );
  });
});

it.each([3, 8, 100])('%d articles on several shelves are found in whatever order they are asked for', async (count) => {
  const db = freshDatabase();
  const names = Array.from({ length: 300 }, (_, number) => `krant.example/${number}`);
  await importArticles(db, { articles: names.map((id, savedAt) => makeWhole({ id, savedAt, status: 'read' })) });
  const asked = Array.from({ length: count }, (_, i) => names[(299 + i * 97) % 300] as string);
  expect((await findSaved(db, asked)).map(({ id, status }) => [id, status])).toEqual(asked.map((id) => [id, 'read']));
});

function recount(all: SavedArticle[]) {
  const counts = new Map<string, { view: string; name: string; count: number }>();
  for (const article of all) {
    for (const [view, name] of viewsOf(toEntry(article))) {
      counts.set(view, { view, name, count: (counts.get(view)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => (a.view < b.view ? -1 : 1));
}
