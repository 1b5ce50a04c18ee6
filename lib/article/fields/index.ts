/** What a page says of its article besides the text itself. */

import { ACCOUNT, NO_SECTION } from '../../languages/in-lines.ts';
import { isArticleType } from '../article-type.ts';
import type { Meta, Said } from '../clues.ts';
import { fold } from '../fold.ts';
import { namesPublisher } from '../is-publisher.ts';
import { addressOf, type Json, type JsonNode, textOf, textsOf } from '../linked-data.ts';
import { AUTHORS, KEYWORDS, MODIFIED, PUBLISHED } from '../meta-names.ts';
import { metaValue } from '../meta-values.ts';
import type { UncutArticle } from '../reading.ts';
import type { FieldName, Opening, Provenance } from '../types.ts';
import { believableCanonical } from '../url.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { findBylines } from './bylines.ts';
import { type Head, readHead } from './head.ts';
import { findHeadline } from './headline.ts';
import { findImage } from './image.ts';
import { findKicker } from './kicker.ts';
import { linesAround } from './lines.ts';
import type { PageQuery } from './page-query.ts';
import { datedLines, markedDates } from './printed-dates.ts';
import { findPublisher } from './publisher.ts';
import { findStandfirst } from './standfirst.ts';
import { findTopicLinks } from './topic-links.ts';

/** Everything but what needs the body. */
export interface Fields extends Omit<UncutArticle, 'text' | 'clues'> {
  clues: Omit<UncutArticle['clues'], 'measures'>;
}

export interface FieldOptions {
  /** Called before what takes longer is looked for, where the page calls itself an article: others may yet be refused. */
  onOpening?: (opening: Opening) => void;
  /** The address that the page was loaded from: its scripts may show another article since. */
  loadedUrl?: string;
}

/** `pageUrl`: the address that the reader is at. */
export function readFields(page: PageQuery, pageUrl: string, { onOpening, loadedUrl }: FieldOptions = {}): Fields {
  const head = readHead(page, pageUrl, loadedUrl);
  const { article, meta } = head;
  const provenance: Partial<Record<FieldName, Provenance>> = {};
  /** Notes where a value came from, and gives it. */
  const note = (field: FieldName, found: Said | undefined): string | undefined => {
    if (found?.text) provenance[field] = found.origin;
    return found?.text;
  };
  const onPage = (text: string | undefined): Said | undefined => (text ? { text, origin: 'page' } : undefined);

  const url = findUrl(head, pageUrl);
  const { publisher, names: publisherNames, origin: publisherOrigin } = findPublisher(page, head, url.text);
  const { headline, alternativeHeadline, kicker: inHeading, element: heading } = findHeadline(page, headlinesIn(head), publisherNames);
  const kicker = inHeading ?? findKicker(page, heading);
  const types = [...new Set([...head.types, metaValue(meta, 'og:type')?.text ?? ''])];
  const languages = declaredLanguages(page, article, meta);
  if (headline && types.some(isArticleType))
    onOpening?.({ headline: headline.text, ...(kicker && { kicker }), publisher, inLanguage: languages[0] ?? 'und' });
  const descriptions = descriptionsIn(article, meta);
  const standfirst = findStandfirst(page, heading, headline?.text ?? '', descriptions);
  const description = descriptions.find((text) => !standfirst || fold(text) !== fold(standfirst.text));
  const named = authorsIn(article, meta);
  const isNamed = named.some((name) => name.includes(' ') && !ACCOUNT.test(name) && !namesPublisher(name, publisherNames));
  const printed = findPrinted(page, heading, head, isNamed);

  note('publisher', { text: publisher.name, origin: publisherOrigin });
  return withoutUndefined({
    url: note('url', url) ?? pageUrl,
    headline: note('headline', headline) ?? '',
    alternativeHeadline: note('alternativeHeadline', alternativeHeadline),
    kicker: note('kicker', onPage(kicker)),
    standfirst: note('standfirst', standfirst),
    description: note('description', description ? { text: description, origin: 'meta' } : undefined),
    publisher,
    articleSection: note('articleSection', findSection(page, head, pageUrl, publisherNames)),
    isAccessibleForFree: isFree(article),
    names: [...named, ...printed.authors.flat()],
    articleBody: bodyIn(article),
    clues: withoutUndefined({
      pageUrl,
      types,
      publisherNames,
      languages,
      data: dataOf(article),
      meta,
      printed,
      image: findImage(page, heading, imageIn(article, meta), url.text),
    }),
    provenance,
  });
}

function findUrl({ canonical, meta }: Head, pageUrl: string): Said {
  const named = believableCanonical(canonical, pageUrl);
  if (named) return { text: named, origin: 'meta' };
  const shared = believableCanonical(metaValue(meta, 'og:url')?.text, pageUrl);
  return shared ? { text: shared, origin: 'opengraph' } : { text: pageUrl, origin: 'url' };
}

/** What metadata calls it, best source first. */
function headlinesIn({ article, meta, title }: Head): Said[] {
  return [
    ...said(article.headline),
    metaValue(meta, 'og:title'),
    metaValue(meta, 'twitter:title'),
    ...said(article.name),
    { text: title, origin: 'meta' } as const,
  ].filter((candidate) => candidate?.text) as Said[];
}

const said = (value: Json | undefined): Said[] => textsOf(value).map((text) => ({ text, origin: 'json-ld' }));

const descriptionsIn = (article: JsonNode, meta: Meta): string[] =>
  [textOf(article.description), metaValue(meta, 'og:description', 'twitter:description', 'description')?.text].filter(
    (text) => text !== undefined,
  );

const valuesOf = (meta: Meta, names: readonly string[]): string[] => names.flatMap((name) => meta[name] ?? []);

const authorsIn = (article: JsonNode, meta: Meta): string[] => [...textsOf(article.author ?? article.creator), ...valuesOf(meta, AUTHORS)];

function imageIn(article: JsonNode, meta: Meta): Said | undefined {
  const address = addressOf(article.image);
  return address
    ? { text: address, origin: 'json-ld' }
    : metaValue(meta, 'og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src');
}

const isFree = ({ isAccessibleForFree: said }: JsonNode): boolean | undefined =>
  said === undefined ? undefined : !/\b(?:false|no|0)"?$/i.test(JSON.stringify(said));

/** Characters: what is longer is no article. */
const LONGEST_BODY = 500_000;

const bodyIn = ({ articleBody }: JsonNode): string | undefined =>
  typeof articleBody === 'string' && articleBody.length <= LONGEST_BODY ? articleBody : undefined;

/** What is chosen from at home. */
const CHOSEN = ['author', 'creator', 'contributor', 'datePublished', 'dateCreated', 'dateModified', 'keywords', 'about', 'mentions'];

const dataOf = (article: JsonNode): JsonNode => Object.fromEntries(Object.entries(article).filter(([key]) => CHOSEN.includes(key)));

/** Looking for what is printed takes long, so it is done only where metadata names no day, no topics, or, as `isNamed` tells, nobody but the publisher. */
function findPrinted(page: PageQuery, heading: Element | undefined, { article, meta }: Head, isNamed: boolean): Fields['clues']['printed'] {
  const topics = [...textsOf(article.keywords), ...valuesOf(meta, KEYWORDS)];
  // A single word is often the publisher's own ("news").
  const hasTopics = topics.length > 1 || /[,;|、،]/.test(topics[0] ?? '');
  const isDated = article.datePublished ?? metaValue(meta, ...PUBLISHED);
  const isChanged = article.dateModified ?? metaValue(meta, ...MODIFIED);
  const marked = isDated && isChanged ? NO_DATES : markedDates(page, heading);
  return {
    authors: isNamed ? [] : findBylines(page, heading),
    published: isDated ? [] : marked.published,
    modified: marked.modified,
    dates: isDated ? { behind: [], named: [] } : datedLines(page, heading),
    keywords: hasTopics ? [] : findTopicLinks(page, heading),
    lines: isNamed && isDated && isChanged ? [] : linesAround(page, heading),
  };
}

const NO_DATES = { published: [], modified: [] };

/** What is said of it, then what leads from the front page to the article: links, or JSON-LD's trail (https://schema.org/BreadcrumbList). `names`: the publisher's. */
function findSection(page: PageQuery, { article, meta, trail }: Head, pageUrl: string, names: readonly string[]): Said | undefined {
  const isSection = ({ text }: Said) => text.length < 60 && !NO_SECTION.test(text) && !names.includes(text);
  const declared = metaValue(meta, 'article:section', 'parsely-section', 'cxenseparse:section', 'articlesection', 'section');
  const named = [...said(article.articleSection), declared ?? []].flat().find(isSection);
  if (named) return named;
  const links = page.all('[class*="breadcrumb" i] a[href]').filter((link) => isBetween(page.attribute(link, 'href'), pageUrl));
  const steps = trail.filter(({ item }) => isBetween(addressOf(item), pageUrl));
  return [
    ...links.map((link): Said => ({ text: page.text(link), origin: 'page' })),
    ...steps.flatMap(({ name, item }) => said(name ?? item)),
  ].find(isSection);
}

/** Neither the front page's address nor the article's. */
const isBetween = (address: string | undefined, pageUrl: string): boolean =>
  address !== undefined && ![pathBelowFront(pageUrl), undefined, ''].includes(pathBelowFront(address, pageUrl));

/** Empty for a front page, of one language perhaps: "/", "/nl.html". */
const pathBelowFront = (address: string, pageUrl?: string): string | undefined =>
  URL.parse(address, pageUrl)?.pathname.replace(/^\/(?:[a-z]{2}(?:\.html|\/)?)?$/, '');

function declaredLanguages(page: PageQuery, article: JsonNode, meta: Meta): string[] {
  const root = page.first('html');
  const named = metaValue(meta, 'og:locale', 'content-language', 'language')?.text;
  return [...textsOf(article.inLanguage), root ? page.attribute(root, 'lang') : '', named ?? ''].filter((tag) => tag.length > 1);
}
