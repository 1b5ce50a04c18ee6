/** What a page says of its article besides the text itself. */
import type { FieldName, Provenance, RawArticle, Said, SaidAuthors } from '../types.ts';
import { believableCanonical } from '../url.ts';
import { findBylines } from './bylines.ts';
import { findHeadline } from './headline.ts';
import { findImage } from './image.ts';
import { addressOf, type Json, type JsonNode, listOf, readJsonLd, textOf, textsOf, typesOf } from './json-ld.ts';
import { findKicker } from './kicker.ts';
import { canonicalTag } from './language.ts';
import { type Meta, readMeta } from './meta.ts';
import { type PageQuery, pageQuery, rawText } from './page-query.ts';
import { markedDates, printedDates } from './printed-dates.ts';
import { findPublisher, namesSite } from './publisher.ts';
import { fold } from './similar.ts';
import { findStandfirst } from './standfirst.ts';
import { findTopicLinks } from './topic-links.ts';

/** Everything but what needs the body. */
export interface Fields extends Omit<RawArticle, 'body' | 'clues' | 'keyPoints' | 'wordCount' | 'inLanguage' | 'dateline'> {
  clues: Omit<RawArticle['clues'], 'measures' | 'signature'>;
  /** The text of the article as its JSON-LD has it, for pages that print only a part. */
  articleBody?: string;
}

export function readFields(document: Document, pageUrl: string): Fields {
  const page = pageQuery(document);
  const { article, types } = readJsonLd(page, rawText(document), pageUrl);
  const meta = readMeta(page);
  const provenance: Partial<Record<FieldName, Provenance>> = {};
  /** Notes where a value came from, and gives it. */
  const note = (field: FieldName, found: Said | undefined): string | undefined => {
    if (found?.text) provenance[field] = found.origin;
    return found?.text || undefined;
  };
  const printed = (text: string | undefined): Said | undefined => (text ? { text, origin: 'page' } : undefined);

  const url = findUrl(page, meta, pageUrl);
  const { publisher, names: siteNames, origin: publisherOrigin } = findPublisher(article, meta, url.text);
  const { headline, alternativeHeadline, kicker, element: heading } = findHeadline(page, headlinesIn(page, article, meta), siteNames);
  const descriptions = [textOf(article.description), meta.find('og:description', 'twitter:description', 'description')?.text].filter(
    (text) => text !== undefined,
  );
  const standfirst = findStandfirst(page, heading, headline?.text ?? '', descriptions);
  const description = descriptions.find((text) => !standfirst || fold(text) !== fold(standfirst.text));
  const imageUrl = addressOf(article.image);
  const image = imageUrl
    ? ({ text: imageUrl, origin: 'json-ld' } as const)
    : meta.find('og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src');
  const isFree = article.isAccessibleForFree;

  note('publisher', { text: publisher.name, origin: publisherOrigin });
  return withoutEmpty({
    url: note('url', url) ?? pageUrl,
    headline: note('headline', headline) ?? '',
    alternativeHeadline: note('alternativeHeadline', alternativeHeadline),
    kicker: note('kicker', printed(kicker ?? findKicker(page, heading))),
    standfirst: note('standfirst', standfirst),
    description: note('description', description ? { text: description, origin: 'meta' } : undefined),
    publisher,
    articleSection: note('articleSection', findSection(article, meta)),
    isAccessibleForFree: isFree === undefined ? undefined : !/^(?:false|no|0)$/i.test(String(isFree).replace(/^.*\//, '')),
    articleBody: typeof article.articleBody === 'string' ? article.articleBody : undefined,
    clues: withoutEmpty({
      pageUrl,
      types: [...new Set([...types, meta.find('og:type')?.text ?? ''])],
      siteNames,
      language: declaredLanguage(page, article, meta),
      authors: findAuthors(page, article, meta, heading, siteNames),
      keywords: findKeywords(page, article, meta, heading),
      ...findDates(page, article, meta, heading),
      image: findImage(page, heading, image, url.text),
    }),
    provenance,
  });
}

function findUrl(page: PageQuery, meta: Meta, pageUrl: string): Said {
  const link = page.first('link[rel~="canonical" i][href]');
  const canonical = believableCanonical(link && page.attribute(link, 'href'), pageUrl);
  if (canonical) return { text: canonical, origin: 'meta' };
  const shared = believableCanonical(meta.find('og:url')?.text, pageUrl);
  return shared ? { text: shared, origin: 'opengraph' } : { text: pageUrl, origin: 'url' };
}

/** What metadata calls it, best source first. */
function headlinesIn(page: PageQuery, article: JsonNode, meta: Meta): Said[] {
  const title = page.first('head > title') ?? page.first('title');
  return [
    ...said(article.headline),
    meta.find('og:title'),
    meta.find('twitter:title'),
    ...said(article.name),
    title && ({ text: page.text(title), origin: 'meta' } as const),
  ].filter((candidate) => candidate !== undefined && candidate.text !== '') as Said[];
}

const said = (value: Json | undefined): Said[] => textsOf(value).map((text) => ({ text, origin: 'json-ld' }));

const META_AUTHORS =
  'parsely-author author article:author article:author_name byl dc.creator dcterms.creator sailthru.author cxenseparse:author';

/** What is printed is looked for only where metadata names nobody but the publisher. */
function findAuthors(
  page: PageQuery,
  article: JsonNode,
  meta: Meta,
  heading: Element | undefined,
  siteNames: readonly string[],
): SaidAuthors[] {
  const linked = listOf(article.author ?? article.creator).flatMap((one) => {
    const node = one !== null && typeof one === 'object' && !Array.isArray(one) ? one : {};
    const url = addressOf(node.url ?? node.sameAs);
    const isOrganization = typesOf(node).some((type) => /Organization$/.test(type)) || undefined;
    return textsOf(one).map((text) => withoutEmpty({ text, url, isOrganization: isOrganization as true | undefined }));
  });
  const named: SaidAuthors[] = [
    { origin: 'json-ld' as const, names: linked },
    ...META_AUTHORS.split(' ').map((name) => {
      const names = meta.findAll(name).filter(({ text }) => !/^https?:|^\/|^@|^\d+$/.test(text));
      return { origin: names[0]?.origin ?? 'meta', names: names.map(({ text }) => ({ text })) };
    }),
  ].filter(({ names }) => names.length > 0);
  const isNamed = named.some(({ names }) => names.some(({ text }) => text.includes(' ') && !namesSite(text, siteNames)));
  const printed = isNamed ? [] : findBylines(page, heading);
  return [...named, ...printed.map((texts): SaidAuthors => ({ origin: 'page', names: texts.map((text) => ({ text })) }))];
}

const META_KEYWORDS = ['article:tag og:article:tag', 'news_keywords', 'parsely-tags sailthru.tags cxenseparse:keywords', 'keywords'];

function findKeywords(page: PageQuery, article: JsonNode, meta: Meta, heading: Element | undefined): Fields['clues']['keywords'] {
  const named: Fields['clues']['keywords'] = [
    { origin: 'json-ld' as const, texts: textsOf(article.keywords) },
    ...META_KEYWORDS.map((names) => {
      const values = meta.findAll(...names.split(' '));
      return { origin: values[0]?.origin ?? 'meta', texts: values.map(({ text }) => text) };
    }),
    { origin: 'json-ld' as const, texts: [...textsOf(article.about), ...textsOf(article.mentions)] },
  ].filter(({ texts }) => texts.length > 0);
  // Looking for printed ones takes long, and a single word is often the publisher's own ("news").
  const isNamed = named.some(({ texts }) => texts.length > 1 || /[,;|、،]/.test(texts[0] ?? ''));
  return isNamed ? named : [...named, { origin: 'page', texts: findTopicLinks(page, heading) }];
}

const META_PUBLISHED =
  'article:published_time og:article:published_time article:published datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime publishdate pubdate date dc.date.issued dcterms.created dc.date';
const META_MODIFIED = 'article:modified_time og:updated_time datemodified article:modified dcterms.modified dc.date.modified lastmod';

function findDates(page: PageQuery, article: JsonNode, meta: Meta, heading: Element | undefined): { published: Said[]; modified: Said[] } {
  const all = (names: string) => names.split(' ').flatMap((name) => meta.find(name) ?? []);
  const published = [...said(article.datePublished ?? article.dateCreated), ...all(META_PUBLISHED)];
  const modified = [...said(article.dateModified), ...all(META_MODIFIED)];
  if (published.length > 0 && modified.length > 0) return { published, modified };
  const marked = markedDates(page, heading);
  return {
    published: published.length > 0 ? published : [...marked.published, ...printedDates(page, heading)],
    modified: modified.length > 0 ? modified : marked.modified,
  };
}

function findSection(article: JsonNode, meta: Meta): Said | undefined {
  const section = said(article.articleSection).find(({ text }) => text.length < 60);
  if (section) return section;
  const found = meta.find('article:section', 'parsely-section', 'cxenseparse:section', 'section');
  return found && !/^https?:/.test(found.text) ? found : undefined;
}

function declaredLanguage(page: PageQuery, article: JsonNode, meta: Meta): string | undefined {
  const root = page.first('html');
  return (
    canonicalTag(textOf(article.inLanguage)) ??
    canonicalTag(root && page.attribute(root, 'lang')) ??
    canonicalTag(meta.find('og:locale', 'content-language', 'language')?.text)
  );
}

/** Absent rather than undefined, so that what is stored and exported holds no empty fields. */
function withoutEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
