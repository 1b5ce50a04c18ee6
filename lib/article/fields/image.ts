/** The lead picture with its caption and credit. */
import { pageLanguages } from '../../languages/pages.ts';
import { webAddress } from '../body/web-address.ts';
import type { LeadImage, Provenance } from '../types.ts';
import type { PageQuery } from './page-query.ts';

export interface FoundImage {
  image: LeadImage;
  origin: Provenance;
}

const CREDIT_HINT =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i], [class*="bron" i], [class*="quelle" i], [itemprop="copyrightHolder" i], cite, small';

/** `named`: the address that metadata gives. The caption is that of the first figure after the headline. */
export function findImage(
  page: PageQuery,
  heading: Element | undefined,
  named: { url: string; origin: Provenance } | undefined,
  pageUrl: string,
): FoundImage | undefined {
  const figure = leadFigure(page, heading);
  const img = figure && page.first('img', figure);
  const printed = webAddress(img && (page.attribute(img, 'src') || page.attribute(img, 'data-src')), pageUrl);
  const url = webAddress(named?.url, pageUrl) ?? printed;
  if (!url) return undefined;
  return { image: { url, ...(figure && captionOf(page, figure)) }, origin: (webAddress(named?.url, pageUrl) && named?.origin) || 'page' };
}

/** The first figure behind the headline; without a headline the first of the article. */
function leadFigure(page: PageQuery, heading: Element | undefined): Element | undefined {
  const inOrder = page.all('h1, h2, figure');
  const behind = inOrder.slice(heading ? inOrder.indexOf(heading) + 1 : 0);
  return behind.find((element) => page.tag(element) === 'figure' && page.first('img', element));
}

function captionOf(page: PageQuery, figure: Element): Omit<LeadImage, 'url'> {
  const caption = page.first('figcaption', figure) ?? page.first('[class*="caption" i]', figure);
  const whole = caption ? page.text(caption) : '';
  const hinted = page
    .all(CREDIT_HINT, figure)
    .map((element) => page.text(element))
    .find((text) => text.length > 1 && text.length < 100);
  const credit = hinted ?? partsOf(page, caption).find((text) => CREDIT.test(text)) ?? CREDIT_AT_END.exec(whole)?.[0];
  const rest = (credit ? whole.replace(credit, ' ') : whole).replace(/\s+/g, ' ').trim();
  return { ...(rest && { caption: rest }), ...(credit && cleanCredit(credit) && { credit: cleanCredit(credit) }) };
}

/** The texts that a caption holds side by side: of its elements, and between them. */
function partsOf(page: PageQuery, caption: Element | undefined): string[] {
  if (!caption) return [];
  const inner = page.all(':scope > *', caption).map((element) => page.text(element));
  let rest = page.text(caption);
  for (const text of inner) rest = rest.replace(text, '\n');
  return [...inner, ...rest.split('\n').map((text) => text.trim())].filter((text) => text.length > 1);
}

const LETTER = 'a-z\u00c0-\u024f';
const SIGN = `(?:${pageLanguages.map(({ boilerplate }) => boilerplate.credit).join('|')}|\\(c\\)|credit|copyright)`;
const CREDIT = new RegExp(`^${SIGN}`, 'i');
const CREDIT_AT_END = new RegExp(`(?:${SIGN}[^.]{2,60}|\\([^()]{3,50}/[^()]{2,50}\\))$`, 'i');

/** Before a name the sign may stand without its colon, as a word of its own: "Beeld Noor Achterberg". */
const LABEL = new RegExp(`^${SIGN.replace(/(?<!\?):/g, ':?')}(?!(?<=[${LETTER}])[${LETTER}])`, 'i');

const cleanCredit = (credit: string): string =>
  credit
    .replace(LABEL, '')
    .replace(/^[\s:©(–—-]+|[\s)]+$/g, '')
    .trim();
