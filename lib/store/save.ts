/** Looking at an article keeps it for a while; saving it keeps it for good. */
import type { Article } from '../article/types.ts';
import { isSaved } from '../library/shelf.ts';
import type { SavedArticle, SaveResult, StoredArticle, WholeArticle } from '../library/types.ts';
import { unionTags } from '../tags/compare.ts';
import { capture } from './capture.ts';
import type { Database } from './database.ts';
import { identifyWhole } from './identify.ts';
import { recapture } from './merge.ts';
import { pruneRecent } from './recent.ts';
import { writeWhole, writingWhole } from './write-whole.ts';

/**
 * Stores what was looked at among the recent. A saved article is left as it is, unless it was saved before the facts of this very text
 * were chosen. Gives the id of the record it became.
 */
export async function rememberArticle(db: Database, article: Article, now: number): Promise<string> {
  const captured = await capture(article, now);
  const id = await writingWhole(db, async () => {
    const fresh = await identifyWhole(db, captured);
    await writeWhole(db, [fresh.article.id], (_id, kept) => asSeen(kept, fresh, now));
    return fresh.article.id;
  });
  await pruneRecent(db, now);
  return id;
}

/**
 * Saves an article, or by its id one that is stored already; rejects as a failed write does where that is stored no longer.
 * Saving again brings the text up to date and keeps everything of the reader's.
 * The record's key is the article's id, and reading and writing are one transaction, so two windows that save at once meet in one record.
 */
export async function saveArticle(db: Database, given: Article | string, now: number, tags: readonly string[] = []): Promise<SaveResult> {
  const captured = typeof given === 'string' ? undefined : await capture(given, now);
  return writingWhole(db, async () => {
    const fresh = captured && (await identifyWhole(db, captured));
    const [step] = await writeWhole(db, [fresh?.article.id ?? (given as string)], (_id, kept) => {
      const current = kept && fresh ? recapture(kept, fresh) : (fresh ?? kept);
      return current && { article: asSaved(current.article, now, tags), body: current.body };
    });
    if (!step?.after) throw new DOMException('The article to save is gone', 'AbortError');
    return { outcome: step.before && isSaved(step.before.article) ? 'updated' : 'added', article: step.after.article };
  });
}

function asSeen(kept: WholeArticle | undefined, fresh: WholeArticle, now: number): WholeArticle {
  const isKept = kept && isSaved(kept.article);
  if (isKept && (kept.article.keyFacts.length > 0 || kept.article.contentHash !== fresh.article.contentHash)) return kept;
  const { article, body } = kept ? recapture(kept, fresh) : fresh;
  return { article: isKept ? article : { ...article, seenAt: now }, body };
}

function asSaved({ seenAt: _seenAt, ...article }: StoredArticle, now: number, tags: readonly string[]): SavedArticle {
  const allTags = unionTags(article.tags, tags);
  const changed = !isSaved(article) || allTags.length > article.tags.length;
  return { ...article, savedAt: article.savedAt ?? now, tags: allTags, updatedAt: changed ? now : article.updatedAt };
}
