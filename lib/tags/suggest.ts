/** Tags proposed for an article: the publisher's own topics, then who and what it is about, then its section. */
import type { ReadArticle, SuggestedTag } from '../article/types.ts';
import { findLanguage } from '../languages/index.ts';
import { cleanTag, tagKey } from './compare.ts';
import { findNames } from './names.ts';
import { findPhrases } from './phrases.ts';

export type TagInput = Pick<
  ReadArticle,
  'headline' | 'standfirst' | 'inLanguage' | 'body' | 'keywords' | 'articleSection' | 'publisher' | 'authors'
>;

const MOST = 8;
/** A publisher that names thirty topics has the best in front. */
const MOST_OF_PUBLISHER = 6;

/** At most eight, the best first; no two with the same key. */
export function suggestTags(article: TagInput): SuggestedTag[] {
  const byKey = new Map<string, SuggestedTag>();
  const forbidden = new Set([article.publisher.name, article.publisher.domain, ...article.authors.map(({ name }) => name)].map(tagKey));
  const add = (name: string, source: SuggestedTag['source']) => {
    const tag = cleanTag(name);
    const key = tagKey(tag);
    if (key.length > 1 && byKey.size < MOST && !isPartOf(key, forbidden) && !isPartOf(key, byKey.keys()))
      byKey.set(key, { name: tag, source });
  };
  const section = article.articleSection ?? '';
  for (const keyword of article.keywords.filter((keyword) => tagKey(keyword) !== tagKey(section)).slice(0, MOST_OF_PUBLISHER))
    add(keyword, 'publisher');
  for (const name of aboutness(article)) add(name, 'text');
  if (section && byKey.size < MOST / 2) add(section, 'section');
  return [...byKey.values()];
}

/** Names and phrases in one order: each by how often it stands there, how early, and whether the headline has it. */
function aboutness({ headline, standfirst, inLanguage, body }: TagInput): string[] {
  const language = findLanguage(inLanguage);
  const texts = [
    headline,
    standfirst ?? '',
    ...body.filter(({ type }) => type !== 'image' && type !== 'embed').map(({ text }) => text),
  ].filter(Boolean);
  const top = tagKey(`${headline} ${standfirst ?? ''}`);
  const names = findNames(texts, language).map(({ name, count, position }) => ({
    name,
    score: Math.log2(1 + count) * (top.includes(tagKey(name)) ? 2 : 1) * (1.3 - 0.5 * position) * (name.includes(' ') ? 1.25 : 1) * COUNTED,
  }));
  const phrases = findPhrases(headline, texts, language).filter(
    ({ name }) => !names.some((known) => tagKey(known.name).split(' ').includes(tagKey(name))),
  );
  return [...names, ...phrases]
    .sort((a, b) => b.score - a.score)
    .slice(0, 2 * MOST)
    .map(({ name }) => name);
}

/** Names make better tags than words do. */
const COUNTED = 1.5;

/** "Zelensky" says nothing that "Volodymyr Zelensky" doesn't. */
function isPartOf(key: string, others: Iterable<string>): boolean {
  for (const other of others) if (other === key || ` ${other} `.includes(` ${key} `)) return true;
  return false;
}
