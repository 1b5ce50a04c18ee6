/** The article of a page, with what is chosen from it, or why there is none. */
import { selectKeyFacts } from '../facts/select.ts';
import { suggestTags } from '../tags/suggest.ts';
import { type ReadOptions, readArticle } from './read.ts';
import type { Extraction } from './types.ts';

export function extractArticle(document: Document, url: string, options?: ReadOptions): Extraction {
  const article = readArticle(document, url, options);
  if ('ok' in article) return article;
  return { ok: true, article: { ...article, keyFacts: selectKeyFacts(article), suggestedTags: suggestTags(article) } };
}
