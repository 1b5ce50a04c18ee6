/** Pages that hold no article are refused, with a reason. */
import { ERROR_HEADLINE, SEARCH_ADDRESS } from '../languages/page-kinds.ts';
import { isArticleType } from './article-type.ts';
import type { RawArticle } from './reading.ts';
import type { RefusalReason } from './types.ts';

const VIDEO_ADDRESS = /\/videos?\//i;
const PRODUCT = /^Product$|^product/;
/** So many titles of other pages among the text are a list of teasers, unless there are so many words between them. */
const FEWEST_TEASERS = 4;
/** Of those that count with a paragraph each. */
const FEWEST_IN_LIST = 3;
/** Words. */
const MOST_IN_SUMMARY = 30;
const MOST_OF_LIST = 120;
/** A sentence. */
const SHORTEST_FLASH = 10;
/** Characters. */
const SHORTEST_LIST = 200;

/** Undefined where there is enough to read. */
export function refusalOf(fields: RawArticle): RefusalReason | undefined {
  const { length, linked, words, teasers, hasPaywall } = fields.clues.measures;
  const isArticle = fields.clues.types.some(isArticleType) || 'article:published_time' in fields.clues.meta;
  const { pathname = '', search = '' } = URL.parse(fields.url) ?? {};
  if (length < 30) return 'empty-page';
  if (words < 150 && !isArticle && ERROR_HEADLINE.test(`${fields.headline} ${fields.alternativeHeadline ?? ''}`)) return 'page-error';
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !search && !isArticle && /^http/.test(fields.url))
    return 'front-page';
  if (words < 30 && (fields.isAccessibleForFree === false || hasPaywall)) return 'paywalled';
  if (words < 30 && isVideo(fields.clues.types, fields.url)) return 'video-page';
  if (isArticle) return words < SHORTEST_FLASH ? 'too-short' : undefined;
  // A short paragraph to each title, but for the first title, which stands above all that was counted.
  const paragraphs = fields.body.filter(({ type }) => type === 'paragraph').length;
  const isList = teasers >= FEWEST_IN_LIST && teasers >= paragraphs - 1 && words < paragraphs * MOST_IN_SUMMARY;
  if (SEARCH_ADDRESS.test(pathname) || isList || (teasers >= FEWEST_TEASERS && words < MOST_OF_LIST)) return 'front-page';
  if (fields.clues.types.some((type) => PRODUCT.test(type))) return 'not-an-article';
  if (linked > length * 0.5 && words < 100 && length > SHORTEST_LIST) return 'front-page';
  if (words < 5) return 'not-an-article';
  return words < 60 ? 'too-short' : undefined;
}

/** It plays a video, and says so in its address or calls itself no article. `types`: of schema.org and OpenGraph. */
export const isVideo = (types: readonly string[], url: string): boolean =>
  types.some((type) => /^VideoObject$|^video/.test(type)) && (VIDEO_ADDRESS.test(url) || !types.some(isArticleType));
