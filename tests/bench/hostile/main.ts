/**
 * npm run bench:hostile
 * What the built script makes of hostile pages in real Chromium, and how long that takes. Each is to end within 2 s.
 */

import { complete } from '../../../lib/article/complete.ts';
import type { Extraction, Reading } from '../../../lib/article/types.ts';
import { countWords } from '../../../lib/article/words.ts';
import { isolatedWorld, launchChromium, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import { readBuiltScript } from '../../../scripts/built-script.ts';
import { ARTICLE, type HostilePage, hostilePages } from './pages.ts';

/** Milliseconds that a reader would wait for. */
const LONGEST = 2000;
/** Milliseconds after which a page is given up. */
const GIVE_UP = 30_000;

interface Outcome {
  ms: number;
  said: string;
}

/** 1 where a page took too long, or ended in nothing. */
export async function main(): Promise<number> {
  const script = readBuiltScript();
  let failures = 0;
  for (const page of hostilePages) {
    const { ms, said } = await read(page, script);
    const isFine = ms <= LONGEST;
    if (!isFine) failures += 1;
    console.log(`${isFine ? 'ok  ' : 'FAIL'}  ${Math.round(ms).toString().padStart(6)} ms  ${page.name}: ${said}`);
  }
  return failures > 0 ? 1 : 0;
}

/** A browser a page: one that crashes takes no other with it. */
async function read({ grow }: HostilePage, script: string): Promise<Outcome> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await openSavedPage(page, ARTICLE, 'https://ashby.example/news/bridge');
    const world = await isolatedWorld(await page.createCDPSession());
    // Grown and read in one go, so that the time is the script's and not the browser's for laying out such a page.
    const run = `{ ${grow} } var started = performance.now(); ${script}; ({ ms: performance.now() - started, reading: extract })`;
    const outcome = await Promise.race([world.evaluate<{ ms: number; reading: Reading }>(run), givenUp()]);
    if (!outcome) return { ms: GIVE_UP, said: 'given up' };
    const start = performance.now();
    const extraction = complete(outcome.reading);
    return { ms: outcome.ms + performance.now() - start, said: describe(extraction) };
  } finally {
    await browser.close();
  }
}

const givenUp = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, GIVE_UP, undefined).unref());

const describe = (extraction: Extraction): string =>
  extraction.ok ? `an article of ${countWords(extraction.article.body)} words` : `refused, ${extraction.reason}`;
