/** Who publishes the page. */
import { DIGITS, LETTERS } from '../letters.ts';
import type { JsonNode, Provenance, Publisher } from '../types.ts';
import { textOf } from './json-ld.ts';
import { find, type Meta } from './meta.ts';
import { fold } from './similar.ts';

export interface FoundPublisher {
  publisher: Publisher;
  origin: Provenance;
  /** All names it goes by, its domain among them. */
  names: string[];
}

export function findPublisher(article: JsonNode, meta: Meta, url: string): FoundPublisher {
  const domain = domainOf(url);
  const site = find(meta, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:android:app_name');
  const named = textOf(article.publisher);
  // Structured data is filled in by hand more often than by a template, and its name is the one that is printed.
  const publisher = { name: cleanName(site?.text) ?? cleanName(named) ?? domain, domain };
  const origin: Provenance = cleanName(site?.text) ? (site?.origin ?? 'meta') : named ? 'json-ld' : 'url';
  // "express" of "express.co.uk".
  const label =
    domain
      .replace(/\.(?:(?:co|com|org|net|ac|gov)\.)?[^.]+$/, '')
      .split('.')
      .at(-1) ?? '';
  return { publisher, origin, names: [publisher.name, named ?? '', domain, label].filter((name) => name.length > 1) };
}

/** Host name without `www.` and its like; empty for a file. */
function domainOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';
}

const cleanName = (name: string | undefined): string | undefined =>
  name && name.length <= 60 && !/^@|^https?:/.test(name) ? name : undefined;

/** The text is a name of the publisher, or has its domain in brackets: "Deutsche Welle (www.dw.com)". */
export function namesSite(text: string, siteNames: readonly string[]): boolean {
  const aside = /[([]\S*\.\S*[)\]]/.exec(text)?.[0].toLowerCase();
  return (
    isSite(text, siteNames) || (aside !== undefined && siteNames.some((site) => site.includes('.') && aside.includes(site.toLowerCase())))
  );
}

const SIGNS = new RegExp(`[^${LETTERS}${DIGITS}]`, 'g');

const bare = (text: string): string => fold(text).replace(SIGNS, '');

/** The text is no more than a name of the publisher. */
export function isSite(text: string, siteNames: readonly string[]): boolean {
  const name = bare(text);
  return (
    name !== '' &&
    siteNames.some((site) => {
      const other = bare(site);
      return (
        other !== '' &&
        (other === name || (name.length > 3 && name.length < 30 && (other.includes(name) || (other.length > 3 && name.startsWith(other)))))
      );
    })
  );
}
