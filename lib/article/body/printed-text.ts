/** From the live document to the text of its article as printed: what Readability chose, and all that stands around it. */
import type { PageMeasures } from '../clues.ts';
import type { PrintedFrame, PrintedText } from '../reading.ts';
import { cutIntoBlocks } from './blocks.ts';
import { copyPage } from './copy.ts';
import type { DomReader } from './dom.ts';
import { findBody } from './find.ts';
import { otherArticles, setAside } from './other-articles.ts';
import { isText, type PageElement } from './page.ts';
import { findScope } from './scope.ts';

/** Below this a page's text is looked for among what is hidden too: styles that scripts should have lifted hide whole pages. */
const THIN = 250;

/** `headlines`: what the page calls its article, folded. Undefined where the page is too large to be read. */
export function readPrintedText(
  dom: DomReader,
  url: string,
  headlines: readonly string[],
): { text: PrintedText; measures: PageMeasures } | undefined {
  const page = findPage(dom, headlines);
  return page && { text: printedText(page, url), measures: measure(page) };
}

function findPage(dom: DomReader, headlines: readonly string[]): PageElement | undefined {
  const shown = copyPage(dom, { withHidden: false });
  const chosen = shown && findOwnBody(shown, dom, headlines);
  if (chosen === undefined || chosen >= THIN) return chosen === undefined ? undefined : shown;
  const whole = copyPage(dom, { withHidden: true });
  const found = whole && findBody(whole, dom.createDocument);
  return found && found > 3 * chosen ? whole : shown;
}

/** Not that of another article. */
function findOwnBody(page: PageElement, dom: DomReader, headlines: readonly string[]): number | undefined {
  const chosen = findBody(page, dom.createDocument);
  const others = chosen ? otherArticles(page, headlines) : [];
  if (others.length === 0) return chosen;
  setAside(others, page);
  return findBody(page, dom.createDocument);
}

function printedText(page: PageElement, url: string): PrintedText {
  const frames: PrintedFrame[] = [];
  const known = new Map<PageElement, number>();
  /** The frame's index. Those around it come before it. */
  const frameOf = (element: PageElement): number => {
    const index = known.get(element);
    if (index !== undefined) return index;
    const { tag, hint, length, linked, isBeside, parent } = element;
    const around = parent && frameOf(parent);
    frames.push({ tag, hint, length, linked, ...(isBeside && { isBeside }), ...(around !== undefined && { parent: around }) });
    known.set(element, frames.length - 1);
    return frames.length - 1;
  };
  const scope = findScope(page);
  const held = cutIntoBlocks(scope, url);
  return {
    scope: frameOf(scope),
    blocks: held.map(({ block, holder, linked, chosen }) => ({
      block,
      frame: frameOf(holder),
      linked,
      ...(chosen > block.text.length / 2 && { isChosen: true }),
    })),
    frames,
  };
}

const measure = (page: PageElement): PageMeasures => ({
  length: page.length,
  linked: page.linked,
  hasPaywall: holdsPaywall(page),
});

const holdsPaywall = ({ hint, children }: PageElement): boolean =>
  (hint !== '' && PAYWALL.test(hint)) || children.some((child) => !isText(child) && holdsPaywall(child));

const PAYWALL = /(?:pay|reg|meter(?:ed)?|plus|premium)-?(?:wall|lock)|plus-?teaser|subscri\w+-(?:wall|box|offer)/i;
