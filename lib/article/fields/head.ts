import type { Meta } from '../clues.ts';
import { similarity } from '../fold.ts';
import { textOf } from '../linked-data.ts';
import { metaValue } from '../meta-values.ts';
import { isAt, type JsonLd, readJsonLd, speaksOf } from './json-ld.ts';
import { readMeta } from './meta.ts';
import type { PageQuery } from './page-query.ts';

export interface Head extends JsonLd {
  meta: Meta;
  /** The address that it names as the article's, as written; empty where there is none. */
  canonical: string;
  title: string;
}

/**
 * Sites that go from one article to the next without loading a page may leave here what was so of the one before. Kept with its address, the
 * new article would take its place; so all that is said of another is dropped. `loadedUrl`: the address that the page was loaded from.
 */
export function readHead(page: PageQuery, pageUrl: string, loadedUrl = pageUrl): Head {
  const { article, ...jsonLd } = readJsonLd(page, pageUrl);
  const meta = readMeta(page);
  const link = page.first('link[rel~="canonical" i][href]');
  const canonical = link ? page.attribute(link, 'href') : '';
  const titled = page.first('title');
  const title = titled ? page.text(titled) : '';
  const described = { headline: textOf(article.headline), isHere: speaksOf(article, pageUrl) };
  const shared = {
    headline: metaValue(meta, 'og:title')?.text ?? title,
    isHere: isAt(pageUrl, canonical || metaValue(meta, 'og:url')?.text),
  };
  const printed = isAt(pageUrl, loadedUrl) ? [] : page.all('h1').map(page.printed);
  const isLeftBehind = findLeftBehind(printed, [shared, described, { headline: title, isHere: true }]);
  const isOld = isLeftBehind(shared);
  return {
    ...jsonLd,
    article: isLeftBehind(described) ? { publisher: article.publisher ?? null } : article,
    meta: isOld ? { 'og:site_name': meta['og:site_name'] ?? [] } : meta,
    canonical: isOld ? '' : canonical,
    title: isLeftBehind({ headline: title }) ? '' : title,
  };
}

/** As little like a printed heading as this is another article's headline. */
const UNLIKE = 0.3;

interface Named {
  headline?: string;
  /** With the page's address. */
  isHere?: boolean;
}

/**
 * Whether what is called so is another article. An address changes too where texts follow each other without an end: there the first is
 * still printed, and what names the new address tells which is meant, or else the title. `printed`: the headings, none if nothing changed.
 */
function findLeftBehind(printed: readonly string[], named: readonly Named[]): (one: Named) => boolean {
  const isLike = (heading: string, { headline = '' }: Named) => similarity(heading, headline) >= UNLIKE;
  const current = named.find(({ headline, isHere }) => headline && isHere);
  const meant = printed.filter((heading) => current && isLike(heading, current));
  const headings = meant.length > 0 ? meant : printed;
  return (one) => !!one.headline && !one.isHere && headings.length > 0 && !headings.some((heading) => isLike(heading, one));
}
