/** Pages that hold no article are refused, with a reason. */
import { ERROR_HEADLINE, SERVICE_ADDRESS } from '../../languages/page-kinds.ts';
import { isArticleType } from '../article-type.ts';
import type { TidyArticle } from '../reading.ts';
import type { Block, ReadArticle, RefusalReason } from '../types.ts';
import { countWords, countWordsIn } from '../words.ts';

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
/** Words that can be no article before what hides or shows the rest. */
const MOST_BEFORE_WALL = 30;
/** Words of an error that no type tells from an article. */
const MOST_OF_ERROR = 150;
/** Words of a text that does not tell its day. */
const FEWEST_UNDATED = 50;
/** Characters. */
const SHORTEST_PAGE = 30;
const SHORTEST_LIST = 200;

/** The first reason that holds; undefined where there is enough to read. `chosen`: its authors and its day, however little the page says of itself. */
export function refusalOf(article: TidyArticle, chosen: Pick<ReadArticle, 'authors' | 'datePublished'>): RefusalReason | undefined {
  const { url, headline, alternativeHeadline = '', body, isAccessibleForFree, clues } = article;
  const { types, measures } = clues;
  const { length, linked, words, teasers, entries, hasPaywall } = measures;
  const isArticle = isOfArticle(types);
  const isCollection = isOfCollection(types);
  const isFirst = FIRST_ADDRESS.test(url);
  const isSigned = chosen.datePublished !== undefined && chosen.authors.length > 0;
  const isOfferOrService = types.some(isOffered) || words < entries * MOST_IN_PROGRAMME || SERVICE_ADDRESS.test(url);
  const { paragraphs, headings } = partsOf(body);
  // The day of a collection is that of its latest.
  const tellsDay = chosen.datePublished && headings <= paragraphs && !isCollection;
  // Prices, scores and the weather are tables.
  const isShort = countWords(body.filter(({ type }) => type !== 'table')) < (tellsDay ? SHORTEST_FLASH : FEWEST_UNDATED);
  const reasons: [RefusalReason, boolean][] = [
    ['page-error', words < (isArticle ? SHORTEST_FLASH : MOST_OF_ERROR) && ERROR_HEADLINE.test(`${headline} ${alternativeHeadline}`)],
    ['empty-page', length < SHORTEST_PAGE],
    ['front-page', isFirst && !isArticle],
    ['paywalled', words < MOST_BEFORE_WALL && (isAccessibleForFree === false || hasPaywall)],
    ['video-page', words < MOST_BEFORE_WALL && isVideo(types, url)],
    ['front-page', teasers >= FEWEST_TITLES && (isFirst || (isCollection && !isArticle))],
    ['front-page', isList(article, isArticle, isSigned)],
    ['too-short', isArticle && words < SHORTEST_FLASH],
    ['not-an-article', !isArticle && (!isSigned || types.includes('Offer')) && isOfferOrService],
    ['front-page', !isArticle && isShort && linked > Math.max(SHORTEST_LIST, length / 2)],
    ['too-short', !isArticle && isShort],
  ];
  return reasons.find(([, holds]) => holds)?.[0];
}

/** Few words to each title, and nothing that an article has. */
function isList({ headline, standfirst, body, clues }: TidyArticle, isArticle: boolean, isSigned: boolean): boolean {
  const { words, entries, teased } = clues.measures;
  const { paragraphs, headings } = partsOf(body);
  const titles = teased || (isArticle || isSigned || headings < paragraphs ? 0 : headings);
  // Behind an introduction longer than a section's stand the parts of one.
  if (isArticle && titles + 1 < paragraphs) return false;
  // Teasers bring the type of what they lead to, what stands under titles may be the parts of one article, and one title is no list.
  const mayBeParts = isArticle || teased < paragraphs || (!teased && headings < 2);
  const isSection = () => titles >= FEWEST_TITLES && !entries && !standfirst && countWordsIn(headline) <= LONGEST_NAME;
  return (!mayBeParts || isSection()) && words <= Math.max(MOST_OF_LIST, titles * MOST_IN_TEASER);
}

/** How many there are of each. Under a question stands its answer, and it heads nothing. */
const partsOf = (body: readonly Block[]) => ({
  paragraphs: body.filter(({ type }) => type === 'paragraph').length,
  headings: body.filter(({ type, text }) => type === 'heading' && !/[?？؟]$/.test(text)).length,
});

const isOffered = (type: string): boolean => OFFERED.test(type);

const isOfCollection = (types: readonly string[]): boolean => types.some((type) => COLLECTION.test(type));

/** A review may be of what is offered, and OpenGraph calls every collection an article. */
function isOfArticle(types: readonly string[]): boolean {
  const offered = types.findIndex(isOffered);
  const isOfOther = (type: string, at: number) =>
    type === 'Review' ? offered >= 0 && offered < at : type === 'article' && isOfCollection(types);
  return types.some((type, at) => isArticleType(type) && !isOfOther(type, at));
}

/** It plays a video, and says so in its address or calls itself no article. `types`: of schema.org and OpenGraph. */
export const isVideo = (types: readonly string[], url: string): boolean =>
  types.some((type) => /^VideoObject$|^video/.test(type)) && (VIDEO_ADDRESS.test(url) || !types.some(isArticleType));
