/** Shows key facts in the page of a tab. The page's document stays as it is: only highlights are laid over its text, and what hides the first is unfolded. */
import { browser } from 'wxt/browser';
import type { Quote } from '../facts/quote.ts';

/** What `mark.js` leaves in its isolated world of the page, for the calls that follow. */
interface PageMarker {
  /** Marks these quotations and no others, and scrolls to the first of them. Gives the positions of those that were found. */
  mark: (quotes: Quote[]) => number[];
  unmark: () => void;
  /** What the marked quotations say. */
  marked: () => string[];
}

declare global {
  var kernpuntMarker: PageMarker | undefined;
}

/**
 * The author's origin, because Chromium computes a user's `::highlight` but doesn't paint it. Highlights inherit, so this reaches into shadow roots too.
 */
const STYLE = '::highlight(kernpunt) { background-color: #ffe38a !important; color: #1c1916 !important; }';

/** Positions in `quotes` of those found in the page, which may still be being loaded; undefined where it can't be reached any more. */
export const markInPage = (tabId: number, quotes: readonly Quote[]): Promise<number[] | undefined> =>
  ifReachable(async () => {
    const target = { tabId };
    await browser.scripting.insertCSS({ target, css: STYLE });
    await browser.scripting.executeScript({ target, files: ['/mark.js'], injectImmediately: true });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (wanted: Quote[]) => globalThis.kernpuntMarker?.mark(wanted),
      args: [[...quotes]],
      injectImmediately: true,
    });
    return answer?.result;
  });

/** What the quotations say that are marked in the page; undefined where there are none, or it can't be reached any more. */
export const marksInPage = (tabId: number): Promise<string[] | undefined> =>
  ifReachable(async () => {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.kernpuntMarker?.marked() });
    return answer?.result;
  });

export const unmarkPage = (tabId: number): Promise<unknown> =>
  ifReachable(() => browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.kernpuntMarker?.unmark() }));

async function ifReachable<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) return undefined;
    throw error;
  }
}

/** What the browsers say of a page that they keep to themselves, or where the tab left its page or was closed, and the reader's leave with it; they have no codes for it. */
const UNREACHABLE =
  /cannot access|extensions gallery|missing host permission|no tab with id|invalid tab id|tab was closed|frame (?:with id \d+ )?was removed|showing error page/i;

const isUnreachable = (error: unknown): boolean => error instanceof Error && UNREACHABLE.test(error.message);
