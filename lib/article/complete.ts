/** What is chosen from what a page says, once it was read: needs no page, so it runs at home. */
import { selectKeyFacts } from '../facts/select.ts';
import { suggestTags } from '../tags/suggest.ts';
import type { Explain } from './body/draft.ts';
import { chooseFields } from './choose/index.ts';
import type { Article, RawArticle, ReadArticle } from './types.ts';

export function completeArticle(raw: RawArticle, explain?: Explain): Article {
  return withFactsAndTags(chooseFields(raw, explain));
}

export function withFactsAndTags(article: ReadArticle): Article {
  return { ...article, keyFacts: selectKeyFacts(article), suggestedTags: suggestTags(article) };
}
