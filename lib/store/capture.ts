/** A freshly extracted article as the database will keep it. */

import { runningText } from '../article/running-text.ts';
import type { Article } from '../article/types.ts';
import { sha256 } from '../library/hash.ts';
import type { ReaderFields, WholeArticle } from '../library/types.ts';

/** Raised with a release that would make another body, or other facts, of the same page. */
const EXTRACTOR = 'kernpunt-1';
const SUMMARIZER = 'kernpunt-1';

export async function capture({ body, ...article }: Article, now: number): Promise<WholeArticle> {
  const contentHash = await sha256(runningText(body));
  return {
    article: { ...article, ...untouched(now), capturedAt: now, contentHash, extractor: EXTRACTOR, summarizer: SUMMARIZER },
    body,
  };
}

/** What the reader has made of an article before doing anything with it. */
export const untouched = (now: number): ReaderFields => ({
  tags: [],
  status: 'unread',
  favorite: false,
  note: '',
  highlights: [],
  readingProgress: 0,
  updatedAt: now,
});
