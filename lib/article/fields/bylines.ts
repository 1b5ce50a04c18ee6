/** Who the page prints as its authors. */
import { inPrint } from '../../languages/printed.ts';
import { labelsIn } from './labels.ts';
import type { PageQuery } from './page-query.ts';

/** In one query, then told apart here: each selector of its own would walk the whole page again. */
const HINTED =
  '[itemprop="author" i], [itemprop="author" i] [itemprop="name" i], [rel~="author" i], [class*="author" i], [class*="byline" i], [class*="auteur" i], [class*="autor" i], [class*="writer" i], [class*="reporter" i], [class*="journalist" i], [class*="yazar" i], article address, [data-testid*="author" i], [data-testid*="byline" i], a[href*="/aut" i]';

/** Kinds of markup that name somebody, the surest first. */
const KINDS: ((page: PageQuery, element: Element) => boolean)[] = [
  (page, element) => page.attribute(element, 'itemprop') === 'name',
  (page, element) => page.attribute(element, 'itemprop') === 'author',
  (page, element) => page.attribute(element, 'rel').includes('author'),
  (page, element) =>
    /(?:author|byline)[-_]*name/i.test(page.attribute(element, 'class')) ||
    (page.attribute(element, 'data-testid') !== '' && !page.first('[data-testid*="author" i], [data-testid*="byline" i]', element)),
  (page, element) => /byline/i.test(page.attribute(element, 'class')),
  (page, element) => AUTHOR_ADDRESS.test(page.attribute(element, 'href')),
  (page, element) => !page.attribute(element, 'href') || /author/i.test(page.attribute(element, 'class')),
];

/** The page of an author, under a name of several words. */
const AUTHOR_ADDRESS = /\/aut(?:ho|eu|o)r\w*\/[^/?]*[a-z][-_.+][a-z]/i;

/** So many elements up two names of one byline meet, or further as long as nothing else of any length stands there. */
const SAME_FRAME = 2;
const LONGEST_BYLINE = 120;
/** By its label alone. */
const LONGEST_LINE = 80;

/** The texts of each kind of markup that may name somebody, none where there is none of it; last a short line that says "Author". */
export function findBylines(page: PageQuery, heading: Element | undefined): string[][] {
  // Teasers are articles too, and so may be the one before on the same page.
  const own = heading && page.closest(heading, 'article');
  const hinted = page
    .all(HINTED)
    .slice(0, 60)
    .filter((element) => !own || (page.closest(element, 'article') ?? own) === own);
  const kinds = KINDS.map((isOfKind) =>
    beside(
      page,
      hinted.filter((element) => isOfKind(page, element)),
    )
      .slice(0, 6)
      .map((element) => labelsIn(page, element).join(', ')),
  );
  const line = page.behind(heading, 'p, span, div, address, li, dd, tr, font', 1500).find((element) => isByline(page, element));
  return [...kinds, line ? [spaced(page, line).replace(LABEL, '')] : []];
}

/** The text of a line, with a blank behind a label in an element of its own. */
function spaced(page: PageQuery, line: Element): string {
  const text = page.line(line);
  const first = text.length > LONGEST_LINE ? undefined : page.first('*', line);
  const label = first ? page.text(first) : '';
  return text.startsWith(label) ? `${label} ${text.slice(label.length).trim()}`.trim() : text;
}

/** The first and those in the same frame: further down teasers name the authors of other articles. */
function beside(page: PageQuery, elements: readonly Element[]): Element[] {
  let frame = elements[0];
  for (let up = 0; frame; up += 1) {
    const next = page.parent(frame);
    if (up >= SAME_FRAME && next && page.text(next).length > LONGEST_BYLINE) break;
    frame = next;
  }
  return elements.filter((element) => frame && element !== frame && page.holds(frame, element));
}

/** Short words are common openings of sentences, so a line has to be short, without an end, and names begin with capitals. */
function isByline(page: PageQuery, element: Element): boolean {
  if (page.first('p, div, li', element)) return false;
  const text = spaced(page, element);
  if (text.length < 5 || text.length > LONGEST_LINE) return false;
  return LABEL.test(text) && !/[.!?]$/.test(text) && NAME_START.test(text.replace(LABEL, ''));
}

/** A capital, or a letter of a script without. */
const NAME_START = /^[A-Z\u00c0-\u00de\u0386-\u03ab\u0400-\u042f\u0590-\u0dff\u3400-\u9fff]/;

/** Unlike "by" it opens nothing but a byline, wherever it stands. */
const LABEL = new RegExp(`^(?:te[kx]ste?(?=\\s?:)|${inPrint('author')})\\S*?(?:[:：]\\s*|\\s+)`, 'i');
