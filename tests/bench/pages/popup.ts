/** How long it takes from the press of the toolbar button until the headline is painted in the true popup. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPopup, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import type { CorpusPage } from './corpus.ts';

interface Painted {
  /** Epoch ms: when the browser began to load the popup, and when it first painted anything of the article: the headline is there before the facts. */
  started: number;
  painted: number;
}

export async function measurePopup(pages: readonly CorpusPage[]): Promise<void> {
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3') });
  const whole: number[] = [];
  const own: number[] = [];
  let refused = 0;
  try {
    for (const page of pages) {
      const tab = await browser.newPage();
      await openSavedPage(tab, page.html(), page.url);
      const pressed = Date.now();
      const popup = await openPopup(tab);
      const found = await popup.waitForSelector('h1, h2', { timeout: 10_000 });
      if ((await found?.evaluate((element) => element.tagName)) !== 'H1') refused += 1;
      const { started, painted } = await whenPainted(popup);
      whole.push(painted - pressed);
      own.push(painted - started);
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`${pages.length} pages, ${refused} of them without an article`);
  console.log(`from the press of the button until the headline is painted: ${summary(whole)}`);
  console.log(`of that the popup's own, from when the browser begins to load it: ${summary(own)}`);
}

const whenPainted = (popup: Page): Promise<Painted> =>
  popup.evaluate(
    () =>
      new Promise<Painted>((resolve) => {
        let first = Number.POSITIVE_INFINITY;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
            if (entry.element?.closest('.article-view, .trouble-page')) first = Math.min(first, entry.startTime);
          }
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        // The paint of what was found in the document is on record by then.
        setTimeout(() => resolve({ started: performance.timeOrigin, painted: performance.timeOrigin + first }), 200);
      }),
  );

function summary(times: number[]): string {
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
