/** The article of a page, with what is chosen from it, or why there is none. */
import { completeArticle } from './complete.ts';
import { type ReadOptions, readArticle } from './read.ts';
import type { Extraction } from './types.ts';

export function extractArticle(document: Document, url: string, options?: ReadOptions): Extraction {
  const reading = readArticle(document, url, options);
  return reading.ok ? { ok: true, article: completeArticle(reading.article, options?.explain) } : reading;
}
