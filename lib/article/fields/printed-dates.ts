/** The dates that a page prints, or marks for machines. */
import { inPrint } from '../../languages/printed.ts';
import type { Said } from '../clues.ts';
import type { PageQuery } from './page-query.ts';

interface Printed {
  published: Said[];
  modified: Said[];
}

const MOST = 40;
const MOST_LINES = 200;
/** In it stands somebody's post, with its own day. */
const POST = 'blockquote';
/** Characters: with more around it a date has no label. */
const LONGEST_LABEL = 60;

/** `<time>`, what is marked like it, and microdata, the nearest to the headline first: teasers have dates too. One that says "updated" is when it was changed. */
export function markedDates(page: PageQuery, heading: Element | undefined): Printed {
  const found: Printed = { published: [], modified: [] };
  const around = nearest(page, heading, 'time, [datetime]:not(ins, del), [itemprop="datePublished" i], [itemprop="dateModified" i]');
  const isNamed = (element: Element) => page.attribute(element, 'itemprop') !== '';
  for (const element of [...around.filter(isNamed), ...around.filter((one) => !isNamed(one))]) {
    const name = page.attribute(element, 'itemprop');
    const text =
      page.attribute(element, 'content') || page.attribute(element, 'datetime') || page.attribute(element, 'title') || page.text(element);
    const list = isModified(page, element, name) ? found.modified : found.published;
    list.push({ text, origin: name ? 'microdata' : 'page' });
  }
  return found;
}

/** Short lines that may be the date: behind the headline those with a year, and elements whose class calls them a date. */
export function datedLines(page: PageQuery, heading: Element | undefined): { behind: string[]; named: string[] } {
  const behind = page
    .behind(heading, 'p, li, dd, tr, span, div, font', 2000)
    .filter((element) => !page.isWithin(element, POST))
    .map((element) => page.line(element).replace(/(?<=\D:)(?=\d)/, ' '))
    .filter((text) => text.length < 70 && /\d{4}/.test(text))
    .slice(0, MOST_LINES);
  const named = nearest(page, heading, '[class*="date" i], [class*="publish" i], [class*="datum" i]');
  return { behind, named: named.map((element) => page.text(element)) };
}

function nearest(page: PageQuery, heading: Element | undefined, selector: string): Element[] {
  const inOrder = page.all(heading ? `${selector}, ${page.tag(heading)}` : selector);
  const middle = heading ? inOrder.indexOf(heading) : 0;
  const near = inOrder
    .slice(Math.max(0, middle - MOST), middle + MOST)
    .filter((element) => (!heading || page.tag(element) !== page.tag(heading)) && !page.isWithin(element, POST));
  const distance = (element: Element) => {
    const steps = inOrder.indexOf(element) - middle;
    // As near before the headline as behind it: behind.
    return steps < 0 ? 0.5 - steps : steps;
  };
  return near.sort((a, b) => distance(a) - distance(b)).slice(0, MOST / 2);
}

const UPDATED = new RegExp(inPrint('updated'), 'i');

function isModified(page: PageQuery, time: Element, name: string): boolean {
  if (name) return /modified/i.test(name);
  const parent = page.parent(time);
  const around = parent ? page.text(parent) : '';
  const names = page.attribute(time, 'class');
  // An "entry-date updated" has been so since it was published.
  if (UPDATED.test(names)) return !/entry-date|publi/i.test(names);
  // "Published 2 May 14:31 Updated 2 May 16:02", "2 May 14:31 Updated 2 hours ago": its own words, those right before, and behind it those without a date.
  const text = page.text(time);
  const at = around.indexOf(text);
  const behind = around.slice(at + text.length);
  const label = `${/\D*$/.exec(around.slice(0, at))?.[0]}${text}${/\d/.test(behind) ? '' : behind}`;
  return label.length < LONGEST_LABEL && UPDATED.test(label);
}
