/** Injected to show key facts in the live page; its marks go with Escape. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateQuote } from '../lib/facts/locate.ts';
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
  return ranges.flatMap((range, position) => (range ? [position] : []));
}

function unmark(): void {
  CSS.highlights.delete(NAME);
  marked = [];
  removeEventListener('keydown', unmarkOnEscape, true);
}

function unmarkOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') unmark();
}

function scrollTo(range: Range): void {
  const holder = range.startContainer.parentElement;
  // As the browser's own search in a page does it.
  for (let fold = holder?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const isInView = top >= 0 && bottom <= innerHeight;
  if (!isInView) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
