/** Which record an article is. One address may show another article each day, or the pages of one after each other. */
import { sha256 } from '../article/hash.ts';
import { runningText } from '../article/running-text.ts';
import type { Article, Block } from '../article/types.ts';
import type { Database } from './database.ts';
import { readWhole } from './write-whole.ts';

/** Of the shorter text so much is looked for in the other, in pieces of so many characters: three or four words seldom follow each other by chance. */
const LOOKED_AT = 5000;
const PIECES = /.{24}/gs;
/** What was shorter, as a flash, may have been written anew. */
const SHORTEST = 500;
/** What was brought up to date has most of its pieces yet; what a site prints below all its articles is less than this. */
const SAME = 0.1;

/**
 * The article under the id that it has here: that of its address, or where another article is kept under that already, one of its own.
 * A live blog is the same one whatever it says by now, and so is a page that has closed behind a paywall.
 */
export async function identify(db: Database, article: Article): Promise<Article> {
  const { id, kind, body } = article;
  const ids = await db.articles.where('id').between(id, `${id}!`).primaryKeys();
  const kept = (await readWhole(db, ids)).filter((whole) => whole !== undefined);
  const same = kept.find((whole) => whole.article.kind === 'live-blog' || kind === 'paywalled' || !isOther(whole.body, body));
  if (same || kept.length === 0) return { ...article, id: same?.article.id ?? id };
  return { ...article, id: `${id} ${(await sha256(runningText(body))).slice(-8)}` };
}

function isOther(kept: readonly Block[], fresh: readonly Block[]): boolean {
  const [before = '', now = ''] = [kept, fresh].map(runningText);
  const [short, long] = before.length < now.length ? [before, now] : [now, before];
  const pieces = short.slice(0, LOOKED_AT).match(PIECES) ?? [];
  return before.length > SHORTEST && pieces.filter((piece) => long.includes(piece)).length < pieces.length * SAME;
}
