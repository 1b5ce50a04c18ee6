/** The intro that stands between headline and body, printed apart from both. */
import type { Provenance } from '../types.ts';
import { isAfter, isInside } from './order.ts';
import type { PageQuery } from './page-query.ts';
import { fold, similarity } from './similar.ts';

export interface Standfirst {
  text: string;
  origin: Provenance;
}

/** What templates call it in the languages of the world. */
const HINTED = [
  'standfirst',
  'intro',
  'lead',
  'lede',
  'dek',
  'deck',
  'subtitle',
  'sub-title',
  'subhead',
  'sub-head',
  'subline',
  'summary',
  'teaser',
  'excerpt',
  'chapeau',
  'chapo',
  'entradilla',
  'bajada',
  'sottotitolo',
  'sommario',
  'ingress',
  'vorspann',
  'anleser',
  'description',
  'abstract',
  'headline-sub',
  'underline',
  'preamble',
  'manchet',
]
  .map((hint) => `[class*="${hint}" i]`)
  .join(', ');

const SHORTEST = 40;
const LONGEST = 900;

/** `heading`: the printed headline; `descriptions`: what metadata says of the article, best first. */
export function findStandfirst(page: PageQuery, heading: Element | undefined, descriptions: readonly string[]): Standfirst | undefined {
  if (!heading) return undefined;
  const near = candidates(page, heading);
  const printed = near.find(({ text }) => descriptions.some((description) => says(text, description)));
  const found = near.find(({ isHinted }) => isHinted) ?? printed;
  return found && { text: found.text, origin: 'page' };
}

interface Near {
  text: string;
  isHinted: boolean;
}

/** Short texts of their own that follow the headline before the body begins. */
function candidates(page: PageQuery, heading: Element): Near[] {
  const scope = scopeOf(page, heading);
  const hinted = new Set(page.all(HINTED, scope));
  const described = new Set(
    page.all(
      '[itemprop="description" i], [itemprop="alternativeHeadline" i], [data-testid*="standfirst" i], [data-testid*="summary" i]',
      scope,
    ),
  );
  const elements = page
    .all('p, h2, h3, div, span, section, strong', scope)
    .filter((element) => isAfter(heading, element) && !isInside(heading, element));
  const near: Near[] = [];
  let bodyParagraphs = 0;
  for (const element of elements.slice(0, 120)) {
    const text = page.text(element);
    if (text.length < SHORTEST || text.length > LONGEST || isNested(page, element) || isBoilerplate(page, element)) continue;
    const isHinted = isMarked(page, element, hinted, scope) || described.has(element) || isHeadingLike(page, element, bodyParagraphs);
    near.push({ text, isHinted });
    if (!isHinted) bodyParagraphs += 1;
    if (bodyParagraphs > 3) break;
  }
  return near;
}

/** The smallest element around the headline that also holds paragraphs. */
function scopeOf(page: PageQuery, heading: Element): Element {
  let scope = heading;
  for (let parent = page.parent(scope); parent; parent = page.parent(parent)) {
    scope = parent;
    if (page.all('p', scope).length >= 3) break;
  }
  return scope;
}

/** Hints count on the element or on the few that hold nothing but it, not on the frame of the whole body. */
function isMarked(page: PageQuery, element: Element, hinted: ReadonlySet<Element>, scope: Element): boolean {
  const { length } = page.text(element);
  for (let one: Element | undefined = element; one && one !== scope; one = page.parent(one)) {
    if (page.text(one).length > length * 1.3 + 40) return false;
    if (hinted.has(one)) return true;
  }
  return false;
}

/** A subheading right under the headline, before any text, is no subhead of the body. */
const isHeadingLike = (page: PageQuery, element: Element, bodyParagraphs: number): boolean =>
  bodyParagraphs === 0 && /^h[23]$/.test(page.tag(element)) && page.text(element).length >= 60;

/** Only the innermost of elements with the same text. */
const isNested = (page: PageQuery, element: Element): boolean => {
  const { length } = page.text(element);
  return page.all('p, h2, h3, div, span, section, strong', element).some((inner) => page.text(inner).length >= length * 0.8);
};

const BESIDE = /^(?:figcaption|figure|nav|aside|footer|li|button|a|form|dialog)$/;

function isBoilerplate(page: PageQuery, element: Element): boolean {
  const { length } = page.text(element);
  const linked = page.all('a', element).reduce((sum, link) => sum + page.text(link).length, 0);
  if (linked > length * 0.5) return true;
  for (let one: Element | undefined = element, up = 0; one && up < 6; one = page.parent(one), up += 1) {
    if (BESIDE.test(page.tag(one))) return true;
    if (/caption|credit|byline|author|share|newsletter|promo|related|cookie|consent|copyright/i.test(page.attribute(one, 'class')))
      return true;
  }
  return false;
}

/** A description is often cut off, or the standfirst goes on behind it. */
function says(text: string, description: string): boolean {
  const [shown, said] = [fold(text), fold(description).replace(/\s*(?:…|\.{3})$/, '')];
  return (
    said.length >= SHORTEST &&
    (shown === said || (shown.startsWith(said) && shown.length < said.length * 1.5) || similarity(shown, said) > 0.85)
  );
}
