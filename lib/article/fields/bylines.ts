/** Who the page prints as its authors. */
import { pageLanguages } from '../../languages/pages.ts';
import type { PageQuery } from './page-query.ts';

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

/** The texts of each kind of markup that may name somebody; last a short line near the headline that begins with "By". */
export function findBylines(page: PageQuery): string[][] {
  const hinted = page.all(HINTED).slice(0, 60);
  const kinds = KINDS.map((isOfKind) =>
    hinted
      .filter((element) => isOfKind(page, element))
      .slice(0, 6)
      .map((element) => page.text(element)),
  );
  const lines = page.all('h1, p, span, div, address');
  const start = lines.findIndex((element) => page.tag(element) === 'h1') + 1;
  const line = lines.slice(start, start + 150).find((element) => isByline(page, element));
  return [...kinds, line ? [page.text(line)] : []].filter(({ length }) => length > 0);
}

/** Short words are common openings of sentences, so a line has to be short, without an end, and names begin with capitals. */
function isByline(page: PageQuery, element: Element): boolean {
  const text = page.children(element) > 4 ? '' : page.text(element);
  if (text.length < 6 || text.length > 80 || page.first('p, div, li', element)) return false;
  return BYLINE.test(text) && !/[.!?]$/.test(text) && /^\p{Lu}/u.test(text.replace(BYLINE, ''));
}

const BYLINE = new RegExp(`^(?:${pageLanguages.map(({ boilerplate }) => boilerplate.byline).join('|')})\\s*:?\\s+`, 'iu');
