/** Pages that hold no article are refused, with a reason. */
import { ERROR_HEADLINE, SERVICE_ADDRESS } from '../languages/page-kinds.ts';
import { isArticleType } from './article-type.ts';
import type { RawArticle } from './reading.ts';
import type { Block, ReadArticle, RefusalReason } from './types.ts';
import { countWords } from './words.ts';

/** Of a front page, in a language perhaps. */
const FIRST_ADDRESS = /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?(?:#.*)?$/i;
const VIDEO_ADDRESS = /\/videos?\//i;
/** What is offered: reviews of it are no articles. */
const OFFERED = /^Product$|^product|^JobPosting$/;
/** What systems call their archives, whatever OpenGraph says. */
const COLLECTION = /(?:Collection|Results|Profile)Page/;
/** So many titles of other pages among the text are a list of teasers, unless there are so many words between them. */
const FEWEST_TEASERS = 4;
/** Words. */
const MOST_IN_SUMMARY = 30;
const MOST_IN_TEASER = 40;
/** Of what may be parts of one article: titles that are no links themselves, as these lie above or below them, and those of a page with the type of one. */
const FEWEST_TITLES = 6;
/** Words to an entry of a programme. */
const MOST_IN_PROGRAMME = 10;
const MOST_OF_LIST = 120;
/** A sentence. */
const SHORTEST_FLASH = 10;
/** Words of a text that tells its day. */
const FEWEST_OF_DAY = 20;
/** Characters. */
const SHORTEST_LIST = 200;
const LONGEST_TIME = 5;

/** Undefined where there is enough to read. `chosen`: its authors and its day, however little the page says of itself. */
export function refusalOf(fields: RawArticle, chosen: Pick<ReadArticle, 'authors' | 'datePublished'>): RefusalReason | undefined {
  const { types, meta, measures } = fields.clues;
  const { length, linked, words, teasers, teased, entries, hasPaywall } = measures;
  const offered = types.findIndex((type) => OFFERED.test(type));
  const isCollection = types.some((type) => COLLECTION.test(type));
  const isOfOther = (type: string, at: number) => (type === 'Review' ? offered >= 0 && offered < at : type === 'article' && isCollection);
  const isArticle = types.some((type, at) => isArticleType(type) && !isOfOther(type, at)) || 'article:published_time' in meta;
  if (length < 30) return 'empty-page';
  if (words < (isArticle ? SHORTEST_FLASH : 150) && ERROR_HEADLINE.test(`${fields.headline} ${fields.alternativeHeadline ?? ''}`))
    return 'page-error';
  if (FIRST_ADDRESS.test(fields.url) && (!isArticle || words < SHORTEST_FLASH)) return 'front-page';
  if (words < 30 && (fields.isAccessibleForFree === false || hasPaywall)) return 'paywalled';
  if (words < 30 && isVideo(types, fields.url)) return 'video-page';
  if (isArticle && words < SHORTEST_FLASH) return 'too-short';
  const paragraphs = countOf(fields, 'paragraph');
  // Teasers bring the type of what they lead to, and of an article each may be a longer part.
  const isList = isArticle
    ? teased >= FEWEST_TITLES && !entries && !fields.standfirst && words <= paragraphs * MOST_IN_SUMMARY
    : teased > 0 && words <= Math.max(MOST_OF_LIST, paragraphs * MOST_IN_TEASER);
  if (isList && teased >= paragraphs) return 'front-page';
  if (isArticle) return undefined;
  if (teasers >= FEWEST_TEASERS && (isCollection || words < MOST_OF_LIST)) return 'front-page';
  if (offered >= 0 || words < entries * MOST_IN_PROGRAMME) return 'not-an-article';
  if (chosen.datePublished && chosen.authors.length > 0 && words >= SHORTEST_FLASH) return undefined;
  if (SERVICE_ADDRESS.test(fields.url)) return 'not-an-article';
  // Under a question stands its answer.
  const headings = fields.body.filter(({ type, text }) => type === 'heading' && !/[?？؟]$/.test(text)).length;
  if (headings >= FEWEST_TITLES && headings >= paragraphs && !fields.standfirst && words < headings * MOST_IN_TEASER) return 'front-page';
  if (linked > length * 0.5 && words < 100 && length > SHORTEST_LIST) return 'front-page';
  const fewest = chosen.datePublished && headings <= paragraphs ? FEWEST_OF_DAY : 60;
  // Prices, scores and the weather are tables.
  return countWords(fields.body.filter(({ type }) => type !== 'table')) < fewest ? 'too-short' : undefined;
}

/** A time alone is none. */
const countOf = ({ body }: RawArticle, wanted: Block['type']): number =>
  body.filter(({ type, text }) => type === wanted && text.length > LONGEST_TIME).length;

/** It plays a video, and says so in its address or calls itself no article. `types`: of schema.org and OpenGraph. */
export const isVideo = (types: readonly string[], url: string): boolean =>
  types.some((type) => /^VideoObject$|^video/.test(type)) && (VIDEO_ADDRESS.test(url) || !types.some(isArticleType));
