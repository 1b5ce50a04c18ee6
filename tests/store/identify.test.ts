/** One address, several articles: a column of the day, a page of three, an app that shows one article after the other. */
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../lib/article/types.ts';
import { capture } from '../../lib/store/capture.ts';
import { setStatus, setTags } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { findBody, listSaved } from '../../lib/store/find.ts';
import { removeArticles, restoreArticles } from '../../lib/store/remove.ts';
import { rememberArticle, saveArticle } from '../../lib/store/save.ts';
import { exportArticles, importArticles } from '../../lib/store/transfer.ts';
import { makeArticle } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

/** Ten paragraphs that share no three words with those about another subject. */
const about = (subject: string): Block[] =>
  Array.from({ length: 10 }, (_, at) => ({
    type: 'paragraph',
    text: ['Wie', 'in', 'Zandmeer', 'komt', 'en', 'daar', 'blijft', 'ziet'].map((word) => `${word} ${subject}${at}`).join(' '),
  }));

const swimming = makeArticle({ headline: 'Het bad is te koud', body: about('zwembad') });
const reading = makeArticle({ headline: 'Lezen in de trein', body: about('boekenkast') });

const allowing: Block[] = [{ type: 'paragraph', text: 'Wij en 842 anderen willen weten wat u leest, en vragen u of dat mag.' }];

const saved = async (db: Database) => (await listSaved(db, { limit: 10 })).map(({ headline }) => headline);

describe('another article at the same address', () => {
  it.each([
    ['with a headline of its own', reading],
    ['that has no headline but the site’s, as the first', { ...reading, headline: swimming.headline }],
    ['of a few words, as what stands before the page until cookies are allowed', { ...swimming, headline: 'Uw keuze', body: allowing }],
  ])('is one more record %s, and the first stays as it was', async (_, other) => {
    const db = freshDatabase();
    await saveArticle(db, swimming, 1000, ['sport']);
    const second = await saveArticle(db, other, 2000);
    expect(second).toMatchObject({ outcome: 'added', article: { url: swimming.url, tags: [] } });
    expect(await saved(db)).toEqual([other.headline, swimming.headline]);
    expect(await findBody(db, swimming.id)).toEqual(swimming.body);
  });

  const flash = (headline: string, text: string) => makeArticle({ headline, body: [{ type: 'paragraph', text }] });

  it.each([
    [
      'two flashes',
      flash('Veerpont ligt stil', 'De schipper van Zandmeer is ziek.'),
      flash('Kermis gaat door', 'De burgemeester heeft besloten dat het weer goed genoeg is.'),
    ],
    ['a flash and a long article', flash('Veerpont ligt stil', 'De schipper is ziek.'), reading],
    [
      'two flashes without blanks',
      flash('渡し船が運休', '船長が病気のため、今日は動かない。'),
      flash('市民プール開き', '水温はまだ低いが、子どもたちは喜んだ。'),
    ],
  ])('is one more record where they are %s', async (_, first, second) => {
    const db = freshDatabase();
    await saveArticle(db, first, 1000);
    await saveArticle(db, second, 2000);
    expect(await saved(db)).toEqual([second.headline, first.headline]);
  });

  it('is found again, as is the first, and each is brought up to date', async () => {
    const db = freshDatabase();
    const later = (article: Article): Article => ({ ...article, headline: `${article.headline} (2)`, body: article.body.slice(1) });
    const ids: string[] = [];
    for (const article of [swimming, reading, later(swimming), later(reading)]) {
      const result = await saveArticle(db, article, 1000 + ids.length);
      ids.push(result.article.id);
    }
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(await saved(db)).toHaveLength(2);
  });

  it('stands beside the first among the recent too', async () => {
    const db = freshDatabase();
    await saveArticle(db, swimming, 1000);
    await rememberArticle(db, reading, 2000);
    expect(await saved(db)).toEqual([swimming.headline]);
    expect(await db.articles.count()).toBe(2);
  });
});

describe('two articles of one address at once', () => {
  it.each([
    ['saved', saveArticle],
    ['looked at', rememberArticle],
  ])('are two records when they are %s in two windows', async (_, store) => {
    const db = freshDatabase();
    await Promise.all([saveArticle(db, swimming, 1000, ['sport']), store(db, reading, 1000)]);
    const bodies = (await db.bodies.toArray()).map(({ blocks }) => blocks);
    // Which is the first is the browser's to say.
    expect(bodies).toHaveLength(2);
    expect(bodies).toEqual(expect.arrayContaining([swimming.body, reading.body]));
  });
});

describe('articles of one address on two devices', () => {
  /** Each device met another of the two first. */
  async function devices() {
    const [here, there] = [freshDatabase(), freshDatabase()];
    for (const article of [swimming, reading]) await saveArticle(here, article, 1000);
    for (const article of [reading, swimming]) await saveArticle(there, article, 2000, [`${article.headline}!`]);
    return { here, there };
  }

  const described = async (db: Database) => {
    const { articles } = await exportArticles(db);
    return articles.map(({ article: { headline, tags }, body }) => [headline, tags, body]).sort();
  };

  const both = [reading, swimming].map(({ headline, body }) => [headline, [`${headline}!`], body]).sort();

  it('meet by what they say, whatever their ids, and again when the file is imported once more', async () => {
    const { here, there } = await devices();
    const file = await exportArticles(there);
    expect(await importArticles(here, file)).toMatchObject({ added: 0, merged: 2 });
    expect(await importArticles(here, file)).toMatchObject({ added: 0, merged: 2 });
    expect(await described(here)).toEqual(both);
  });

  it('stay two where each device has one, and go when the import is undone', async () => {
    const [here, there] = [freshDatabase(), freshDatabase()];
    await saveArticle(here, swimming, 1000);
    await saveArticle(there, reading, 2000);
    const imported = await importArticles(here, await exportArticles(there));
    expect(imported).toMatchObject({ added: 1, merged: 0 });
    expect(await saved(here)).toEqual([reading.headline, swimming.headline]);
    await imported.undo();
    expect(await saved(here)).toEqual([swimming.headline]);
    expect(await findBody(here, swimming.id)).toEqual(swimming.body);
  });
});

describe('two articles under one id in one file', () => {
  it('both come in, and meet themselves when the file is imported again', async () => {
    const db = freshDatabase();
    const articles = await Promise.all(
      [swimming, reading].map(async (article) => {
        const { article: fresh, body } = await capture(article, 1000);
        return { article: { ...fresh, savedAt: 1000 }, body };
      }),
    );
    expect(await importArticles(db, { articles })).toMatchObject({ added: 2, merged: 0 });
    expect((await saved(db)).sort()).toEqual([swimming.headline, reading.headline].sort());
    expect(await importArticles(db, { articles })).toMatchObject({ added: 0, merged: 2 });
  });
});

describe('an article that was removed', () => {
  it('is as it was when it comes back, though it was saved anew meanwhile', async () => {
    const db = freshDatabase();
    await saveArticle(db, swimming, 1000, ['sport']);
    await setStatus(db, [swimming.id], 'archived', 2000);
    const removed = await removeArticles(db, [swimming.id]);
    await saveArticle(db, swimming, 3000, ['water']);
    await restoreArticles(db, removed);
    expect(await listSaved(db, { limit: 9 })).toMatchObject([{ status: 'archived', tags: ['water', 'sport'], savedAt: 1000 }]);
  });

  it('comes back beside another one that its address was given meanwhile', async () => {
    const db = freshDatabase();
    await saveArticle(db, swimming, 1000, ['sport']);
    const removed = await removeArticles(db, [swimming.id]);
    await saveArticle(db, reading, 2000);
    await restoreArticles(db, removed);
    expect(await saved(db)).toEqual([reading.headline, swimming.headline]);
    expect((await db.bodies.toArray()).map(({ blocks }) => blocks)).toEqual(expect.arrayContaining([swimming.body, reading.body]));
  });
});

describe('the same article', () => {
  it.each<[string, Partial<Article>, Partial<Article>]>([
    [
      'with a new headline, opening and end',
      swimming,
      { headline: 'Bad bijna weer warm', body: [...about('warm').slice(0, 3), ...swimming.body.slice(0, 4)] },
    ],
    ['that has grown from a flash, in other words', { body: [{ type: 'paragraph', text: 'Het bad in Zandmeer is koud.' }] }, swimming],
    [
      'that has grown from a flash without blanks',
      { headline: '渡し船が運休', body: [{ type: 'paragraph', text: '船長が病気のため、今日は動かない。' }] },
      {
        headline: '砂海の渡し船が運休、再開は来週',
        body: [{ type: 'paragraph', text: '砂海の渡し船は船長が病気のため動いていない。'.repeat(30) }],
      },
    ],
    ['of which only an offer is left', swimming, { ...reading, kind: 'paywalled', headline: swimming.headline }],
    ['that is a live blog', { ...swimming, kind: 'live-blog' }, { ...reading, kind: 'live-blog' }],
  ])('is one record %s, with all of the reader’s', async (_, before, after) => {
    const db = freshDatabase();
    await saveArticle(db, makeArticle(before), 1000);
    await setTags(db, swimming.id, ['sport'], 2000);
    await setStatus(db, [swimming.id], 'read', 3000);
    const again = await saveArticle(db, makeArticle(after), 4000);
    expect(again).toMatchObject({
      outcome: 'updated',
      article: { headline: after.headline, tags: ['sport'], status: 'read', savedAt: 1000 },
    });
    expect(await saved(db)).toHaveLength(1);
  });
});
