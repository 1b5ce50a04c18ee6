/** The short line above the headline. */
import { isAfter, isInside } from './order.ts';
import type { PageQuery } from './page-query.ts';
import { fold } from './similar.ts';

const HINTED =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="topline" i], [class*="dachzeile" i], [class*="antetitulo" i], [class*="cintillo" i], [class*="supertitle" i], [class*="pretitle" i], [class*="spitzmarke" i], [class*="bovenkop" i], [class*="occhiello" i], [class*="surtitre" i], [class*="rubric" i]';

export function findKicker(page: PageQuery, heading: Element | undefined): string | undefined {
  if (!heading) return undefined;
  const scope = aroundOf(page, heading);
  const hinted = page.all(HINTED, scope).filter((element) => isAfter(element, heading) || isInside(heading, element));
  return [hinted.at(-1), before(page, heading)]
    .map((element) => element && page.text(element))
    .find((text) => text && isKicker(text, page.text(heading)));
}

/** The headline's own frame: three steps up, as long as no other headline is in it. */
function aroundOf(page: PageQuery, heading: Element): Element {
  let scope = heading;
  for (let up = 0; up < 3; up += 1) {
    const parent = page.parent(scope);
    if (!parent || page.all('h1, h2', parent).length > 2) break;
    scope = parent;
  }
  return scope;
}

/** What stands right before the headline in the same frame, if it is one short line without links: with links it is a trail of sections. */
function before(page: PageQuery, heading: Element): Element | undefined {
  const parent = page.parent(heading);
  const children = parent ? page.all(':scope > *', parent) : [];
  const previous = children[children.indexOf(heading) - 1];
  return previous && page.all('a, time, img, li, button, h1, h2', previous).length === 0 ? previous : undefined;
}

function isKicker(text: string, headline: string): boolean {
  const isShort = text.length >= 2 && text.length <= 60 && text.split(' ').length <= 8;
  return (
    isShort && /\p{L}/u.test(text) && !/\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|[/>›»]/.test(text) && !fold(headline).startsWith(fold(text))
  );
}
