/** All that a page says of its article besides the text itself. */
import { articleId } from '../id.ts';
import type { FieldName, Provenance, ReadArticle } from '../types.ts';
import { believableCanonical, normaliseUrl } from '../url.ts';
import { findAuthors } from './authors.ts';
import { parseDate } from './dates.ts';
import { type Candidate, findHeadline } from './headline.ts';
import { findImage } from './image.ts';
import { addressOf, type JsonNode, readJsonLd, textOf, textsOf } from './json-ld.ts';
import { findKeywords } from './keywords.ts';
import { findKicker } from './kicker.ts';
import { canonicalTag } from './language.ts';
import { type Meta, readMeta } from './meta.ts';
import { type PageQuery, pageQuery, rawText } from './page-query.ts';
import { findPublisher } from './publisher.ts';
import { fold } from './similar.ts';
import { findStandfirst } from './standfirst.ts';

/** Everything but what needs the body. */
export interface Fields extends Omit<ReadArticle, 'body' | 'kind' | 'keyPoints' | 'wordCount' | 'inLanguage' | 'dateline'> {
  /** As the page declares it, not yet checked against the text. */
  declaredLanguage?: string;
  /** The types of all JSON-LD nodes and of OpenGraph: they help to tell what kind of page it is. */
  pageTypes: ReadonlySet<string>;
  /** The text of the article as its JSON-LD has it, for pages that print only a part. */
  articleBody?: string;
}

export function readFields(document: Document, pageUrl: string): Fields {
  const page = pageQuery(document);
  const { article, types } = readJsonLd(page, rawText(document), pageUrl);
  const meta = readMeta(page);
  const provenance: Partial<Record<FieldName, Provenance>> = {};
  /** Notes where a value came from, and gives it. */
  const note = <T>(field: FieldName, value: T | undefined, origin: Provenance | undefined): T | undefined => {
    if (value !== undefined && value !== '' && origin) provenance[field] = origin;
    return value || undefined;
  };

  const { url, origin: urlOrigin } = findUrl(page, meta, pageUrl);
  const { publisher, names, origin: publisherOrigin } = findPublisher(article, meta, url);
  const found = findHeadline(page, headlineCandidates(page, article, meta), names);
  const descriptions = [textOf(article.description), meta.find('og:description', 'twitter:description', 'description')?.value].filter(
    (text) => text !== undefined,
  );
  const standfirst = findStandfirst(page, found.element, found.headline?.text ?? '', descriptions);
  const description = descriptions.find((text) => !standfirst || fold(text) !== fold(standfirst.text));
  const authors = findAuthors(page, article.author ?? article.creator, meta, names);
  const keywords = findKeywords(page, article, meta, names);
  const language = declaredLanguage(page, article, meta);
  const published = findDate(page, article, meta, 'published', language);
  const modified = findDate(page, article, meta, 'modified', language);
  const imageUrl = addressOf(article.image);
  const ogImage = meta.find('og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src');
  const image = findImage(
    page,
    found.element,
    imageUrl ? { url: imageUrl, origin: 'json-ld' } : ogImage && { url: ogImage.value, origin: ogImage.origin },
    url,
  );
  const section = findSection(article, meta);
  const isFree = article.isAccessibleForFree;

  note('url', url, urlOrigin);
  note('publisher', publisher.name, publisherOrigin);
  return withoutEmpty({
    id: articleId(url),
    url,
    originalUrl: normaliseUrl(pageUrl) === url ? undefined : pageUrl,
    headline: note('headline', found.headline?.text, found.headline?.origin) ?? '',
    alternativeHeadline: note('alternativeHeadline', found.alternativeHeadline, 'meta'),
    kicker: note('kicker', found.kicker ?? findKicker(page, found.element), 'page'),
    standfirst: note('standfirst', standfirst?.text, standfirst?.origin),
    description: note('description', description, 'meta'),
    authors: note('authors', authors.authors, authors.origin) ?? [],
    publisher,
    articleSection: note('articleSection', section?.value, section?.origin),
    datePublished: note('datePublished', published?.value, published?.origin),
    dateModified: note('dateModified', modified?.value, modified?.origin),
    image: note('image', image?.image, image?.origin),
    keywords: note('keywords', keywords.keywords, keywords.origin) ?? [],
    isAccessibleForFree: isFree === undefined ? undefined : !/^(?:false|no|0)$/i.test(String(isFree).replace(/^.*\//, '')),
    declaredLanguage: language,
    pageTypes: new Set([...types, meta.find('og:type')?.value ?? '']),
    articleBody: typeof article.articleBody === 'string' ? article.articleBody : undefined,
    provenance,
  });
}

function findUrl(page: PageQuery, meta: Meta, pageUrl: string): { url: string; origin: Provenance } {
  const link = page.first('link[rel~="canonical" i][href]');
  const canonical = believableCanonical(link && page.attribute(link, 'href'), pageUrl);
  if (canonical) return { url: normaliseUrl(canonical), origin: 'meta' };
  const shared = believableCanonical(meta.find('og:url')?.value, pageUrl);
  return shared ? { url: normaliseUrl(shared), origin: 'opengraph' } : { url: normaliseUrl(pageUrl), origin: 'url' };
}

function headlineCandidates(page: PageQuery, article: JsonNode, meta: Meta): Candidate[] {
  const title = page.first('head > title') ?? page.first('title');
  const candidates: (Candidate | undefined)[] = [
    ...textsOf(article.headline).map((text): Candidate => ({ text, origin: 'json-ld' })),
    ...[meta.find('og:title'), meta.find('twitter:title')].map((found) => found && { text: found.value, origin: found.origin }),
    ...textsOf(article.name).map((text): Candidate => ({ text, origin: 'json-ld' })),
    title && { text: page.text(title), origin: 'meta' },
  ];
  return candidates.filter((candidate) => candidate !== undefined && candidate.text !== '') as Candidate[];
}

interface Found {
  value: string;
  origin: Provenance;
}

const META_DATES = {
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'publishdate',
    'pubdate',
    'date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'last-modified',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'article:modified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
  ],
} as const;

function findDate(
  page: PageQuery,
  article: JsonNode,
  meta: Meta,
  which: 'published' | 'modified',
  language: string | undefined,
): Found | undefined {
  const structured = which === 'published' ? (article.datePublished ?? article.dateCreated) : article.dateModified;
  const tries: [string | undefined, Provenance][] = [
    [textOf(structured), 'json-ld'],
    ...META_DATES[which].map((name): [string | undefined, Provenance] => [meta.find(name)?.value, meta.find(name)?.origin ?? 'meta']),
  ];
  return firstDate(tries, language) ?? firstDate(printedDates(page, which), language);
}

function firstDate(tries: readonly [string | undefined, Provenance][], language: string | undefined): Found | undefined {
  for (const [text, origin] of tries) {
    const value = text && parseDate(text, language);
    if (value) return { value, origin };
  }
  return undefined;
}

/** `<time>` in the article's head; the first is when it was published, one that says "updated" when it was changed. */
function printedDates(page: PageQuery, which: 'published' | 'modified'): [string, Provenance][] {
  const marked = page.all(which === 'published' ? '[itemprop="datePublished" i]' : '[itemprop="dateModified" i]').slice(0, 3);
  const times = page.all('article time, main time, time').slice(0, 10);
  const fitting = times.filter((time) => isModified(page, time) === (which === 'modified'));
  const lines = which === 'published' ? page.all('[class*="date" i], [class*="publish" i], [class*="datum" i]').slice(0, 20) : [];
  return [
    ...marked.map((element): [string, Provenance] => [
      page.attribute(element, 'content') || page.attribute(element, 'datetime') || page.text(element),
      'microdata',
    ]),
    ...fitting.map((element): [string, Provenance] => [page.attribute(element, 'datetime') || page.text(element), 'page']),
    ...lines.map((element): [string, Provenance] => [page.text(element), 'page']),
  ];
}

const UPDATED = /updat|modif|aangepast|gewijzigd|bijgewerkt|aktualisiert|actualizad|mis à jour|aggiorna|oppdatert|uppdatera|opdatere/i;

function isModified(page: PageQuery, time: Element): boolean {
  const parent = page.parent(time);
  const around = parent ? page.text(parent) : '';
  return UPDATED.test(page.attribute(time, 'class') + page.attribute(time, 'itemprop')) || (around.length < 60 && UPDATED.test(around));
}

function findSection(article: JsonNode, meta: Meta): Found | undefined {
  const section = textsOf(article.articleSection).find((text) => text.length < 60);
  if (section) return { value: section, origin: 'json-ld' };
  const found = meta.find('article:section', 'parsely-section', 'cxenseparse:section', 'section');
  return found && !/^https?:/.test(found.value) ? found : undefined;
}

function declaredLanguage(page: PageQuery, article: JsonNode, meta: Meta): string | undefined {
  const root = page.first('html');
  return (
    canonicalTag(textOf(article.inLanguage)) ??
    canonicalTag(root && page.attribute(root, 'lang')) ??
    canonicalTag(meta.find('og:locale', 'content-language', 'language')?.value)
  );
}

/** Absent rather than undefined, so that what is stored and exported holds no empty fields. */
function withoutEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
