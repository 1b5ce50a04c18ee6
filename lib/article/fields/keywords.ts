/** The publisher's own topics: from its metadata, else from the topic links that it prints under the article. */
import { pageLanguages } from '../../languages/pages.ts';
import type { Provenance } from '../types.ts';
import { isSite } from './headline.ts';
import { decodeEntities, type JsonNode, textsOf } from './json-ld.ts';
import type { Meta, MetaValue } from './meta.ts';
import type { PageQuery } from './page-query.ts';
import { fold } from './similar.ts';

export interface Keywords {
  keywords: string[];
  origin?: Provenance;
}

const MOST = 40;
const FEW = 3;
const MOST_WIDER = 15;

export function findKeywords(page: PageQuery, article: JsonNode, meta: Meta, siteNames: readonly string[]): Keywords {
  const clean = (names: readonly string[]) => cleanKeywords(withoutTaxonomy(names), siteNames);
  const sources: (() => Keywords)[] = [
    () => ({ keywords: clean(textsOf(article.keywords).flatMap(splitList)), origin: 'json-ld' }),
    () => fromMeta(meta.findAll('article:tag', 'og:article:tag'), clean),
    () => fromMeta(meta.findAll('news_keywords'), clean),
    () => fromMeta(meta.findAll('parsely-tags', 'sailthru.tags', 'cxenseparse:keywords'), clean),
    () => fromMeta(meta.findAll('keywords'), clean),
    () => ({ keywords: clean([...textsOf(article.about), ...textsOf(article.mentions)]), origin: 'json-ld' }),
  ];
  const found = sources.map((source) => source()).filter(({ keywords }) => keywords.length > 0);
  const best = found[0];
  // Looking for printed ones takes long, so it is done only where they are needed.
  if (!best) return { keywords: clean(findTopicLinks(page)), origin: 'page' };
  // A main topic alone, where another source has it among others.
  return found.find((one) => one.keywords.length > best.keywords.length && holdsAll(one, best)) ?? best;
}

function holdsAll({ keywords }: Keywords, few: Keywords): boolean {
  const known = new Set(keywords.map(fold));
  return keywords.length <= MOST_WIDER && few.keywords.length < FEW && few.keywords.every((name) => known.has(fold(name)));
}

function fromMeta(values: readonly MetaValue[], clean: (names: readonly string[]) => string[]): Keywords {
  return { keywords: clean(values.flatMap(({ value }) => splitList(value))), origin: values[0]?.origin };
}

/** Lists are separated by commas, or by semicolons or bars where there is no comma; never at blanks. */
function splitList(list: string): string[] {
  const sign = [',', ';', '|', '、', '،'].find((one) => list.includes(one));
  return sign ? list.split(sign) : [list];
}

/** "Category: Travel", "NLP Entity Tokens: Jasper": the publisher's machines talk among themselves. */
function withoutTaxonomy(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [, kind = '', value = ''] = /^\s*([A-Za-z][\w -]*):\s+(.+)$/.exec(name) ?? [];
    if (!value) return [name];
    return /^(?:category|tag|topic|keyword|subject|person|place|organi[sz]ation)$/i.test(kind)
      ? [value]
      : /^NLP|^IAB/.test(kind)
        ? []
        : [name];
  });
}

const NO_TOPIC =
  /^(?:premium|plus|abo|free|paywall|article|artikel|news|nieuws|nachrichten|story|content|default|none|null|undefined|text|web|online|homepage|home|kein[e]? .*)$/i;
const INTERNAL = /^[\d\s.:/-]+$|^[a-z]+[_:=/][\w:=/.-]+$|^[\da-f-]{16,}$|^\w+-\d{4,}$|[{}<>]|^https?:|_/i;

export function cleanKeywords(names: readonly string[], siteNames: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const text = decodeEntities(name)
      .replace(/^[\s#"'“”„‘’]+|[\s"'“”‘’]+$/g, '')
      .replace(/\s+/g, ' ');
    const isTopic =
      text.length > 1 &&
      text.length <= 80 &&
      /\p{L}|\p{N}{2}/u.test(text) &&
      !NO_TOPIC.test(text) &&
      !INTERNAL.test(text) &&
      !isOwnName(text, siteNames);
    if (isTopic && !byKey.has(fold(text)) && byKey.size < MOST) byKey.set(fold(text), text);
  }
  return [...byKey.values()];
}

const isOwnName = (text: string, siteNames: readonly string[]): boolean =>
  isSite(text, siteNames) && siteNames.some((site) => fold(site) === fold(text));

const LABEL = new RegExp(`^(?:${pageLanguages.map(({ boilerplate }) => boilerplate.topics).join('|')})\\s*:?$`, 'iu');
const TOPIC_ADDRESS =
  /\/(?:tags?|topics?|themen?|themas?|onderwerp(?:en)?|dossiers?|temas?|sujets?|mots?-cles?|emner?|amne|tema|argoment[oi]|keywords?|stichwort|konu|etiket(?:a|y)?|label)\//i;

const MENU = 'nav, footer, [role="navigation" i], [class*="menu" i], [class*="navigation" i], [class*="breadcrumb" i]';
const NAMED_TAG = /(?:^|[\s_-])tags?(?=$|[\s_-])/i;

/** The links under a label like "Read more about"; else those in a list that calls itself tags; else those that lead to topics. */
function findTopicLinks(page: PageQuery): string[] {
  const label = page
    .all('h2, h3, h4, h5, h6, p, span, strong, b, div, dt, label')
    .slice(0, 4000)
    .find((element) => {
      // What holds many elements is no label, and reading it takes long.
      const text = page.children(element) > 2 ? '' : page.text(element);
      return text.length < 40 && LABEL.test(text) && !page.isWithin(element, MENU);
    });
  for (let box = label && page.parent(label), up = 0; box && up < 3; box = page.parent(box), up += 1) {
    const topics = linkTexts(page, page.all('a[href]', box));
    if (topics.length > 0) return topics;
  }
  const lists = page
    .all('[class*="tag" i] > a, a[class*="tag" i], [class*="topics" i] a, [class*="tag-list" i] a, [class*="taglist" i] a, a[rel~="tag"]')
    .filter((link) => !page.isWithin(link, MENU) && isTagged(page, link));
  const listed = linkTexts(page, lists);
  if (listed.length > 0) return listed;
  return linkTexts(
    page,
    page
      .all('main a[href], article a[href]')
      .filter((link) => TOPIC_ADDRESS.test(page.attribute(link, 'href')) && isStandalone(page, link)),
  );
}

/** Its own class or its list's says so. */
function isTagged(page: PageQuery, link: Element): boolean {
  if (/\btag\b/.test(page.attribute(link, 'rel'))) return true;
  let one: Element | undefined = link;
  for (let up = 0; one && up < 4; one = page.parent(one), up += 1) {
    const names = page.attribute(one, 'class');
    if (NAMED_TAG.test(names) || /tag-?list|topics|article_*-?tags/i.test(names)) return true;
  }
  return false;
}

/** Labels, not sentences; so many that nobody would call them topics are a menu. */
function linkTexts(page: PageQuery, links: readonly Element[]): string[] {
  const texts = links
    .map((link) => page.text(link))
    .filter((text) => text.length > 1 && text.length <= 50 && text.split(' ').length <= 6 && !LABEL.test(text));
  return texts.length <= 25 ? texts : [];
}

/** A link in a sentence is a mention, not a topic. */
function isStandalone(page: PageQuery, link: Element): boolean {
  const parent = page.parent(link);
  return parent !== undefined && page.tag(parent) !== 'p' && page.text(parent).length < 200;
}
