/** The lead picture with its caption and credit. */
import { webAddress } from '../body/web-address.ts';
import type { Clues, Said } from '../types.ts';
import type { PageQuery } from './page-query.ts';

const CREDIT_HINT =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i], [class*="bron" i], [class*="quelle" i], [itemprop="copyrightHolder" i], cite, small';

/** `named`: the address that metadata gives. The caption is that of the first figure after the headline. */
export function findImage(page: PageQuery, heading: Element | undefined, named: Said | undefined, pageUrl: string): Clues['image'] {
  const figure = leadFigure(page, heading);
  const img = figure && page.first('img', figure);
  const printed = webAddress(img && (page.attribute(img, 'src') || page.attribute(img, 'data-src')), pageUrl);
  const url = webAddress(named?.text, pageUrl);
  if (!url && !printed) return undefined;
  return { url: url ?? printed ?? '', origin: (url && named?.origin) || 'page', ...captionOf(page, figure) };
}

/** The first figure behind the headline; without a headline the first of the article. */
function leadFigure(page: PageQuery, heading: Element | undefined): Element | undefined {
  const inOrder = page.all('h1, h2, figure');
  const behind = inOrder.slice(heading ? inOrder.indexOf(heading) + 1 : 0);
  return behind.find((element) => page.tag(element) === 'figure' && page.first('img', element));
}

function captionOf(page: PageQuery, figure: Element | undefined): { caption: string; parts: string[]; credits: string[] } {
  const caption = figure && (page.first('figcaption', figure) ?? page.first('[class*="caption" i]', figure));
  const credits = (figure ? page.all(CREDIT_HINT, figure) : []).map((element) => page.text(element));
  return { caption: caption ? page.text(caption) : '', parts: partsOf(page, caption), credits };
}

/** The texts that a caption holds side by side: of its elements, and between them. */
function partsOf(page: PageQuery, caption: Element | undefined): string[] {
  if (!caption) return [];
  const inner = page.all(':scope > *', caption).map((element) => page.text(element));
  let rest = page.text(caption);
  for (const text of inner) rest = rest.replace(text, '\n');
  return [...inner, ...rest.split('\n').map((text) => text.trim())].filter((text) => text.length > 1);
}
