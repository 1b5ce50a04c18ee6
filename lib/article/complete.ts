/** What is chosen from what a page says, once it was read: needs no page, so it runs at home. */
import { selectKeyFacts } from '../facts/select.ts';
import { suggestTags } from '../tags/suggest.ts';
import { chooseFields } from './choose/index.ts';
import type { Article, RawArticle, ReadArticle } from './types.ts';

export function completeArticle(raw: RawArticle): Article {
  return withFactsAndTags(chooseFields(raw));
}

export function withFactsAndTags(article: ReadArticle): Article {
  return { ...article, keyFacts: selectKeyFacts(article), suggestedTags: suggestTags(article) };
}
