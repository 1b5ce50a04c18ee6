/** What becomes of what a page says, once it was read: needs no page, so it runs at home. */
import { chooseFields } from '../article/choose/index.ts';
import { refusalOf } from '../article/choose/refusal.ts';
import type { Reading } from '../article/reading.ts';
import type { Explain } from '../article/tidy/explain.ts';
import { tidyText } from '../article/tidy/index.ts';
import type { Extraction, ReadArticle, Refusal } from '../article/types.ts';
import { selectKeyFacts } from '../facts/select.ts';
import { suggestTags } from '../tags/suggest.ts';

/**
 * The article without what is chosen from it, or why there is none. `explain` is called with each block that was taken out or in, and why.
 * Throws what the script in the page could not tell otherwise.
 */
export function completeReading(reading: Reading, explain?: Explain): { ok: true; article: ReadArticle } | Refusal {
  if (!reading.ok && reading.reason === 'failed') throw new Error(reading.details);
  if (!reading.ok) return reading;
  const tidy = tidyText(reading.article, explain);
  const article = chooseFields(tidy);
  const reason = refusalOf(tidy, article);
  return reason ? { ok: false, reason } : { ok: true, article };
}

/** An article, or why there is none. */
export function complete(reading: Reading, explain?: Explain): Extraction {
  const read = completeReading(reading, explain);
  if (!read.ok) return read;
  const { article } = read;
  return { ok: true, article: { ...article, keyFacts: selectKeyFacts(article), suggestedTags: suggestTags(article) } };
}
