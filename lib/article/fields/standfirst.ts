/** The intro that stands between headline and body, printed apart from both. */
import type { Provenance } from '../types.ts';
import type { PageQuery } from './page-query.ts';
import { fold, similarity } from './similar.ts';

export interface Standfirst {
  text: string;
  origin: Provenance;
}

/** What templates call it in the languages of the world. */
const HINT =
  /(?:^|[\s_-]|[a-z](?=[A-Z]))(?:stand-?first|intro|lead|lede|dek|deck|sub-?title|sub-?head(?:line|ing)?|subline|summary|teaser|excerpt|chapeau|chapo|entradilla|bajada|sottotitolo|sommario|ingress|vorspann|anleser|description|abstract|preamble|preface|manchet|sub-tit)(?=$|[\s_\dA-Z-]|text)/i;

const NO_HINT =
  /caption|credit|byline|author|share|newsletter|promo|related|cookie|consent|copyright|menu|navigation|comment|footer|video|gallery/i;

const BESIDE = /^(?:figcaption|figure|nav|aside|footer|li|button|a|form|dialog)$/;

const SHORTEST = 30;
const LONGEST = 900;
/** As many paragraphs that nothing sets apart, and the body is well under way. */
const BODY_BEGAN = 2;

/** `heading`: the printed headline; `descriptions`: what metadata says of the article, best first. */
export function findStandfirst(page: PageQuery, heading: Element | undefined, descriptions: readonly string[]): Standfirst | undefined {
  const near = heading ? textsAfter(page, heading) : [];
  const body = near.findIndex((one) => !one.isMarked && one.text.length > 80);
  const head = body === -1 ? near : near.slice(0, body + 1);
  const found =
    head.find(({ isMarked }) => isMarked) ??
    head.find(({ text, isApart }) => isApart && descriptions.some((description) => says(text, description)));
  return found && { text: found.text, origin: 'page' };
}

interface Near {
  text: string;
  /** Markup sets it apart from the body. */
  isMarked: boolean;
  /** Not simply the first of the body's paragraphs. */
  isApart: boolean;
}

/** Texts of their own that follow the headline, the innermost of those with the same text. */
function textsAfter(page: PageQuery, heading: Element): Near[] {
  const all = page.all('h1, h2, h3, p, div, strong');
  const start = all.includes(heading)
    ? all.indexOf(heading) + 1
    : all.findIndex((element) => page.text(element).includes(page.text(heading))) + 1;
  const near: Near[] = [];
  let plain = 0;
  for (const element of all.slice(start, start + 250)) {
    if (plain >= BODY_BEGAN) break;
    const text = ownText(page, element);
    if (text.length < SHORTEST || text.length > LONGEST || isBoilerplate(page, element, text)) continue;
    const isFirst = near.length === 0;
    const marked = isMarked(page, element, heading, text, isFirst);
    near.push({ text, isMarked: marked, isApart: isApart(page, element) });
    if (!marked && text.length > 80) plain += 1;
  }
  return near;
}

/** Empty for a frame around other texts. */
function ownText(page: PageQuery, element: Element): string {
  const isFrame = page.first('p, div, h2, h3, ul, section, article, figure', element) !== undefined;
  return isFrame ? '' : page.text(element);
}

function isMarked(page: PageQuery, element: Element, heading: Element, text: string, isFirst: boolean): boolean {
  const tag = page.tag(element);
  if (/^h[23]$/.test(tag) && isFirst && text.length >= 50) return true;
  if (isFirst && isBold(page, element, text)) return true;
  let one: Element | undefined = element;
  for (let up = 0; one && up < 3; one = page.parent(one), up += 1) {
    // A hint on the frame of the whole body says nothing of one of its paragraphs.
    if (up > 0 && page.text(one).length > text.length * 1.4 + 60)
      return /^(?:header|hgroup)$/.test(page.tag(one)) && page.all('h1', one).includes(heading);
    if (/^(?:header|hgroup)$/.test(page.tag(one)) && page.all('h1', one).includes(heading)) return true;
    if (HINT.test(hintOf(page, one))) return true;
  }
  return false;
}

/** The whole paragraph is set in bold, by markup or by a class. */
function isBold(page: PageQuery, element: Element, text: string): boolean {
  const strong = page.first('strong, b', element);
  return (
    page.tag(element) === 'strong' ||
    (strong !== undefined && page.text(strong).length >= text.length * 0.95) ||
    /(?:^|[\s_-])(?:font-)?(?:weight-)?bold(?:$|[\s_-])/i.test(hintOf(page, element))
  );
}

const hintOf = (page: PageQuery, element: Element): string =>
  `${page.attribute(element, 'class')} ${page.attribute(element, 'itemprop')} ${page.attribute(element, 'data-testid')}`;

/** It has no paragraph beside it: the body's own first paragraph has. */
function isApart(page: PageQuery, element: Element): boolean {
  const parent = page.parent(element);
  return parent !== undefined && page.all(':scope > p', parent).length < 3;
}

function isBoilerplate(page: PageQuery, element: Element, text: string): boolean {
  const linked = page.all('a', element).reduce((sum, link) => sum + page.text(link).length, 0);
  if (linked > text.length * 0.5) return true;
  let one: Element | undefined = element;
  for (let up = 0; one && up < 5; one = page.parent(one), up += 1) {
    if (BESIDE.test(page.tag(one)) || (up < 3 && NO_HINT.test(page.attribute(one, 'class')))) return true;
  }
  return false;
}

/** A description is often cut off, or the standfirst goes on behind it. */
function says(text: string, description: string): boolean {
  const [shown, said] = [fold(text), fold(description).replace(/\s*(?:…|\.{3})$/, '')];
  if (said.length < SHORTEST) return false;
  return shown === said || (shown.startsWith(said) && shown.length < said.length * 1.5) || similarity(shown, said) > 0.85;
}
