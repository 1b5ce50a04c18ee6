/** The article of a page, with what is chosen from it, or why there is none. The door to all of the reading: it stands on the floor of lib/extract. */
import { complete } from '../extract/complete.ts';
import { readArticle } from './read.ts';
import type { Explain } from './tidy/explain.ts';
import type { Extraction } from './types.ts';

/** `explain` is called with each block that was taken out of the text or in, and why. */
export function extractArticle(document: Document, url: string, { explain }: { explain?: Explain } = {}): Extraction {
  return complete(readArticle(document, url), explain);
}
