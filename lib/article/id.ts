import { normaliseUrl } from './url.ts';

/**
 * What an article is known by on every device: its normalised address without scheme and `www.`, so that
 * `http://www.krant.example/a` and `https://krant.example/a?utm_source=x` meet in one record.
 */
export function articleId(url: string): string {
  return normaliseUrl(url).replace(/^https?:\/\/(?:www\.)?/i, '');
}
