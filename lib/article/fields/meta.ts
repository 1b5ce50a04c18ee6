/** What `<meta>` says: OpenGraph (https://ogp.me/), `article:*`, Dublin Core, Parse.ly and the plain names. */
import type { Provenance, Said } from '../types.ts';
import { decodeEntities } from './json-ld.ts';
import { foldText, type PageQuery } from './page-query.ts';

export interface Meta {
  /** The first value among these names, in the order of the names. */
  find(...names: string[]): Said | undefined;
  /** All values of the first of these names that has any. */
  findAll(...names: string[]): Said[];
}

export function readMeta(page: PageQuery): Meta {
  const values = new Map<string, string[]>();
  for (const element of page.all('meta[content]')) {
    const name = page.attribute(element, 'property') || page.attribute(element, 'name') || page.attribute(element, 'itemprop');
    const value = foldText(decodeEntities(page.attribute(element, 'content')));
    if (name && value) values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), value]);
  }
  const findAll = (...names: string[]) => {
    const name = names.find((one) => values.has(one));
    return (values.get(name ?? '') ?? []).map((text): Said => ({ text, origin: originOf(name ?? '') }));
  };
  return { findAll, find: (...names) => findAll(...names)[0] };
}

const originOf = (name: string): Provenance => (/^(?:og|article|book|twitter):/.test(name) ? 'opengraph' : 'meta');
