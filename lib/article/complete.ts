/** What is chosen from what a page says, once it was read: needs no page, so it runs at home. */
import { selectKeyFacts } from '../facts/select.ts';
import { suggestTags } from '../tags/suggest.ts';
import type { Explain } from './body/draft.ts';
import { chooseFields } from './choose/index.ts';
import { refusalOf } from './refusal.ts';
import type { Article, Extraction, RawArticle, ReadArticle, Reading } from './types.ts';

/** An article, or why there is none. */
export function complete(reading: Reading, explain?: Explain): Extraction {
  if (!reading.ok) return reading;
  const reason = refusalOf(reading.article);
  return reason ? { ok: false, reason } : { ok: true, article: completeArticle(reading.article, explain) };
}

export function completeArticle(raw: RawArticle, explain?: Explain): Article {
  return withFactsAndTags(chooseFields(raw, explain));
}

export function withFactsAndTags(article: ReadArticle): Article {
  return { ...article, keyFacts: selectKeyFacts(article), suggestedTags: suggestTags(article) };
}
