/** Pages that hold no article are refused, with a reason. */
import { ERROR_HEADLINE, SERVICE_ADDRESS } from '../languages/page-kinds.ts';
import { isArticleType } from './article-type.ts';
import type { TidyArticle } from './reading.ts';
import type { ReadArticle, RefusalReason } from './types.ts';
import { countWords, countWordsIn } from './words.ts';

/** Of a front page, in a language perhaps. */
const FIRST_ADDRESS = /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?(?:#.*)?$/i;
const VIDEO_ADDRESS = /\/videos?\//i;
/** What is offered: reviews of it are no articles. */
const OFFERED = /^Product$|^product|^JobPosting$/;
/** What systems call their archives, whatever OpenGraph says. */
const COLLECTION = /(?:Collection|Results|Profile)Page/;
/** So many titles are a list, unless there are so many words to each. */
const FEWEST_TITLES = 6;
/** Words. */
const MOST_IN_TEASER = 40;
const MOST_OF_LIST = 120;
/** A section has a name, and an article a headline. */
const LONGEST_NAME = 3;
/** Words to an entry of a programme. */
const MOST_IN_PROGRAMME = 10;
/** A sentence. */
const SHORTEST_FLASH = 10;
/** Words of a text that does not tell its day. */
const FEWEST_UNDATED = 50;
/** Characters. */
const SHORTEST_LIST = 200;

/** Undefined where there is enough to read. `chosen`: its authors and its day, however little the page says of itself. */
export function refusalOf(fields: TidyArticle, chosen: Pick<ReadArticle, 'authors' | 'datePublished'>): RefusalReason | undefined {
  const { types, measures } = fields.clues;
  const { length, linked, words, teasers, teased, entries, hasPaywall } = measures;
  const offered = types.findIndex((type) => OFFERED.test(type));
  const isCollection = types.some((type) => COLLECTION.test(type));
  const isOfOther = (type: string, at: number) => (type === 'Review' ? offered >= 0 && offered < at : type === 'article' && isCollection);
  const isArticle = types.some((type, at) => isArticleType(type) && !isOfOther(type, at));
  const isFirst = FIRST_ADDRESS.test(fields.url);
  if (words < (isArticle ? SHORTEST_FLASH : 150) && ERROR_HEADLINE.test(`${fields.headline} ${fields.alternativeHeadline ?? ''}`))
    return 'page-error';
  if (length < 30) return 'empty-page';
  if (isFirst && !isArticle) return 'front-page';
  if (words < 30 && (fields.isAccessibleForFree === false || hasPaywall)) return 'paywalled';
  if (words < 30 && isVideo(types, fields.url)) return 'video-page';
  if (teasers >= FEWEST_TITLES && (isFirst || (isCollection && !isArticle))) return 'front-page';
  const isSigned = chosen.datePublished !== undefined && chosen.authors.length > 0;
  const paragraphs = fields.body.filter(({ type }) => type === 'paragraph').length;
  // Under a question stands its answer.
  const headings = fields.body.filter(({ type, text }) => type === 'heading' && !/[?？؟]$/.test(text)).length;
  const titles = teased || (isArticle || isSigned || headings < paragraphs ? 0 : headings);
  // Teasers bring the type of what they lead to, what stands under titles may be the parts of one article, and one title is no list.
  const mayBeParts = isArticle || teased < paragraphs || (!teased && headings < 2);
  // Behind an introduction longer than a section's stand the parts of one.
  if (!(isArticle && titles + 1 < paragraphs) && isList(fields, titles, mayBeParts)) return 'front-page';
  if (isArticle) return words < SHORTEST_FLASH ? 'too-short' : undefined;
  if ((!isSigned || types.includes('Offer')) && (offered >= 0 || words < entries * MOST_IN_PROGRAMME || SERVICE_ADDRESS.test(fields.url)))
    return 'not-an-article';
  // The day of a collection is that of its latest.
  const tellsDay = chosen.datePublished && headings <= paragraphs && !isCollection;
  const fewest = tellsDay ? SHORTEST_FLASH : FEWEST_UNDATED;
  // Prices, scores and the weather are tables.
  if (countWords(fields.body.filter(({ type }) => type !== 'table')) >= fewest) return undefined;
  return linked > Math.max(SHORTEST_LIST, length / 2) ? 'front-page' : 'too-short';
}

/** Few words to each title; `mayBeParts`: so many titles, and nothing that an article has. */
function isList({ headline, standfirst, clues }: TidyArticle, titles: number, mayBeParts: boolean): boolean {
  const { words, entries } = clues.measures;
  const isNamed = () => countWordsIn(headline) <= LONGEST_NAME;
  const isOne = !mayBeParts || (titles >= FEWEST_TITLES && !entries && !standfirst && isNamed());
  return isOne && words <= Math.max(MOST_OF_LIST, titles * MOST_IN_TEASER);
}

/** It plays a video, and says so in its address or calls itself no article. `types`: of schema.org and OpenGraph. */
export const isVideo = (types: readonly string[], url: string): boolean =>
  types.some((type) => /^VideoObject$|^video/.test(type)) && (VIDEO_ADDRESS.test(url) || !types.some(isArticleType));
