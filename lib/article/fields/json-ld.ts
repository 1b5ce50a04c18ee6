/** The page's JSON-LD (https://www.w3.org/TR/json-ld11/, https://schema.org/NewsArticle), as far as it speaks of an article. */

import { isArticleType } from '../article-type.ts';
import { addressOf, asNode, isFilled, type Json, type JsonNode, typesOf } from '../linked-data.ts';
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
const DEEPEST = 50;

/** Of several articles the one at the page's address, or else the first with a headline. Scripts that are no JSON or too long are passed over. */
export function readJsonLd(page: PageQuery, pageUrl: string): JsonLd {
  const scripts = page.all('script[type="application/ld+json" i]').map(page.raw);
  const nodes = scripts.flatMap((text) => (text.length > MOST_TEXT ? [] : nodesIn(parseTolerantly(text))));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 2 ? [[node['@id'], node]] : [])),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => isArticleType(type) || /Episode$/.test(type)));
  const named = articles.filter((node) => isFilled(node.headline) || isFilled(node.name));
  const article =
    named.find((node) => speaksOf(node, pageUrl)) ??
    named.find((node) => isFilled(node.headline)) ??
    named[0] ??
    articles[0] ??
    nodes.find(isDatedPage) ??
    {};
  const trail = nodesIn(nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.itemListElement ?? null);
  return { article: resolve(article, byId), types: new Set(nodes.flatMap(typesOf)), trail };
}

/** Some content systems describe the page alone, and on it who wrote it and when. */
const isDatedPage = (node: JsonNode): boolean => isFilled(node.datePublished) && typesOf(node).includes('WebPage');

/** Templates write raw line breaks into strings, trailing commas, comments and entities; all of that is read, the rest is left alone. */
function parseTolerantly(text: string): Json {
  const bare = () => text.replace(/^[\s/*]*<!(?:--|\[CDATA\[)[\s/*]*/, '').replace(/(?:-->|(?:\/[/*]\s*)?\]\]>)[\s/*;]*$/, '');
  const mended = () =>
    bare()
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '');
  return tryParse(text) ?? tryParse(bare()) ?? tryParse(mended()) ?? null;
}

function tryParse(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isTooDeep(value) ? undefined : value;
  } catch {
    // Not JSON: the page has no data here, which is no error of ours.
    return undefined;
  }
}

/** No template nests so deep, and what follows a value to its end would have no room on the stack. */
const isTooDeep = (value: Json, depth = 0): boolean =>
  depth > DEEPEST || (typeof value === 'object' && Object.values(value ?? {}).some((inner) => isTooDeep(inner, depth + 1)));

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

/** It gives the page's address as its own. */
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
