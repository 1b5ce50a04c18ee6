/** Which record an article is. One address may show another article each day, or the pages of one after each other. */
import { runningText } from '../article/running-text.ts';
import type { Article } from '../article/types.ts';
import type { StoredArticle, WholeArticle } from '../library/types.ts';
import { capture } from './capture.ts';
import type { Database } from './database.ts';
import { readWhole } from './write-whole.ts';

/** Of the shorter text so much is looked for in the other. */
const LOOKED_AT = 5000;
/**
 * In pieces of so many characters: three or four words seldom follow each other by chance. What was brought up to date has most of its pieces yet;
 * what a site prints below all its articles is less than this.
 */
const PIECES = { pattern: /.{24}/gs, least: 0.1 };
/** What was no longer, as a flash, may have been written anew: with its headline it has more of its words yet than another article has by chance. */
const FLASH = 500;
const WORDS = { pattern: /[\u3040-\u9fff\uac00-\ud7a3]{3}|\p{L}{4,}/gu, least: 0.25 };

/**
 * The article under the id that it has here: its own, that of its address, or where other articles are kept under these already, a new one.
 * A live blog is the same one whatever it says by now, and so is a page that has closed behind a paywall or has no text.
 * To be called within the transaction that writes it: else two windows could give two articles one id.
 */
export async function identifyWhole(db: Database, { article, body }: WholeArticle): Promise<WholeArticle> {
  const { id } = article;
  const address = addressOf(id);
  const ids = await db.articles.where('id').between(address, `${address}!`).primaryKeys();
  const kept = (await readWhole(db, [id, ...ids])).filter((whole) => whole !== undefined);
  const same = kept.find((whole) => !isOther(whole, { article, body }));
  const free = ids.includes(id) ? idBeside(article) : id;
  return { article: { ...article, id: same?.article.id ?? free }, body };
}

/** The same for what is not to be written. */
export async function identify(db: Database, article: Article): Promise<Article> {
  const whole = await identifyWhole(db, await capture(article, 0));
  return { ...article, id: whole.article.id };
}

/** The part of an id that other articles of the address have too. */
export const addressOf = (id: string): string => id.split(' ', 1)[0] as string;

/** The id of one more article at an address. */
export const idBeside = ({ id, contentHash }: StoredArticle): string => `${addressOf(id)} ${contentHash.slice(-8)}`;

/** Whether an article is another one than that which has its address. */
export function isOther(kept: WholeArticle, fresh: WholeArticle): boolean {
  if (kept.article.kind === 'live-blog' || fresh.article.kind === 'paywalled' || !fresh.body.length) return false;
  const isFlash = runningText(kept.body).length <= FLASH;
  const [before = '', now = ''] = [kept, fresh].map(({ article, body }) => (isFlash ? `${article.headline}\n` : '') + runningText(body));
  const [short, long] = before.length < now.length ? [before, now] : [now, before];
  const { pattern, least } = isFlash ? WORDS : PIECES;
  const pieces = short.slice(0, LOOKED_AT).match(pattern) ?? [];
  return pieces.filter((piece) => long.includes(piece)).length < pieces.length * least;
}
