import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setTags } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { removeArticles } from '../../lib/store/remove.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { indexWords } from '../../lib/store/search-index.ts';
import { suggestOwnTags } from '../../lib/store/suggest-own-tags.ts';
import { makeArticle, makeNumbered } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

let db: Database;

const article = (number: number, headline: string) => makeNumbered(number, { headline, keyFacts: [], suggestedTags: [] });

/** Enough that the index of words learns them. */
async function saveMany(headline: (number: number) => string, tags: string[], from: number, count = 20): Promise<void> {
  for (let number = from; number < from + count; number++) await saveArticle(db, article(number, headline(number)), number, tags);
}

beforeEach(() => {
  db = freshDatabase();
});

describe('own tags for a new article', () => {
  it('come from near articles that the index has learnt', async () => {
    await saveMany((number) => `Dijkbewaking bij de Merwede, bericht ${number}`, ['Rivieren'], 1);
    await saveMany((number) => `Bekerfinale in het stadion, bericht ${number}`, ['sport'], 100);
    await indexWords(db);
    expect(await db.unindexed.count()).toBe(0);
    expect(await suggestOwnTags(db, article(500, 'Nieuwe dijkbewaking langs de Merwede'))).toEqual(['Rivieren']);
  });

  it('come from an article saved a moment ago', async () => {
    await saveArticle(db, article(1, 'Dijkbewaking bij de Merwede'), 1, ['Rivieren']);
    expect(await suggestOwnTags(db, article(2, 'Nieuwe dijkbewaking langs de Merwede'))).toEqual(['Rivieren']);
  });

  it('follow when the reader changes the tags of the near article', async () => {
    await saveArticle(db, article(1, 'Dijkbewaking bij de Merwede'), 1, ['Rivieren']);
    await setTags(db, 'krant.example/1', ['Hoog water'], 2);
    expect(await suggestOwnTags(db, article(2, 'Nieuwe dijkbewaking langs de Merwede'))).toEqual(['Hoog water']);
  });

  it('are those proposed that the reader uses, in the reader’s spelling, before all others', async () => {
    await saveArticle(db, article(1, 'Iets heel anders'), 1, ['Wáter']);
    const proposed = makeArticle({ headline: 'Zonder verband', keyFacts: [], suggestedTags: [{ name: 'water', source: 'publisher' }] });
    expect(await suggestOwnTags(db, proposed)).toEqual(['Wáter']);
  });

  it('are none in an empty list, and none from the article itself', async () => {
    const own = article(1, 'Dijkbewaking bij de Merwede');
    expect(await suggestOwnTags(db, own)).toEqual([]);
    await saveArticle(db, own, 1, ['Rivieren']);
    expect(await suggestOwnTags(db, own)).toEqual([]);
  });

  it('cost one transaction', async () => {
    await saveMany((number) => `Dijkbewaking bij de Merwede, bericht ${number}`, ['Rivieren'], 1);
    await saveMany((number) => `Bekerfinale in het stadion, bericht ${number}`, ['sport'], 100);
    await indexWords(db);
    const opened = vi.spyOn(db.core, 'transaction');
    expect(await suggestOwnTags(db, article(500, 'Nieuwe dijkbewaking langs de Merwede'))).toEqual(['Rivieren']);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('forget an article that was removed', async () => {
    await saveMany((number) => `Dijkbewaking bij de Merwede, bericht ${number}`, ['Rivieren'], 1);
    await indexWords(db);
    await removeArticles(
      db,
      Array.from({ length: 20 }, (_, i) => `krant.example/${i + 1}`),
    );
    expect(await suggestOwnTags(db, article(500, 'Nieuwe dijkbewaking langs de Merwede'))).toEqual([]);
  });
});
