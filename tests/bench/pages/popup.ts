/** How long it takes from the press of the toolbar button to the headline in the true popup. */
import { resolve } from 'node:path';
import { launchChromium, openPopup, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import type { CorpusPage } from './corpus.ts';

export async function measurePopup(pages: readonly CorpusPage[]): Promise<void> {
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3') });
  const times: number[] = [];
  let refused = 0;
  try {
    for (const page of pages) {
      const tab = await browser.newPage();
      await openSavedPage(tab, page.html(), page.url);
      const start = performance.now();
      const popup = await openPopup(tab);
      const found = await popup.waitForSelector('h1, h2', { timeout: 10_000 });
      times.push(performance.now() - start);
      if ((await found?.evaluate((element) => element.tagName)) !== 'H1') refused += 1;
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`from the click to the headline, ${times.length} pages (${refused} without one): median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
