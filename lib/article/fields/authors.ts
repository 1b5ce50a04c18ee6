/** Who wrote it: people and desks, each once, without "By", roles, addresses of mail and initials in brackets. */
import { pageLanguages } from '../../languages/pages.ts';
import type { Author, Provenance } from '../types.ts';
import { isSite } from './headline.ts';
import { addressOf, type Json, listOf, textsOf, typesOf } from './json-ld.ts';
import type { Meta } from './meta.ts';
import type { PageQuery } from './page-query.ts';
import { fold } from './similar.ts';

export interface Authors {
  authors: Author[];
  origin?: Provenance;
}

const AGENCIES =
  /^(?:afp|ap|anp|dpa(?:[-\s/].*)?|apa|sda|reuters|belga|efe|ansa|lusa|ntb|ritzau|tt|pap|sid|kna|epd|rtr|xinhua|bloomberg|(?:the )?associated press|agence france[-\s]presse|europa press|press association|pa(?: media)?|canadian press|the canadian press|aap|ians|pti|ani|bernama|antara|yonhap|kyodo|jiji)$/i;

const DESK =
  /\b(?:redac?[kt]+(?:ie|ion|ionen|ionsnetzwerk|ja|tion)|redacci[oó]n|r[eé]daction|redazione|reda[cç][aã]o|redaksjon(?:en)?|newsroom|news ?desk|desk|staff|team|editors?|editorial|nieuws|news|agen(?:cy|cies|tur|turen|ce|cia)|press|online|verslaggever|correspondent)\b|\.\p{L}{2,3}$/iu;

/** Words that join names in a byline. One letter words only between capitals, so that "Maria y Sol" parts and "Ortega y Gasset" as well: a byline of one such name is rarer. */
const JOINS = /\s*(?:[,;|•·]|\/|\s&\s|\s(?:und|UND|and|AND|en|et|y|e|og|och|i|ve|dan|na|with|mit|met|avec|con)\s)\s*/;

export function findAuthors(page: PageQuery, jsonLd: Json | undefined, meta: Meta, siteNames: readonly string[]): Authors {
  const isReal = ({ name }: Author) => !isSite(name, siteNames);
  const named = once(fromJsonLd(jsonLd));
  if (named.some(isReal)) return { authors: named, origin: 'json-ld' };
  const described = fromMeta(meta);
  if (described.authors.some(isReal)) return described;
  // Where the data names only the publisher, a printed name has to look like a person's to count for more.
  const printed = fromPage(page).filter((one) => isReal(one) && (named.length === 0 || isPerson(one)));
  if (printed.length > 0 && printed.length <= 4) return { authors: printed, origin: 'page' };
  return named.length > 0 ? { authors: named, origin: 'json-ld' } : described;
}

function fromJsonLd(value: Json | undefined): Author[] {
  return listOf(value).flatMap((one) => {
    const isNode = one !== null && typeof one === 'object' && !Array.isArray(one);
    const url = isNode ? addressOf(one.url ?? one.sameAs) : undefined;
    const isOrganization = isNode && typesOf(one).some((type) => /Organization$/.test(type));
    const names = textsOf(one).flatMap(splitNames);
    return names.map((name) => author(name, names.length === 1 && url?.startsWith('http') ? url : undefined, isOrganization));
  });
}

function fromMeta(meta: Meta): Authors {
  for (const name of [
    'parsely-author',
    'author',
    'article:author',
    'article:author_name',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'cxenseparse:author',
  ]) {
    const values = meta.findAll(name).filter(({ value }) => !/^https?:|^\/|^@|^\d+$/.test(value));
    const authors = once(values.flatMap(({ value }) => splitNames(value)).map((one) => author(one)));
    if (authors.length > 0) return { authors, origin: values[0]?.origin };
  }
  return { authors: [] };
}

/** In one query, then told apart here: each selector of its own would walk the whole page again. */
const HINTED =
  '[itemprop="author" i], [itemprop="author" i] [itemprop="name" i], [rel~="author" i], [class*="author" i], [class*="byline" i], [data-testid*="author" i]';

/** Kinds of markup that name somebody, the surest first. */
const KINDS: ((page: PageQuery, element: Element) => boolean)[] = [
  (page, element) => page.attribute(element, 'itemprop') === 'name',
  (page, element) => page.attribute(element, 'itemprop') === 'author',
  (page, element) => page.attribute(element, 'rel').includes('author'),
  (page, element) => /author[-_]*name/i.test(page.attribute(element, 'class')) || page.attribute(element, 'data-testid') !== '',
  (page, element) => /byline/i.test(page.attribute(element, 'class')),
  () => true,
];

/** The first kind of markup that names somebody; else a short line near the headline that begins with "By". */
function fromPage(page: PageQuery): Author[] {
  const hinted = page.all(HINTED).slice(0, 60);
  for (const isOfKind of KINDS) {
    const names = hinted
      .filter((element) => isOfKind(page, element))
      .slice(0, 6)
      .flatMap((element) => splitNames(page.text(element)));
    const authors = once(names.map((name) => author(name)));
    if (authors.length > 0 && authors.length <= 8) return authors;
  }
  const lines = page.all('h1, p, span, div, address');
  const start = lines.findIndex((element) => page.tag(element) === 'h1') + 1;
  const line = lines.slice(start, start + 150).find((element) => isByline(page, element));
  return line ? once(splitNames(page.text(line)).map((name) => author(name))) : [];
}

/** Short words are common openings of sentences, so a line has to be short, without an end, and names begin with capitals. */
function isByline(page: PageQuery, element: Element): boolean {
  const text = page.text(element);
  if (text.length < 6 || text.length > 80 || page.all('p, div, li', element).length > 0) return false;
  return BYLINE.test(text) && !/[.!?]$/.test(text) && /^\p{Lu}/u.test(text.replace(BYLINE, ''));
}

const BYLINE = new RegExp(`^(?:${pageLanguages.map(({ boilerplate }) => boilerplate.byline).join('|')})\\s*:?\\s+`, 'iu');

/** Those in a byline who look like people. */
export const peopleIn = (byline: string): Author[] =>
  splitNames(byline)
    .map((name) => author(name))
    .filter(isPerson);

function splitNames(byline: string): string[] {
  const bare = byline
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\d{1,2}[./-]\d.*|\d{4}.*|\b\d{1,2}:\d\d.*/, ' ')
    .trim()
    .replace(BYLINE, '');
  return bare.split(JOINS).map(cleanName).filter(isName);
}

const isPerson = ({ name, isDesk }: Author): boolean => !isDesk && /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,4}$/u.test(name);

const cleanName = (name: string): string =>
  name
    .replace(BYLINE, '')
    .replace(/ 기자$/, '')
    // A name printed twice, for the eye and for a link.
    .replace(/^(.{3,}?)\s*\1$/, '$1')
    .replace(/^[\s–—:*-]+|[\s–—:*.-]+$/g, '')
    .replace(/\s+/g, ' ');

/** "The Associated Press" is a name, "the editors" is none. */
const ROLE =
  /^(?:an?\s.*|(?:\S+ )?(?:editor|reporter|correspondent|writer|columnist|journalist|redakteur(?:in)?|autor(?:in|en)?|chef|verslaggever|redacteur)|politik|wirtschaft|sport|updated|published|published by|for .*|in .*|von|by|door|min read|share|follow|admin|null|undefined|n\/a|unknown)$/i;
const ARTICLE = /^the [a-z]/;

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    /\p{L}{2}/u.test(name) &&
    !/[{}<>=_@#]|^[a-z]+-[a-z-]+$/.test(name) &&
    !ROLE.test(name) &&
    !ARTICLE.test(name) &&
    name.split(' ').length <= 6
  );
}

function author(name: string, url?: string, isOrganization = false): Author {
  const isDesk = isOrganization || AGENCIES.test(name) || DESK.test(name);
  return { name, ...(url && { url }), ...(isDesk && { isDesk: true as const }) };
}

function once(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const one of authors) if (!byName.has(fold(one.name))) byName.set(fold(one.name), one);
  return [...byName.values()];
}
