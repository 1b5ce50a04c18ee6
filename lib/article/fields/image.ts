/** The lead picture with its caption and credit. */
import { pictureAddress } from '../body/picture-address.ts';
import type { Clues, Said } from '../clues.ts';
import { webAddress } from '../web-address.ts';
import type { PageQuery } from './page-query.ts';

const CREDIT_HINT =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i], [class*="bron" i], [class*="quelle" i], [itemprop="copyrightHolder" i], cite, small';

const MOST_BEHIND = 30;
/** More than a picture has. */
const MOST_CREDITS = 10;
const IMG = 'img, amp-img';
const UP_TO_FRAME = 3;
const CAPTION = 'figcaption, [class*="caption" i], [class*="legend" i], [class*="onderschrift" i], [class*="bijschrift" i]';

/** `named`: the address that metadata gives. The caption is that of the first picture after the headline that has one. */
export function findImage(page: PageQuery, heading: Element | undefined, named: Said | undefined, pageUrl: string): Clues['image'] {
  const frame = leadFrame(page, heading, named?.text ?? '');
  const img = frame && page.first(IMG, frame);
  const printed = webAddress(img && pictureAddress((name) => page.attribute(img, name)), pageUrl);
  const url = webAddress(named?.text, pageUrl) ?? printed;
  if (!url) return undefined;
  return { url, origin: named?.origin ?? 'page', ...captionOf(page, frame) };
}

/** The picture that metadata names, or that opens the article, or not far below the headline: the first figure, or what holds a picture and a caption as a figure would. */
function leadFrame(page: PageQuery, heading: Element | undefined, named: string): Element | undefined {
  const lead = page.all(IMG).find((element) => sameFile(page.attribute(element, 'src'), named));
  const own = heading && (page.closest(heading, 'article') ?? page.parent(heading));
  // What opens an article, or stands above its headline in the same frame, is its own picture.
  const above = own && page.first(`figure, ${page.tag(heading)}`, own);
  for (const element of [lead ?? [], above ?? [], page.behind(heading, `h1, h2, figure, ${IMG}`, MOST_BEHIND)].flat()) {
    if (page.tag(element) === 'figure' && page.first(IMG, element)) return element;
    let frame = /img/.test(page.tag(element)) ? page.parent(element) : undefined;
    for (let up = 0; frame && up < UP_TO_FRAME && !page.first('h1, p + p', frame); frame = page.parent(frame), up += 1) {
      if (page.first(CAPTION, frame) || isCaptioned(page, frame)) return frame;
    }
  }
  return undefined;
}

const sameFile = (one: string, other: string): boolean => one !== '' && one.split('?')[0] === other.split('?')[0];

/** A sentence and nothing else beside the picture. A link or a heading there is a teaser's or the author's. */
const isCaptioned = (page: PageQuery, frame: Element): boolean =>
  /^.{15,250}[.。](?:[^a-z\d].{0,60})?$/.test(page.text(frame)) && !page.first('a, h2, h3, h4, time', frame);

function captionOf(page: PageQuery, frame: Element | undefined): { caption: string; parts: string[]; credits: string[] } {
  const caption = frame && (page.first('figcaption', frame) ?? page.first(CAPTION, frame) ?? frame);
  const credits = (frame ? page.all(CREDIT_HINT, frame).slice(0, MOST_CREDITS) : []).map((element) => page.text(element));
  return { caption: caption ? page.printed(caption) : '', parts: partsOf(page, caption), credits };
}

/** The texts that a caption holds side by side: of its elements, and between them. */
function partsOf(page: PageQuery, caption: Element | undefined): string[] {
  if (!caption) return [];
  const inner = page.all(':scope > *', caption).map((element) => page.text(element));
  let rest = page.text(caption);
  for (const text of inner) rest = rest.replace(text, '\n');
  return [...inner, ...rest.split('\n').map((text) => text.trim())].filter((text) => text.length > 1);
}
