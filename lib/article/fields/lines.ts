/** The short lines around the headline: who wrote it and when stands among them. What they say is told at home, see ../choose/byline.ts. */
import type { Line } from '../clues.ts';
import { labelsIn } from './labels.ts';
import type { PageQuery } from './page-query.ts';

const HOLDERS = 'p, span, div, a, li, dd, dt, td, b, strong, em, i, small, time, address, font, h2, h3, h4, h5, h6, img';
const FRAME = 'p, div, ul, section, article, figure, table';

/** Some servers set a form around the whole page. */
const BESIDE = 'button, nav, form:not(:has(h1)), figcaption, blockquote';

/** So many elements are looked at before the headline and behind it, and so many lines are kept. */
const BEFORE = 40;
const BEHIND = 400;
const MOST_BEFORE = 4;
const MOST = 60;
const LONGEST = 100;
/** Who wrote it and when, and when changed, may stand in one. */
const DATED = /20\d\d.{0,40}[^.!?]$/;
/** As many paragraphs, standfirst and captions included, and the body is under way. */
const BODY_BEGAN = 4;
const PARAGRAPH = 100;

/** In the order of the page; of nested elements with the same text one. Nothing without a headline. */
export function linesAround(page: PageQuery, heading: Element | undefined): Line[] {
  if (!heading) return [];
  const inOrder = page.all(`${HOLDERS}, ${page.tag(heading)}`);
  const at = inOrder.indexOf(heading);
  const above = linesOf(page, inOrder.slice(Math.max(0, at - BEFORE), at)).slice(-MOST_BEFORE);
  const behind = inOrder.slice(at + 1, at + BEHIND).filter((element) => !page.holds(heading, element));
  return [...above.map((line): Line => ({ ...line, isAbove: true })), ...linesOf(page, behind)];
}

function linesOf(page: PageQuery, elements: readonly Element[]): Line[] {
  const lines: Line[] = [];
  let last = '';
  let paragraphs = 0;
  for (const element of elements) {
    if (paragraphs === BODY_BEGAN || lines.length >= MOST) break;
    if (page.first(FRAME, element)) continue;
    const isPicture = page.tag(element) === 'img';
    const text = isPicture ? page.attribute(element, 'alt') : page.line(element);
    // What a frame says, those within it say one by one.
    const key = text + isPicture;
    const isLine = text.length > 1 && (text.length <= LONGEST || DATED.test(text)) && key !== last;
    // Behind a short text a title opens a list of others.
    if (isLine && paragraphs > 1 && /^h/.test(page.tag(element))) break;
    if (isLine && labelsIn(page, element).length > 1) continue;
    if (isLine && !page.isWithin(element, BESIDE)) {
      last = key;
      // "By Jane Doe", "Published 3 May", "Updated 4 May"
      lines.push(...(isPicture ? [{ text, isPicture }] : page.lines(element).map((text) => ({ text }))));
    } else if (/^(?:p|div)$/.test(page.tag(element)) && page.text(element).length > PARAGRAPH) {
      paragraphs += 1;
    }
  }
  return lines;
}
