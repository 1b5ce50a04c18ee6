/** The article of a page, with what is chosen from it, or why there is none. */
import type { Explain } from '../article/explain.ts';
import { readArticle } from '../article/read.ts';
import type { Extraction } from '../article/types.ts';
import { complete } from './complete.ts';

/** `explain` is called with each block that was taken out of the text or in, and why. */
export function extractArticle(document: Document, url: string, { explain }: { explain?: Explain } = {}): Extraction {
  return complete(readArticle(document, url), explain);
}
