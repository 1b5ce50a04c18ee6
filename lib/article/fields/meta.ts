/** What `<meta>` says: OpenGraph (https://ogp.me/), `article:*`, Dublin Core, Parse.ly and the plain names. */

import type { Said } from '../clues.ts';
import { foldText } from '../fold.ts';
import { decodeEntities } from './json-ld.ts';
import type { PageQuery } from './page-query.ts';

/** All values of each name, which is in lower case. */
export type Meta = Record<string, string[]>;

export function readMeta(page: PageQuery): Meta {
  const values = new Map<string, string[]>();
  for (const element of page.all('meta[content]')) {
    const name = page.attribute(element, 'property') || page.attribute(element, 'name') || page.attribute(element, 'itemprop');
    const value = foldText(decodeEntities(page.attribute(element, 'content')));
    if (!name || !value) continue;
    const key = nameOf(name);
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  return Object.fromEntries(values);
}

/** "og:article:…" means "article:…", and Dublin Core has many spellings of one name: "DC.date.issued", "dcterms:issued". */
const nameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^og:(?=article)/, '')
    .replace(/^dc(?:terms)?[.:](?:(?:date|terms)[.:])?/, 'dc.');

/** All values of the first of these names that has any. */
export function findAll(meta: Meta, ...names: string[]): Said[] {
  const name = names.find((one) => Object.hasOwn(meta, one)) ?? '';
  const origin = /^(?:og|article|twitter):/.test(name) ? 'opengraph' : 'meta';
  return (meta[name] ?? []).map((text) => ({ text, origin }));
}

/** The first value among these names, in the order of the names. */
export const find = (meta: Meta, ...names: string[]): Said | undefined => findAll(meta, ...names)[0];
