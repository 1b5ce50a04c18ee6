/** Which record an article is. One address may show another article each day, or the pages of one after each other. */
import { runningText } from '../article/running-text.ts';
import type { Article, Block } from '../article/types.ts';
import { capture } from './capture.ts';
import type { Database } from './database.ts';
import type { WholeArticle } from './types.ts';
import { readWhole } from './write-whole.ts';

/** Of the shorter text so much is looked for in the other, in pieces of so many characters: three or four words seldom follow each other by chance. */
const LOOKED_AT = 5000;
const PIECES = /.{24}/gs;
/** What was shorter, as a flash, may have been written anew. */
const SHORTEST = 500;
/** What was brought up to date has most of its pieces yet; what a site prints below all its articles is less than this. */
const SAME = 0.1;

/**
 * The article under the id that it has here: its own, that of its address, or where other articles are kept under these already, a new one.
 * A live blog is the same one whatever it says by now, and so is a page that has closed behind a paywall.
 * To be called within the transaction that writes it: else two windows could give two articles one id.
 */
export async function identifyWhole(db: Database, { article, body }: WholeArticle): Promise<WholeArticle> {
  const { id, kind, contentHash } = article;
  const address = addressOf(id);
  const ids = await db.articles.where('id').between(address, `${address}!`).primaryKeys();
  const kept = (await readWhole(db, [id, ...ids])).filter((whole) => whole !== undefined);
  const same = kept.find((whole) => whole.article.kind === 'live-blog' || kind === 'paywalled' || !isOther(whole.body, body));
  const free = ids.includes(id) ? `${address} ${contentHash.slice(-8)}` : id;
  return { article: { ...article, id: same?.article.id ?? free }, body };
}

/** The same for what is not to be written. */
export async function identify(db: Database, article: Article): Promise<Article> {
  const whole = await identifyWhole(db, await capture(article, 0));
  return { ...article, id: whole.article.id };
}

/** The part of an id that other articles of the address have too. */
export const addressOf = (id: string): string => id.split(' ', 1)[0] as string;

function isOther(kept: readonly Block[], fresh: readonly Block[]): boolean {
  const [before = '', now = ''] = [kept, fresh].map(runningText);
  const [short, long] = before.length < now.length ? [before, now] : [now, before];
  const pieces = short.slice(0, LOOKED_AT).match(PIECES) ?? [];
  return before.length > SHORTEST && pieces.filter((piece) => long.includes(piece)).length < pieces.length * SAME;
}
