/** How long it takes from the press of the toolbar button until the headline is painted in the true popup. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, openPopup, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import type { CorpusPage } from './corpus.ts';

interface Painted {
  /** Epoch ms: when the browser began to load the popup, and when it first painted anything of the article: the headline is there before the facts. */
  started: number;
  painted: number;
}

/** A popup that says one word and does nothing: what the browser itself takes. */
const BARE = {
  'manifest.json': '{"manifest_version":3,"name":"bare","version":"1","permissions":["activeTab"],"action":{"default_popup":"popup.html"}}',
  'popup.html': '<!doctype html><meta charset="utf-8"><main class="article-view" style="width:400px;height:500px"><h1>Kernpunt</h1></main>',
};

export async function measurePopup(pages: readonly CorpusPage[]): Promise<void> {
  const bareFolder = mkdtempSync(join(tmpdir(), 'kernpunt-bare-'));
  for (const [name, text] of Object.entries(BARE)) writeFileSync(join(bareFolder, name), text);
  const kernpunt = await measureAll(resolve('.output/chrome-mv3'), pages);
  const bare = await measureAll(bareFolder, pages);
  console.log(`${pages.length} pages, ${kernpunt.refused} of them without an article`);
  console.log(`from the press of the button until the headline is painted: ${summary(kernpunt.whole)}`);
  console.log(`of that the popup's own, from when the browser begins to load it: ${summary(kernpunt.own)}`);
  console.log(`the same of a popup that holds one word and does nothing: ${summary(bare.whole)}; its own: ${summary(bare.own)}`);
}

/** One browser at a time: two that are open at once slow each other down. */
async function measureAll(extension: string, pages: readonly CorpusPage[]): Promise<Times> {
  const browser = await launchChromium({ extension });
  const times = new Times();
  try {
    for (const page of pages) await times.measure(browser, page);
  } finally {
    await browser.close();
  }
  return times;
}

/** All in ms, one of each a page. */
class Times {
  whole: number[] = [];
  own: number[] = [];
  refused = 0;

  async measure(browser: Browser, page: CorpusPage): Promise<void> {
    const tab = await browser.newPage();
    await openSavedPage(tab, page.html(), page.url);
    const pressed = Date.now();
    const popup = await openPopup(tab);
    const found = await popup.waitForSelector('h1, h2', { timeout: 10_000 });
    if ((await found?.evaluate((element) => element.tagName)) !== 'H1') this.refused += 1;
    const { started, painted } = await whenPainted(popup);
    this.whole.push(painted - pressed);
    this.own.push(painted - started);
    await tab.close();
  }
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
