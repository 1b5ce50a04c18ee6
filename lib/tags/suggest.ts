/** Tags proposed for an article: the publisher's own topics, then who and what it is about, then its section. */
import { hasOwnText } from '../article/running-text.ts';
import { foldSearch } from '../article/search-words.ts';
import type { ReadArticle, SuggestedTag } from '../article/types.ts';
import { countryCodes } from '../languages/countries.ts';
import { BEFORE_PLACES } from '../languages/in-names.ts';
import { findLanguage } from '../languages/index.ts';
import { findCandidates } from './candidates.ts';
import { cleanTag } from './compare.ts';
import { isLikelyForm } from './forms.ts';
import { tagKey } from './key.ts';
import { isAcronym } from './letters.ts';
import { type Features, featuresOf, measure, scoreOf } from './rank.ts';
import { withoutTitleCase } from './title-case.ts';
import { readTokens } from './tokens.ts';
import { readUsage } from './usage.ts';
import { trainedWeights } from './weights.ts';

export type TagInput = Pick<
  ReadArticle,
  'headline' | 'standfirst' | 'inLanguage' | 'body' | 'keywords' | 'articleSection' | 'publisher' | 'authors'
>;

const MOST = 8;
/** After so many of the text one that scores less is no more likely a topic than not. */
const SURE = 4;
const WEAK = 0.8;
/** A publisher that names thirty topics has the best in front. */
const MOST_OF_PUBLISHER = 6;

/** "www.webmd.com": a source, no topic. */
const ADDRESS = /^(?:https?:|www\.)/;

/** At most eight, the best first; no two with the same key, and none that is the publisher's or an author's name. */
export function suggestTags(article: TagInput, weights = trainedWeights): SuggestedTag[] {
  const { publisher, authors, inLanguage, articleSection: section = '' } = article;
  const isSame = findLanguage(inLanguage) ? isSameWord : isLikelyForm;
  /** "Volodymyr Zelensky" says all that "Zelensky" and "Zelensky Volodymyr" do, and "smartphone" what "smartphones" does. */
  const says = (other: string, key: string) => wordsOf(key).every((word) => wordsOf(other).some((one) => isSame(one, word)));
  const topics = rankTopics(article, weights);
  const inText = new Set(topics.map(({ name }) => tagKey(name)));
  // "Oekraïne" is more than a part of "Oorlog in Oekraïne", but "Zelensky" is who the text calls "Volodymyr Zelensky".
  const isOnlyPart = (key: string, other: string) => inText.has(other) && !inText.has(key);
  const byKey = new Map<string, SuggestedTag>();
  const forbidden = [publisher.name, publisher.domain, ...authors.map(({ name }) => name)].map(tagKey);
  const add = (names: readonly string[], source: SuggestedTag['source']) => {
    for (const name of names) {
      const tag = cleanTag(name);
      const key = tagKey(tag);
      const isSaid = (other: string) => says(other, key) && (source !== 'publisher' || says(key, other) || isOnlyPart(key, other));
      const isOwn = (other: string, at: number) => says(other, key) && (at > 0 || other === key || !isPlace(tag, article));
      const isNew = !forbidden.some(isOwn) && ![...byKey.keys()].some(isSaid);
      if (key.length > 1 && !ADDRESS.test(key) && byKey.size < MOST && isNew) byKey.set(key, { name: tag, source });
    }
  };
  const keywords = withoutSearches(article.keywords).filter((keyword) => tagKey(keyword) !== tagKey(section));
  add(keywords.slice(0, MOST_OF_PUBLISHER), 'publisher');
  const told = topics.filter(({ score }, at) => at < SURE || score > WEAK);
  add(
    told.map(({ name }) => name),
    'text',
  );
  if (section && byKey.size < MOST / 2) add([section], 'section');
  return [...byKey.values()];
}

/** "in Linden", which "Linden Courant" has its name from. */
const isPlace = (tag: string, { headline, body }: TagInput): boolean =>
  !isAcronym(tag) && [headline, ...opening(body)].some((text) => [...BEFORE_PLACES].some((word) => text.includes(` ${word} ${tag}`)));

/** "Prince Harry news", "Prince Harry latest": one topic, as it is searched for. */
function withoutSearches(keywords: readonly string[]): string[] {
  const searched = keywords.map((keyword) => keyword.replace(SEARCH, ''));
  return searched.map((bare, at) => (searched.filter((one) => one === bare).length > 1 ? bare : (keywords[at] as string)));
}

const SEARCH = /(?: latest| news| today| live| updates?| comment)+$/;

/** A topic that shares a word with a better one has to be so much better, in scores. */
const REPETITION = 2;

/** Whoever names seven countries writes of what they have in common: a tournament, an alliance. */
const MOST_COUNTRIES = 3;

/** All that the text may be about, the best first. */
export function rankTopics(article: TagInput, weights = trainedWeights): Topic[] {
  const topics = topicsOf(article).map(({ name, features }) => ({
    name,
    isCountry: features.region > 0,
    score: scoreOf(features, weights),
  }));
  return spread(topics);
}

interface Topic {
  name: string;
  isCountry: boolean;
  score: number;
}

/** In order of their scores; those behind that only say more of one before, and countries after the first few, further down. */
function spread(topics: Topic[]): Topic[] {
  const seen = new Set<string>();
  let countries = 0;
  const isMore = ({ name, isCountry }: Topic) => {
    const long = tagKey(name)
      .split(' ')
      .filter((word) => word.length > 3);
    const known = long.some((word) => seen.has(word));
    for (const word of long) seen.add(word);
    if (isCountry) countries += 1;
    return known || (isCountry && countries > MOST_COUNTRIES);
  };
  const byScore = (a: Topic, b: Topic) => b.score - a.score;
  return topics
    .sort(byScore)
    .map((topic) => (isMore(topic) ? { ...topic, score: topic.score - REPETITION } : topic))
    .sort(byScore);
}

/** "Linden (AP) —" */
const AGENCY = /(?<=^\D{2,40})\([A-Za-z/]{2,9}\) ?(?=[-–—] ?\S)/;

/** All that the text may be about, in no order. */
export function topicsOf({ headline, standfirst, inLanguage, body }: TagInput): { name: string; features: Features }[] {
  const texts = [headline, standfirst ?? '', ...opening(body).map((text) => text.replace(AGENCY, ''))];
  const language = findLanguage(inLanguage);
  const locale = inLanguage === 'und' ? 'en' : inLanguage;
  const tokens = withoutTitleCase(readTokens(texts, language, locale), language);
  const usage = readUsage(tokens, language, locale);
  const article = measure(tokens, usage.nounsHaveCapitals);
  return findCandidates(tokens, usage, countryCodes(locale)).map((candidate) => ({
    name: candidate.name,
    features: featuresOf(candidate, article),
  }));
}

/** Characters, some 20,000 words: what an article is about is said by then, and a live blog of a year would take minutes. */
const MOST_READ = 120_000;

/** The texts of the blocks, as far as they are read. */
function opening(body: TagInput['body']): string[] {
  let left = MOST_READ;
  return body.filter(hasOwnText).flatMap(({ text }) => {
    if (left <= 0) return [];
    left -= text.length;
    return text.slice(0, text.length + Math.min(left, 0));
  });
}

/** Without the full stop of "Charles III."; "Tromso" is "Tromsø". */
const wordsOf = (key: string) =>
  foldSearch(key)
    .replace(/\.(?= |$)/g, '')
    .split(' ');

/** Plurals as most languages of Europe make them. No "er": "Politiker" is not "Politik". */
const PLURAL = /^(?:e?s|e?n|e)$/;

function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length > 3 && long.startsWith(short) && PLURAL.test(long.slice(short.length)));
}
