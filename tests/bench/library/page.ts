/** What the bench runs in a page of the extension: the store itself, on the extension's own database. */
import { openDatabase } from '../../../lib/store/database.ts';
import { countSaved, listSaved } from '../../../lib/store/find.ts';
import { listIds } from '../../../lib/store/order.ts';
import { saveArticle } from '../../../lib/store/save.ts';
import { searchArticles } from '../../../lib/store/search.ts';
import { indexWords } from '../../../lib/store/search-index.ts';
import { suggestOwnTags } from '../../../lib/store/suggest-own-tags.ts';
import { importArticles } from '../../../lib/store/transfer.ts';
import { inventArticle, makeSaved } from './articles.ts';

const BATCH = 1000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const libraryBench = {
  /** Milliseconds for importing and for learning the words. */
  async fill(count: number) {
    const db = openDatabase();
    const first = await countSaved(db);
    let importing = 0;
    for (let start = first; start < count; start += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - start) }, (_, i) => start + i);
      const articles = await Promise.all(numbers.map(makeSaved));
      importing += await timed(() => importArticles(db, { articles }));
    }
    const learning = await timed(() => indexWords(db));
    return { importing, learning };
  },

  newestFifty: () => timed(async () => listSaved(openDatabase(), { limit: 50 })),

  allIds: () => timed(async () => listIds(openDatabase(), 'all', 'saved')),

  /** In a database that is open already, as in the popup. */
  async save(numbers: number[]) {
    const db = openDatabase();
    await countSaved(db);
    const times: number[] = [];
    for (const article of numbers.map(inventArticle)) times.push(await timed(() => saveArticle(db, article, Date.now(), ['klimaat'])));
    return times;
  },

  /** In a database that is open already, as in the popup; for articles that are in no list. */
  async suggest(numbers: number[]) {
    const db = openDatabase();
    await countSaved(db);
    const times: number[] = [];
    for (const article of numbers.map(inventArticle)) times.push(await timed(() => suggestOwnTags(db, article)));
    return times;
  },

  /** From the question to the first hits, or to "nothing found". The database is opened with the first question. */
  async search(texts: string[]) {
    const db = openDatabase();
    const times: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      let first: number | undefined;
      const onHits = () => {
        first ??= performance.now() - start;
      };
      await searchArticles(db, text, { now: Date.now(), limit: 50, onHits });
      times.push(first ?? performance.now() - start);
    }
    return times;
  },
};

Object.assign(globalThis, { libraryBench });

export type LibraryBench = typeof libraryBench;
