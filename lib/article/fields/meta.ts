/** What `<meta>` says: OpenGraph (https://ogp.me/), `article:*`, Dublin Core, Parse.ly and the plain names. */
import type { Meta } from '../clues.ts';
import { decodeEntities } from '../entities.ts';
import { foldText } from '../fold.ts';
import type { PageQuery } from './page-query.ts';

/** Of a name that stands there several times all values, in order. */
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
