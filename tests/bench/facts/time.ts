/** How long the choice takes for an article of 2,000 words, warm: the median over texts put together from the examples. */
import { selectKeyFacts } from '../../../lib/facts/select.ts';
import { findWords } from '../../../lib/facts/words.ts';
import type { Example } from './summaries.ts';
import { quantile } from './summarize.ts';

const WORDS = 2000;
const ARTICLES = 40;
const ROUNDS = 9;

/** In milliseconds; undefined where the examples have too few words for one. */
export function timeLongArticles(examples: readonly Example[]): number | undefined {
  const articles = joinToLength(examples);
  for (const article of articles) selectKeyFacts(article);
  // The least of some rounds: what else the machine does at the moment is no part of it.
  const times = articles.map((article) => Math.min(...Array.from({ length: ROUNDS }, () => timeOf(article))));
  return times.length > 0 ? quantile(times, 0.5) : undefined;
}

function timeOf(article: Example['article']): number {
  const begun = performance.now();
  selectKeyFacts(article);
  return performance.now() - begun;
}

/** Examples of one language one after the other, cut at about 2,000 words. */
function joinToLength(examples: readonly Example[]): Example['article'][] {
  const articles: Example['article'][] = [];
  let body: Example['article']['body'] = [];
  let words = 0;
  for (const [at, { article, language }] of examples.entries()) {
    if (language !== examples[at - 1]?.language) [body, words] = [[], 0];
    for (const block of article.body) {
      const [wanted, found] = [WORDS - words, findWords(block.text)];
      const share = Math.min(1, wanted / Math.max(1, found.length));
      body.push({ ...block, text: block.text.slice(0, Math.ceil(share * block.text.length)) });
      words += Math.min(wanted, found.length);
      if (words < WORDS) continue;
      articles.push({ ...article, body });
      if (articles.length === ARTICLES) return articles;
      [body, words] = [[], 0];
    }
  }
  return articles;
}
