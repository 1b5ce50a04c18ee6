/** Who publishes the page. */

import { isPublisherName } from '../is-publisher.ts';
import { textOf } from '../linked-data.ts';
import { metaValue } from '../meta-values.ts';
import type { Provenance, Publisher } from '../types.ts';
import type { Head } from './head.ts';
import type { PageQuery } from './page-query.ts';

export interface FoundPublisher {
  publisher: Publisher;
  origin: Provenance;
  /** All names it goes by, its domain among them. */
  names: string[];
}

/** `url`: canonical. By its domain where it goes by no name. */
export function findPublisher(page: PageQuery, { article, meta, title }: Head, url: string): FoundPublisher {
  const domain = domainOf(url);
  const site = metaValue(meta, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:android:app_name');
  const marked = page.first('[itemprop="publisher" i] [itemprop="name" i]');
  const named = textOf(article.publisher) ?? (marked && (page.attribute(marked, 'content') || page.text(marked)));
  // "express" of "express.co.uk".
  const label =
    domain
      .replace(/\.(?:(?:com?|org|net|gov)\.)?[^.]+$/, '')
      .split('.')
      .at(-1) ?? '';
  // Structured data is filled in by hand more often than by a template, and the name for sharing is the one that is printed.
  const candidates: [name: string | undefined, origin: Provenance][] = [
    [site?.text, site?.origin ?? 'meta'],
    [named, article.publisher ? 'json-ld' : 'microdata'],
  ];
  const clean = candidates.filter(([name]) => cleanName(name));
  const said = clean.find(([name]) => name !== label && !domain.endsWith(name ?? '')) ?? clean[0];
  const printed = said ? undefined : nameInTitle(page, title, domain);
  const publisher = { name: said?.[0] ? withoutMotto(said[0], [domain, label]) : (printed ?? domain), domain };
  const origin = said?.[1] ?? (printed ? 'page' : 'url');
  const names = [publisher.name, site?.text ?? '', named ?? '', domain, label];
  return { publisher, origin, names: names.filter((name) => name.length > 1) };
}

/** "BBC: World News & Stories" or "World News - BBC" without the rest, where one end is written like the domain. */
function withoutMotto(name: string, address: readonly string[]): string {
  const parts = name.split(/:\s|\s[|–—-]\s/);
  return [parts[0], parts.at(-1)].find((part) => isPublisherName(part ?? '', address)) ?? name;
}

/** What the title opens or ends with, if the link to the front page says so too, it is written like the domain, or all else is the headline. */
function nameInTitle(page: PageQuery, title: string, domain: string): string | undefined {
  const parts = title.split(/\s+[|•·»—–:-]+\s+|\s*[|｜_]\s*/);
  const homes = page.all('a[href="/"], a[rel~="home"]').slice(0, 5);
  const known = homes.flatMap((link) => [page.text(link), ...page.all('img[alt]', link).map((img) => page.attribute(img, 'alt'))]);
  const headlines = page
    .all('h1')
    .slice(0, 5)
    .map((heading) => page.text(heading));
  return [parts.at(-1), parts[0]].find((part, at) => {
    if (!part || parts.length < 2 || part.length > 40) return false;
    const isRest = parts.length === 2 && headlines.includes(parts[at] ?? '');
    return isRest || [...known, domain].some((name) => isPublisherName(part, [name]));
  });
}

/** Host name without `www.` and its like; empty for a file. */
const domainOf = (url: string): string => URL.parse(url)?.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') ?? '';

const cleanName = (name: string | undefined): string | undefined =>
  name && name.length <= 60 && !/^@|^http|^www\./.test(name) ? name : undefined;
