/** What each single source of metadata says, taken as it stands: the rivals of choosing between them. */
import type { FoundFields } from './score.ts';

export type SourceName = 'json-ld' | 'opengraph' | 'meta' | 'microdata' | 'page';

export function readSources(document: Document): Record<SourceName, FoundFields> {
  const meta = (...names: string[]): string[] =>
    names.flatMap((name) =>
      [...document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`)].map((tag) => tag.getAttribute('content') ?? ''),
    );
  const microdata = (name: string): string[] =>
    [...document.querySelectorAll(`[itemprop~="${name}"]`)].map((tag) => tag.getAttribute('content') ?? tag.textContent ?? '');
  return {
    'json-ld': fromJsonLd(document),
    opengraph: fields(meta('og:title'), meta('article:author'), meta('article:tag'), meta('article:published_time')),
    meta: fields(
      meta('title', 'twitter:title').concat(document.title),
      meta('author', 'parsely-author', 'dc.creator'),
      split(meta('news_keywords', 'keywords').slice(0, 1)),
      meta('date', 'parsely-pub-date', 'dc.date'),
    ),
    microdata: fields(microdata('headline'), microdata('author'), split(microdata('keywords')), microdata('datePublished')),
    page: fields(
      [...document.querySelectorAll('h1')].slice(0, 1).map((heading) => heading.textContent ?? ''),
      [...document.querySelectorAll('[rel~="author"]')].map((link) => link.textContent ?? ''),
      [...document.querySelectorAll('[rel~="tag"]')].map((link) => link.textContent ?? ''),
      [...document.querySelectorAll('time[datetime]')].slice(0, 1).map((time) => time.getAttribute('datetime') ?? ''),
    ),
  };
}

function fields(headlines: string[], authors: string[], keywords: string[], dates: string[]): FoundFields {
  return {
    headline: headlines.find(Boolean) ?? '',
    authors: authors.filter(Boolean).map((name) => ({ name })),
    keywords: keywords.filter(Boolean),
    ...(dates.find(Boolean) && { datePublished: dates.find(Boolean) }),
  };
}

const split = (values: string[]): string[] => values.flatMap((value) => value.split(',')).map((value) => value.trim());

type Thing = Record<string, unknown>;

function fromJsonLd(document: Document): FoundFields {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => parse(script.textContent ?? ''));
  const article =
    things.find((thing) => 'headline' in thing && 'datePublished' in thing) ?? things.find((thing) => 'headline' in thing) ?? {};
  return fields(texts(article.headline), texts(article.author), split(texts(article.keywords)), texts(article.datePublished));
}

function parse(json: string): Thing[] {
  try {
    const value: unknown = JSON.parse(json);
    return list(value).flatMap((thing) => (isThing(thing) ? [thing, ...list(thing['@graph']).filter(isThing)] : []));
  } catch {
    return []; // Many a page prints broken JSON: such a source says nothing.
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const texts = (value: unknown): string[] =>
  list(value).flatMap((one) => (typeof one === 'string' ? [one] : isThing(one) && typeof one.name === 'string' ? [one.name] : []));
