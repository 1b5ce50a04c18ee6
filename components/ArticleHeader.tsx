/** Who says what, when: kicker, headline, source, authors, date and reading time. */
import './ArticleHeader.css';
import { i18n } from '#i18n';
import { publisherName } from '../lib/article/publisher-name.ts';
import { readingMinutes } from '../lib/article/reading-time.ts';
import type { Article, Opening } from '../lib/article/types.ts';
import { freshText, publishedText, readingTimeText } from './format.ts';
import { directionOf, langOf } from './lang.ts';
import { kindText } from './texts.ts';

/** What is absent is not known yet, or never. */
export type HeaderFields = Opening & Partial<Pick<Article, 'kind' | 'authors' | 'datePublished' | 'dateModified' | 'wordCount'>>;

/** A headline of more characters is set smaller, to leave room for the facts. */
const LONG = 100;

export function ArticleHeader({ article }: { article: HeaderFields }) {
  const { kind = 'article', headline, publisher, authors = [], wordCount, inLanguage } = article;
  const label = kind === 'article' ? undefined : kindText(kind);
  const kicker = article.kicker?.toLowerCase() === label?.toLowerCase() ? undefined : article.kicker;
  const source = publisherName(publisher);
  const sources = [source, publisher.domain].map((name) => name.toLowerCase());
  const others = authors.map(({ name }) => name).filter((name) => !sources.includes(name.toLowerCase()));
  return (
    <header class="article-header">
      {(kicker || label) && (
        <p class="article-overline" dir={directionOf(headline)}>
          {label && <span class="kind-badge">{label}</span>}
          {kicker && (
            <span class="kicker" lang={langOf(inLanguage)} dir="auto">
              {kicker}
            </span>
          )}
        </p>
      )}
      <h1 lang={langOf(inLanguage)} dir="auto" class={headline.length > LONG ? 'long' : undefined}>
        {headline}
      </h1>
      <ul class="byline soft" dir={directionOf(headline)}>
        {source && <li class="source">{source}</li>}
        {others.length > 0 && <li>{others.join(', ')}</li>}
        <Dates article={article} />
        {wordCount !== undefined && <ReadingTime wordCount={wordCount} />}
      </ul>
      {(kind === 'opinion' || kind === 'live-blog' || kind === 'paywalled') && <p class="kind-note soft">{kindNote(kind)}</p>}
    </header>
  );
}

function Dates({ article: { datePublished, dateModified } }: { article: HeaderFields }) {
  const updated = dateModified && dateModified.slice(0, 10) !== datePublished?.slice(0, 10);
  return (
    <>
      {datePublished && (
        <li>
          <time dateTime={datePublished} title={publishedText(datePublished)}>
            {freshText(datePublished)}
          </time>
        </li>
      )}
      {updated && (
        <li>
          <time dateTime={dateModified} title={publishedText(dateModified)}>
            {i18n.t('article.updated', { date: freshText(dateModified) })}
          </time>
        </li>
      )}
    </>
  );
}

function ReadingTime({ wordCount }: { wordCount: number }) {
  const minutes = readingMinutes(wordCount);
  const text = readingTimeText(wordCount);
  // Written out, hours are heard as they are seen.
  if (minutes >= 60) return <li>{text}</li>;
  return (
    <li>
      <span aria-hidden="true">{text}</span>
      <span class="heard">{i18n.t('article.readingTimeLabel', minutes)}</span>
    </li>
  );
}

function kindNote(kind: 'opinion' | 'live-blog' | 'paywalled'): string {
  return i18n.t(kind === 'live-blog' ? 'article.note.liveBlog' : `article.note.${kind}`);
}
