/** The page's JSON-LD (https://www.w3.org/TR/json-ld11/, https://schema.org/NewsArticle), as far as it speaks of an article. */

import { isArticleType } from '../article-type.ts';
import type { Json, JsonNode } from '../clues.ts';
import { foldText } from '../fold.ts';
import type { PageQuery } from './page-query.ts';

export interface JsonLd {
  /** The node of the page's article; empty where there is none. */
  article: JsonNode;
  /** The types of all nodes on the page. */
  types: ReadonlySet<string>;
  /** The steps of the trail from the front page to the article, where there is one. */
  trail: JsonNode[];
}

/** More nodes than any page has for itself; a list of a thousand other articles is not worth reading to its end. */
const MOST_NODES = 5000;
const MOST_TEXT = 2_000_000;

export function readJsonLd(page: PageQuery, pageUrl: string): JsonLd {
  const scripts = page.all('script[type="application/ld+json" i]').map(page.raw);
  const nodes = scripts.flatMap((text) => (text.length > MOST_TEXT ? [] : nodesIn(parseTolerantly(text))));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 2 ? [[node['@id'], node]] : [])),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => isArticleType(type) || /Episode$/.test(type)));
  const named = articles.filter((node) => isString(node.headline) || isString(node.name));
  const article =
    named.find((node) => speaksOf(node, pageUrl)) ??
    named.find((node) => isString(node.headline)) ??
    named[0] ??
    articles[0] ??
    nodes.find(isDatedPage) ??
    {};
  const trail = nodesIn(nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.itemListElement ?? null);
  return { article: resolve(article, byId), types: new Set(nodes.flatMap(typesOf)), trail };
}

/** Some content systems describe the page alone, and on it who wrote it and when. */
const isDatedPage = (node: JsonNode): boolean => isString(node.datePublished) && typesOf(node).includes('WebPage');

const isString = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== '';

export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type'])
    .filter(isString)
    .map((type) => type.replace(/.*[/#:]/, ''));
}

export function listOf(value: Json | undefined): Json[] {
  return ([value ?? []] as Json[]).flat(4) as Json[];
}

/** Of what is no node nothing is asked that it has. */
export const asNode = (value: Json): JsonNode => Object(value);

/** The plain texts of a value: of strings themselves, of nodes their name. Entities and tags that templates leave in are read. */
export function textsOf(value: Json | undefined): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return foldText(decodeEntities(one)) || [];
    const node = asNode(one);
    return textsOf(node.name ?? node['@value'] ?? [node.givenName, node.familyName].filter(isString).join(' '));
  });
}

export const textOf = (value: Json | undefined): string | undefined => textsOf(value)[0];

/** The addresses of a value: of strings themselves, of nodes their `url`, `contentUrl` or `@id`. */
export function addressOf(value: Json | undefined): string | undefined {
  for (const one of listOf(value)) {
    if (typeof one === 'string') return one;
    const node = asNode(one);
    const address = addressOf(node.url ?? node.contentUrl ?? node['@id']);
    if (address) return address;
  }
  return undefined;
}

/** Templates write raw line breaks into strings, trailing commas, comments and entities; all of that is read, the rest is left alone. */
function parseTolerantly(text: string): Json {
  const bare = text.replace(/^[\s/*]*<!(?:--|\[CDATA\[)[\s/*]*/, '').replace(/(?:-->|(?:\/[/*]\s*)?\]\]>)[\s/*;]*$/, '');
  const mended = () =>
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '');
  return tryParse(bare) ?? tryParse(mended()) ?? null;
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Not JSON: the page has no data here, which is no error of ours.
    return undefined;
  }
}

/** All nodes of a graph, breadth first, so that the page's own come before those inside them. */
function nodesIn(root: Json): JsonNode[] {
  const found: JsonNode[] = [];
  const queue: Json[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (value !== null && typeof value === 'object') {
      found.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
    }
  }
  return found;
}

export const speaksOf = (node: JsonNode, pageUrl: string): boolean =>
  [node.url, node.mainEntityOfPage, node['@id']].some((value) => isAt(pageUrl, addressOf(value)));

/** The address is the page's, whatever follows its path. */
export const isAt = (pageUrl: string, address: string | undefined): boolean =>
  address !== undefined && pathOf(address, pageUrl) === pathOf(pageUrl, pageUrl);

const pathOf = (address: string, pageUrl: string): string | undefined => URL.parse(address, pageUrl)?.pathname.replace(/\/$/, '');

/** References by `@id` one step deep: as far as authors, publishers and images go. */
function resolve(article: JsonNode, byId: ReadonlyMap<unknown, JsonNode>): JsonNode {
  const follow = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(follow);
    const known = byId.get(asNode(value)['@id']);
    return known ? { ...known, ...asNode(value) } : value;
  };
  return Object.fromEntries(Object.entries(article).map(([key, value]) => [key, key.startsWith('@') ? value : follow(value)]));
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  shy: '',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  euro: '€',
};

const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** "auml" is ä. */
function accented(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)];
  return accent && (name.charAt(0) + accent).normalize('NFC');
}

export function decodeEntities(text: string): string {
  const read = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (entity, decimal: string, hex: string, name: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? accented(name) ?? entity;
    const code = Number(decimal ?? `0x${hex}`);
    return code && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return read.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
}
