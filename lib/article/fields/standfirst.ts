/** The intro that stands between headline and body, printed apart from both. */

import type { Said } from '../clues.ts';
import { fold, similarity } from '../fold.ts';
import { sizeOf } from '../letters.ts';
import { labelsIn } from './labels.ts';
import type { PageQuery } from './page-query.ts';

/** What templates call it in the languages of the world. */
const HINT =
  /stand-?first|intro|lead|lede|dec?k|(?:sub|under)-?(?:tit|head|line|rubrik)|catenaccio|(?<!with-)summary|teaser|excerpt|chapeau|chapo|entradilla|bajada|sottotitolo|sommario|ingress|vorspann|anleser|description|abstract|synopsis|preamble|preface|manchet|perex|podnaslov|sapo/i;

const NO_HINT =
  /caption|credit|image|picture|photo|foto|bild|byline|author|share|newsletter|promo(?!ted)|related|cookie|consent|copyright|menu|navigation|comment|footer|video|gallery|slide/i;

const BESIDE = /^(?:fig\w+|nav|aside|footer|li|button|a|form|dialog)$/;

const SHORTEST = 30;
const LONGEST = 900;
/** As many paragraphs that nothing sets apart, and the body is well under way. */
const BODY_BEGAN = 2;
/** What speaks for a text: metadata says it, the template names it so, it stands out. */
const SAID = 3;
const SAID_APART = 2;
const NAMED = 2.5;
const NAMED_AROUND = 1.5;
const STANDS_OUT = 1;

/** A line of labels, long as it may be, has none. Nor has Thai, Lao, Burmese or Khmer. */
const STOP = /[.!?…。।؟"”’»)\u0e00-\u109f\u1780-\u17ff]$/;

interface Scored {
  text: string;
  score: number;
}

/** `heading`: the printed headline; `descriptions`: what metadata says of the article, best first. */
export function findStandfirst(
  page: PageQuery,
  heading: Element | undefined,
  headline: string,
  descriptions: readonly string[],
): Said | undefined {
  const known = fold(headline);
  const said = descriptions.map((text) => fold(text).replace(/\s*(?:…|\.{3})$/, '')).filter(({ length }) => length >= SHORTEST);
  let best: Scored = { text: '', score: 0 };
  let plain = 0;
  for (const element of elementsAfter(page, heading)) {
    if (plain >= BODY_BEGAN) break;
    const text = ownText(page, element);
    if (sizeOf(text) < SHORTEST || repeats(text, known)) continue;
    const score = scoreOf(page, element, text, { heading, said, isFirst: best.text === '' && plain === 0 });
    if (score === undefined) continue;
    if (score > best.score) best = { text, score };
    if (score === 0 && text.length > 80 && STOP.test(text) && labelsIn(page, element).length === 1) plain += 1;
  }
  return best.text ? { text: best.text, origin: 'page' } : undefined;
}

/** Without a printed headline all of the page, since only what metadata says counts there. */
const elementsAfter = (page: PageQuery, heading: Element | undefined): Element[] =>
  page.behind(heading, 'h1, h2, h3, h4, p, div, strong, li:only-child', heading ? 250 : Infinity);

/** Empty for a frame around other texts, and where it is longer than any standfirst. */
function ownText(page: PageQuery, element: Element): string {
  const isFrame = page.first('p, div, h2, h3, ul, section, article, figure', element) !== undefined;
  const text = isFrame ? '' : page.printed(element);
  return text.length > LONGEST ? '' : text;
}

/** Many a page prints the headline, here folded, once more, with its kicker. */
function repeats(text: string, known: string): boolean {
  return known.length > 12 && text.length < known.length + 60 && fold(text).includes(known);
}

interface Context {
  heading: Element | undefined;
  said: readonly string[];
  isFirst: boolean;
}

/** 0 for a paragraph like any other, undefined for what is none. */
function scoreOf(page: PageQuery, element: Element, text: string, { heading, said, isFirst }: Context): number | undefined {
  const shown = said.length > 0 ? fold(text) : '';
  const isSaid = said.some((description) => says(shown, description));
  if (!isSaid && (!heading || isBoilerplate(page, element, text, heading))) return heading ? undefined : 0;
  const marks = marksOf(page, element, text, heading, isFirst);
  if (isSaid && marks > 0) return SAID + marks;
  // Metadata may repeat the beginning of the text: what the template names is surer.
  return isSaid && isApart(page, element) ? SAID_APART : marks;
}

function marksOf(page: PageQuery, element: Element, text: string, heading: Element | undefined, isFirst: boolean): number {
  if (HINT.test(hintOf(page, element))) return NAMED;
  const isHeading = /^h[23]$/.test(page.tag(element));
  const standsOut = isFirst && text.length >= 50 && (isHeading || isBold(page, element, text)) ? STANDS_OUT : 0;
  let one = page.parent(element);
  for (let up = 1; one && up < 3; one = page.parent(one), up += 1) {
    if (/^(?:header|hgroup)$/.test(page.tag(one)) && (!heading || page.holds(one, heading))) return STANDS_OUT + standsOut;
    // A hint on the frame of the whole body says nothing of one of its paragraphs.
    if (page.text(one).length > text.length * 1.4 + 60) break;
    if (HINT.test(hintOf(page, one))) return NAMED_AROUND + standsOut;
  }
  return standsOut;
}

/** The whole paragraph is set in bold, by markup or by a class. */
function isBold(page: PageQuery, element: Element, text: string): boolean {
  const strong = page.first('strong, b', element);
  return (
    page.tag(element) === 'strong' ||
    (strong !== undefined && page.text(strong).length >= text.length * 0.95) ||
    /(?:^|[\s_-])bold(?:$|[\s_-])/i.test(hintOf(page, element))
  );
}

const hintOf = (page: PageQuery, element: Element): string =>
  `${page.attribute(element, 'class')} ${page.attribute(element, 'itemprop')} ${page.attribute(element, 'data-testid')}`;

/** It has no paragraph beside it: the body's own first paragraph has. */
function isApart(page: PageQuery, element: Element): boolean {
  const parent = page.parent(element);
  return parent !== undefined && page.all(':scope > p', parent).length < 3;
}

function isBoilerplate(page: PageQuery, element: Element, text: string, heading: Element): boolean {
  const linked = page.all('a', element).reduce((sum, link) => sum + page.text(link).length, 0);
  const frame = page.parent(element);
  // What a picture shares its frame with alone is its caption.
  const isCaption = frame && page.first('img', frame) && page.text(frame).length <= text.length;
  if (isCaption || linked > text.length * 0.5 || page.first('time', element)) return true;
  let one: Element | undefined = element;
  for (let up = 0; one && up < 5; one = page.parent(one), up += 1) {
    // What holds the headline too, "with-photo", tells of all the article.
    if ((up && BESIDE.test(page.tag(one))) || (up < 3 && NO_HINT.test(page.attribute(one, 'class')))) return !page.holds(one, heading);
  }
  return false;
}

/** A description is often cut off, or the standfirst goes on behind it. Both folded. */
function says(shown: string, said: string): boolean {
  return shown === said || (shown.startsWith(said) && shown.length < said.length * 1.5) || similarity(shown, said) > 0.85;
}
