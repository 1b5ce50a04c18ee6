import { publisherName } from '../lib/article/publisher-name.ts';
import type { Article, KeyFact } from '../lib/article/types.ts';
import { publishedText } from './format.ts';

/** A fact to take along: quotation, source and date, and where to check it. */
export function citationText(
  { publisher, headline, datePublished }: Pick<Article, 'publisher' | 'headline' | 'datePublished'>,
  fact: KeyFact,
  url: string,
): string {
  const source = [publisherName(publisher), headline, datePublished && publishedText(datePublished)].filter(Boolean).join(', ');
  return `“${fact.text}”\n${source}\n${url}`;
}
