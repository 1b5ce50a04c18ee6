/** The headline as printed, told apart from the site's name, the kicker and what was written for search engines. */

import type { Said } from '../clues.ts';
import { fold, similarity } from '../fold.ts';
import { isPublisherName } from '../is-publisher.ts';
import { UNSPACED } from '../letters.ts';
import { hasTrail } from './labels.ts';
import type { PageQuery } from './page-query.ts';

export interface Headline {
  headline?: Said;
  alternativeHeadline?: Said;
  /** A short line that the printed heading holds in front of the headline. */
  kicker?: string;
  /** The printed heading, where there is one. */
  element?: Element;
}

/** `named`: what metadata calls it, best source first. `publisherNames`: the publisher's names, so that they can be taken off. */
export function findHeadline(page: PageQuery, named: readonly Said[], publisherNames: readonly string[]): Headline {
  // Most are the same.
  const cleaned = named
    .filter(({ text }, at) => named.findIndex((other) => other.text === text) === at)
    .map(({ text, origin }) => ({ text: withoutSite(text, publisherNames), origin }))
    .filter(({ text }) => !isPublisherName(text, publisherNames));
  const heading = findHeading(page, cleaned, publisherNames);
  const best = cleaned[0];
  if (!heading) return { headline: best };
  const { text, kicker } = split(page, heading, cleaned);
  const headline: Said = { text, origin: 'page' };
  // A word or two are a section, or what the site goes by.
  const alternative = cleaned.find((candidate) => !isSameWithMore(candidate.text, text) && !isShort(candidate));
  return { headline, kicker, element: heading, ...(alternative && { alternativeHeadline: alternative }) };
}

/** With a kicker in front, or a section or a date behind. */
const isSameWithMore = (text: string, headline: string): boolean =>
  fold(text).includes(fold(headline)) && text.length < headline.length + LONGEST_KICKER;

const SIGNS_IN_FRONT = /^[\s|｜ㅣ•·»▷►~/<:—–-]+/;
const SIGNS_AT_END = /[\s|｜ㅣ•·»▷►~/<:—–-]+$/;

/** "Headline | Site", "Headline - Section - Site": what stands behind the last signs is taken off while it names the site or is short. */
function withoutSite(text: string, publisherNames: readonly string[]): string {
  const parts = text.split(/\s+(?:[|•·»▷►~/<—–]|::|-)\s+|\s*[|｜ㅣ]\s*/);
  if (parts.length < 2) return text;
  const last = parts.at(-1) ?? '';
  const head = text.slice(0, text.lastIndexOf(last)).replace(SIGNS_AT_END, '');
  const isBar = /[|｜ㅣ]\s*$/.test(text.slice(0, text.lastIndexOf(last)));
  if (isPublisherName(last, publisherNames) || (isBar && last.split(' ').length <= 4 && words(head) >= 3 && head.length > last.length))
    return withoutSite(head, publisherNames);
  const first = parts[0] ?? '';
  return isPublisherName(first, publisherNames) ? text.slice(first.length).replace(SIGNS_IN_FRONT, '') : text;
}

/** A trail of sections often ends in the headline as search engines are told it. */
const TRAIL = /^(?:nav|ol|li|footer)$/;

/** The printed heading that fits best to what the metadata says; without metadata, the first that is no name of the site. */
function findHeading(page: PageQuery, named: readonly Said[], publisherNames: readonly string[]): Element | undefined {
  const headings = page
    .all('h1, [itemprop="headline" i]')
    .slice(0, 30)
    .map((element) => ({ element, text: page.printed(element) }));
  const fitting = headings.filter(({ text }) => text.length > 1 && text.length < 400 && !isPublisherName(text, publisherNames));
  const scored = fitting.map((one) => ({ ...one, fit: fitOf(one.text, named) })).sort((a, b) => b.fit - a.fit);
  const best = scored.find(({ element }) => !isTrail(page, element));
  // A title of nothing but site and section names no article.
  // With one heading in the page, a headline that search engines are told differently is still the printed one.
  const isSilent = named.every(isShort);
  const isAlone = scored.length === 1 || isSilent;
  if (best && best.fit >= 0.3) return best.element;
  return (
    headingLike(page, named, 'h2', true) ??
    (best && isAlone && !isShort(best) ? best.element : undefined) ??
    headingLike(page, named, HEADINGS) ??
    headingLike(page, named, 'b, strong') ??
    headingLike(page, named, 'div, p, span', true) ??
    scored.find(({ fit }) => fit > 0.9)?.element ??
    page.all('h2').find((element) => named.some(({ text }) => unsigned(text) === unsigned(page.text(element)))) ??
    (isSilent
      ? page.all('h2, font[size="5"], font[size="6"]').find((element) => words(page.text(element)) >= 3 && !isTrail(page, element))
      : undefined)
  );
}

const isShort = ({ text }: { text: string }): boolean => words(text) < 3;

const HEADINGS = 'h2, h3, [class*="headline" i], [class*="title" i]';

const fitOf = (text: string, named: readonly Said[]): number => Math.max(0, ...named.map((candidate) => similarity(candidate.text, text)));

function isTrail(page: PageQuery, heading: Element): boolean {
  let element: Element | undefined = heading;
  for (let up = 0; element && up < 8; element = page.parent(element), up += 1) {
    const tag = page.tag(element);
    const role = page.attribute(element, 'role');
    if (TRAIL.test(tag) || role === 'navigation' || /breadcrumb/i.test(page.attribute(element, 'class'))) return true;
  }
  return false;
}

/** Some pages print the headline in an `h2` or a `div`: then it has to be what the metadata says, with or without a kicker or section; `isOpening`: without a kicker. */
function headingLike(page: PageQuery, named: readonly Said[], selector: string, isOpening = false): Element | undefined {
  const elements = page.all(selector).slice(0, MOST_LIKE);
  return elements.find((element) => {
    const text = fold(page.line(element));
    return (
      (text.length > 12 || words(text) > 3) &&
      !isTrail(page, element) &&
      named.some((candidate) => isMostOf(text, fold(candidate.text), isOpening))
    );
  });
}

/** More elements than stand before any headline. */
const MOST_LIKE = 600;

const LONGEST_KICKER = 60;

/** Without what a style sheet may set instead. */
const unsigned = (text: string): string => text.replace(/[\s:|–-]+/g, '');

/** Of a title that is cut off all that is there; a kicker may be glued in front. */
function isMostOf(text: string, whole: string, isOpening: boolean): boolean {
  const cut = /^(.{12,}?)\s?(?:…|\.{3})/.exec(whole)?.[1];
  if (cut && text.startsWith(cut)) return text.length < cut.length * 2;
  if (whole.length > 20 && text.endsWith(whole) && text.length < whole.length + LONGEST_KICKER) return true;
  if (text.length < whole.length * 0.5 || text.length > whole.length) return false;
  // "Kicker" of "Kicker: Headline" opens it, too.
  return isOpening ? whole.startsWith(text) && whole[text.length] !== ':' : whole.startsWith(text) || whole.endsWith(text);
}

/** Korean has blanks, and few of them. */
const FEW_BLANKS = new RegExp(`[${UNSPACED}\\u1100-\\u11ff\\uac00-\\ud7a3]`);
const words = (text: string): number => (FEW_BLANKS.test(text) ? text.length / 2 : text.split(' ').length);

/** A heading often holds the kicker too, in an element of its own or glued in front with a colon or a bar. */
function split(page: PageQuery, heading: Element, named: readonly Said[]): { text: string; kicker?: string } {
  const parts = page
    .all(':scope > *', heading)
    .map((element) => page.text(element))
    .filter(Boolean);
  const printed = page.printed(heading);
  // Readings above the characters are no part of it.
  if (named[0] && page.first('rt', heading)) return { text: named[0].text };
  // What stands in an element of its own often has its blank from the style sheet, or one too many.
  const whole =
    named.find(({ text }) => text.replaceAll(' ', '') === printed.replaceAll(' ', ''))?.text ??
    (parts.length > 0 ? printed.replace(/:(?=[^\s\d:/])/g, ': ') : printed);
  // What the publisher calls it everywhere is the headline, even where its first words are set apart.
  if (named.some((candidate) => fold(candidate.text) === fold(whole))) return { text: whole };
  // "Premium", which the template sets behind it.
  const label = parts.at(-1)?.replaceAll(' ', '') ?? '';
  const bare = label && named.find(({ text }) => text.replaceAll(' ', '') + label === whole.replaceAll(' ', ''));
  if (bare) return { text: bare.text };
  for (const candidate of named) {
    const at = fold(whole).lastIndexOf(fold(candidate.text));
    const isTail = at > 0 && at + candidate.text.length >= whole.length - 1;
    if (isTail && fold(whole).length === whole.length)
      return { text: whole.slice(at), kicker: hasTrail(page, heading) ? undefined : trimKicker(whole.slice(0, at)) };
  }
  const [first = '', second = ''] = parts;
  const isTwo = words(first) <= 6 && words(second) >= 3 && first.length < second.length && whole.length <= first.length + second.length + 4;
  // "Kicker: Headline" in metadata, and two lines in print.
  const isJoined = second !== '' && named.some(({ text }) => text === `${first}: ${second}`);
  return isTwo || isJoined ? { text: whole.slice(whole.lastIndexOf(second)), kicker: trimKicker(first) } : { text: whole };
}

function trimKicker(text: string): string | undefined {
  const trimmed = text.replace(/[\s:|·–—-]+$/, '').trim();
  return trimmed.length > 1 && trimmed.length < 80 ? trimmed : undefined;
}
