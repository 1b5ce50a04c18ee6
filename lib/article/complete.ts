/** What is chosen from an article, once it was read: needs no page, so it runs at home. */
import { selectKeyFacts } from '../facts/select.ts';
import { suggestTags } from '../tags/suggest.ts';
import type { Article, ReadArticle } from './types.ts';

export function completeArticle(article: ReadArticle): Article {
  return { ...article, keyFacts: selectKeyFacts(article), suggestedTags: suggestTags(article) };
}
