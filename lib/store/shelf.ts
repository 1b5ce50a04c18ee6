/**
 * Where a saved article stands: which views show it and how it sorts there. Derived from the article at every write and kept beside it,
 * so that each view is one stretch of one index and its newest fifty cost the same whatever the size of the list.
 */
import { fold } from '../library/words.ts';
import type { SavedArticle, StoredArticle } from './types.ts';

/** `all`, `unread`, `read`, `archived`, `favorite`, `note`, `tag:<tagKey>`, `site:<domain>`, `lang:<code>`. */
export type View = string;

/** Ends with the id, so that no two articles share a key and paging never skips one. */
export type ViewEntry = [view: View, savedAt: number, id: string];

export interface SortKeys {
  published: [number, string];
  words: [number, string];
  source: [string, number, string];
  headline: [string, string];
}

/** A record of the table `articles`. */
export interface Row extends StoredArticle {
  /** Empty while the article is only recent, so that it stands in no view. */
  views: ViewEntry[];
  sorts?: SortKeys;
}

export const isSaved = (article: StoredArticle): article is SavedArticle => article.savedAt !== undefined;

export const tagView = (tag: string): View => `tag:${fold(tag)}`;
export const siteView = (domain: string): View => `site:${domain}`;

/** The views that show this article, each with the name the reader knows it by. */
export function viewsOf(article: StoredArticle): Map<View, string> {
  const views = new Map<View, string>();
  if (!isSaved(article)) return views;
  const { status, favorite, note, inLanguage, publisher, tags } = article;
  for (const view of ['all', status, favorite && 'favorite', note && 'note']) if (view) views.set(view, view);
  views.set(`lang:${inLanguage.split('-')[0]}`, inLanguage);
  views.set(siteView(publisher.domain), publisher.name);
  for (const tag of tags) views.set(tagView(tag), tag);
  return views;
}

export function toRow(article: StoredArticle): Row {
  if (!isSaved(article)) return { ...article, views: [] };
  const views = [...viewsOf(article).keys()].map((view): ViewEntry => [view, article.savedAt, article.id]);
  return { ...article, views, sorts: sortKeys(article) };
}

export function fromRow(row: Row): StoredArticle {
  const { views: _views, sorts: _sorts, ...article } = row;
  return article;
}

/** An article without a date sorts as the oldest. */
function sortKeys({ id, savedAt, datePublished, wordCount, publisher, headline }: SavedArticle): SortKeys {
  const published = Date.parse(datePublished ?? '');
  return {
    published: [Number.isNaN(published) ? Number.NEGATIVE_INFINITY : published, id],
    words: [wordCount, id],
    source: [fold(publisher.name), savedAt, id],
    headline: [fold(headline).slice(0, 80), id],
  };
}
