/**
 * npm run bench:hostile
 * What the built script makes of hostile pages in real Chromium, and how long that takes. Each is to end within 2 s.
 */

import { resolve } from 'node:path';
import { isolatedWorld, launchChromium, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import { readBuiltScript } from '../../../scripts/built-script.ts';
import { bundle } from '../../../scripts/bundle.ts';
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
  const scripts = { page: readBuiltScript(), home: await bundle(resolve(import.meta.dirname, 'home.ts')) };
  let failures = 0;
  for (const page of hostilePages) {
    const { ms, said } = await read(page, scripts);
    const isFine = ms <= LONGEST;
    if (!isFine) failures += 1;
    console.log(`${isFine ? 'ok  ' : 'FAIL'}  ${Math.round(ms).toString().padStart(6)} ms  ${page.name}: ${said}`);
  }
  return failures > 0 ? 1 : 0;
}

/** A browser a page: one that crashes takes no other with it. */
async function read({ grow }: HostilePage, { page: script, home }: { page: string; home: string }): Promise<Outcome> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await openSavedPage(page, ARTICLE, 'https://ashby.example/news/bridge');
    const world = await isolatedWorld(await page.createCDPSession());
    await world.evaluate(home);
    // Grown and read in one go, so that the time is the script's and not the browser's for laying out such a page.
    const run = `{ ${grow} } var started = performance.now(); ${script}; var said = finish(extract); ({ ms: performance.now() - started, said })`;
    return (await Promise.race([world.evaluate<Outcome>(run), givenUp()])) ?? { ms: GIVE_UP, said: 'given up' };
  } finally {
    await browser.close();
  }
}

const givenUp = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, GIVE_UP, undefined).unref());
