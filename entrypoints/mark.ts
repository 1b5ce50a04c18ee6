/** Injected to show key facts in the live page; its marks go with Escape. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isShown, locateQuote } from '../lib/facts/locate.ts';
import type { Quote } from '../lib/facts/quote.ts';

const NAME = 'kernpunt';

export default defineUnlistedScript(() => {
  globalThis.kernpuntMarker?.unmark();
  globalThis.kernpuntMarker = { mark, unmark, marked: () => marked };
});

let marked: string[] = [];

function mark(quotes: Quote[]): number[] {
  const ranges = quotes.map((quote) => locateQuote(document, quote));
  const found = ranges.filter((range) => range !== undefined);
  CSS.highlights.set(NAME, new Highlight(...found));
  marked = quotes.flatMap(({ exact }, position) => (ranges[position] ? exact : []));
  addEventListener('keydown', unmarkOnEscape, true);
  if (found[0]) scrollTo(found[0]);
  // What a button of the page alone could unfold is marked for when the reader does.
  return ranges.flatMap((range, position) => (range && (range !== found[0] || isShown(range)) ? [position] : []));
}

function unmark(): void {
  CSS.highlights.delete(NAME);
  marked = [];
  removeEventListener('keydown', unmarkOnEscape, true);
}

function unmarkOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') unmark();
}

/** As the browser's own search in a page does it: what is folded is unfolded, and each frame around scrolls to it. */
function scrollTo(range: Range): void {
  const around: Element[] = [];
  for (let one = range.startContainer.parentElement; one; one = parentOf(one)) around.push(one);
  for (const one of around) {
    if (one instanceof HTMLDetailsElement) one.open = true;
    if (one.getAttribute('hidden') === 'until-found') one.removeAttribute('hidden');
  }
  around[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (const frame of around) {
    const isPage = frame === document.scrollingElement;
    const { top: from, bottom: to } = isPage ? { top: 0, bottom: innerHeight } : frame.getBoundingClientRect();
    const { top, bottom } = range.getBoundingClientRect();
    // What doesn't scroll stays where it is.
    if (top < from || bottom > to) frame.scrollBy({ top: top - from - frame.clientHeight / 3, behavior: 'instant' });
  }
}

/** Out of a shadow tree, its host. */
const parentOf = (element: Element): HTMLElement | null =>
  element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined) ?? null;
