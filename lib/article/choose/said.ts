/** What the sources of a page say, the one that is believed most first. */

import type { Clues, Said } from '../clues.ts';
import { addressOf, asNode, type Json, listOf, textsOf, typesOf } from '../linked-data.ts';
import { AUTHORS, KEYWORDS, MODIFIED, PUBLISHED } from '../meta-names.ts';
import { metaValues } from '../meta-values.ts';
import type { Provenance } from '../types.ts';
import { datesIn } from './printed-dates.ts';

/** Names that one source gives, not yet parted or cleaned. */
export interface SaidAuthors {
  origin: Provenance;
  names: { text: string; url?: string; isOrganization?: boolean }[];
}

/** Topics that one source gives; lists are not yet parted. */
export interface SaidKeywords {
  origin: Provenance;
  texts: string[];
}

/** By source, also those that name nobody. */
export function saidAuthors({ data, meta, printed }: Clues): SaidAuthors[] {
  const names = namesIn(data.author ?? data.creator);
  const others = namesIn(data.contributor);
  // Ghost calls all but the first so: they have their pages beside that one's.
  const more = others.filter(({ url }) => url && folderOf(url) === folderOf(names[0]?.url));
  const linked: SaidAuthors[] = [[...names, ...more], others].map((found) => ({ origin: 'json-ld', names: found }));
  const described = AUTHORS.map((name): SaidAuthors => {
    const names = metaValues(meta, name).filter(({ text }) => !/^http|^\/|^@|^\d+$/.test(text));
    return { origin: names[0]?.origin ?? 'meta', names };
  });
  const bylines = printed.authors.map((texts): SaidAuthors => ({ origin: 'page', names: texts.map((text) => ({ text })) }));
  return [...linked, ...described, ...bylines].map((one) => ({ ...one, names: one.names.filter(({ text }) => text.length <= LONGEST) }));
}

/** Characters. Who writes more there names nobody, and patterns for names would take minutes over it. */
const LONGEST = 1000;

const folderOf = (url = ''): string => url.replace(/[^/]+\/?$/, '');

const namesIn = (value: Json | undefined): SaidAuthors['names'] =>
  listOf(value).flatMap((one) => {
    const node = asNode(one);
    const isOrganization = typesOf(node).some((type) => /Organization$/.test(type));
    return textsOf(one).map((text) => ({ text, url: addressOf(node.url ?? node.sameAs), isOrganization }));
  });

/** By source, also those that have none. */
export function saidKeywords({ data, meta, printed }: Clues): SaidKeywords[] {
  const described = KEYWORDS.map((name): SaidKeywords => {
    const values = metaValues(meta, name);
    return { origin: values[0]?.origin ?? 'meta', texts: values.map(({ text }) => text) };
  });
  return [
    { origin: 'json-ld', texts: textsOf(data.keywords) },
    ...described,
    { origin: 'json-ld', texts: [...textsOf(data.about), ...textsOf(data.mentions)] },
    { origin: 'page', texts: printed.keywords },
  ];
}

const inData = (value: Json | undefined): Said[] => textsOf(value).map((text) => ({ text, origin: 'json-ld' }));
const inMeta = (meta: Clues['meta'], names: readonly string[]): Said[] => names.flatMap((name) => metaValues(meta, name).slice(0, 1));

const onPage = (texts: readonly string[]): Said[] => texts.map((text) => ({ text, origin: 'page' }));

/** When it was published, and when changed, as far as anything of the page may say so. */
export function saidDates({ data, meta, printed }: Clues): Record<'published' | 'modified', Said[]> {
  const { published, modified } = datesIn(printed);
  return {
    published: [
      ...inData(data.datePublished),
      ...inData(data.dateCreated),
      ...inMeta(meta, PUBLISHED),
      ...printed.published,
      ...onPage(published),
    ],
    modified: [...inData(data.dateModified), ...inMeta(meta, MODIFIED), ...printed.modified, ...onPage(modified)],
  };
}
