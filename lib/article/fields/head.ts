import { similarity } from '../fold.ts';
import { isAt, type JsonLd, readJsonLd, speaksOf, textOf } from './json-ld.ts';
import { find, type Meta, readMeta } from './meta.ts';
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
export function readHead(page: PageQuery, rawText: (element: Element) => string, pageUrl: string, loadedUrl = pageUrl): Head {
  const { article, ...jsonLd } = readJsonLd(page, rawText, pageUrl);
  const meta = readMeta(page);
  const link = page.first('link[rel~="canonical" i][href]');
  const canonical = link ? page.attribute(link, 'href') : '';
  const titled = page.first('head > title') ?? page.first('title');
  const title = titled ? page.text(titled) : '';
  const isLeftBehind = findLeftBehind(page, pageUrl, loadedUrl);
  const isOld = isLeftBehind(find(meta, 'og:title')?.text ?? title, isAt(pageUrl, canonical || find(meta, 'og:url')?.text));
  return {
    ...jsonLd,
    article: isLeftBehind(textOf(article.headline), speaksOf(article, pageUrl)) ? { publisher: article.publisher ?? null } : article,
    meta: isOld ? { 'og:site_name': meta['og:site_name'] ?? [] } : meta,
    canonical: isOld ? '' : canonical,
    title: isLeftBehind(title) ? '' : title,
  };
}

/** As little like a printed heading as this is another article's headline. */
const UNLIKE = 0.3;

/**
 * Whether what is called so, and doesn't name the page's address, is another article. An address changes too where texts follow each other
 * without an end; there the first is still printed.
 */
function findLeftBehind(page: PageQuery, pageUrl: string, loadedUrl: string): (headline: string | undefined, isHere?: boolean) => boolean {
  if (isAt(pageUrl, loadedUrl)) return () => false;
  const printed = page.all('h1').map(page.printed);
  return (headline, isHere) =>
    !!headline && !isHere && printed.length > 0 && printed.every((heading) => similarity(heading, headline) < UNLIKE);
}
