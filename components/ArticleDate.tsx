/** In a row of a list: when the article was published, or else the reader's own `moment` (epoch ms) with it, and how long it takes to read. */
import type { Article } from '../lib/article/types.ts';
import { momentText, publishedDayText, readingTimeText } from './format.ts';

interface ArticleDateProps {
  article: Pick<Article, 'datePublished' | 'wordCount'>;
  moment: number;
}

export function ArticleDate({ article: { datePublished, wordCount }, moment }: ArticleDateProps) {
  return (
    <>
      <time dateTime={datePublished ?? new Date(moment).toISOString()}>
        {datePublished ? publishedDayText(datePublished) : momentText(moment)}
      </time>
      <span>{readingTimeText(wordCount)}</span>
    </>
  );
}
