/** The article of a page, with what is chosen from it, or why there is none. */
import { complete } from './complete.ts';
import { type ReadOptions, readArticle } from './read.ts';
import type { Extraction } from './types.ts';

export function extractArticle(document: Document, url: string, options?: ReadOptions): Extraction {
  return complete(readArticle(document, url, options), options?.explain);
}
