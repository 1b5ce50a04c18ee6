/** A list of articles in a browser of its own, with the built extension and a page beside it that shows nothing. */
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { getExtension, launchChromium } from '../../../scripts/browsers/chromium.ts';
import { aliases } from '../../../scripts/build/aliases.ts';
import { inventArticle } from './articles.ts';
import type { LibraryBench } from './page.ts';

export const BUILT = resolve('.output/chrome-mv3');
const FILL_STEP = 5000;

export interface List {
  browser: Browser;
  count: number;
  newest: string;
}

export async function openList(extension: string, profile: string, count: number): Promise<List> {
  const browser = await launchChromium({ extension, profile, args: ['--unlimited-storage'] });
  return { browser, count, newest: inventArticle(count - 1).headline };
}

/** A copy of the built extension with a page beside the library that shows nothing: what Preact and Dexie cost by themselves. */
export async function withBarePage(folder: string): Promise<string> {
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(join(folder, 'bare.js'), await bundle('bare.tsx', true));
  writeFileSync(
    join(folder, 'bare.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="bare.js"></script>',
  );
  return folder;
}

export async function bundle(file: string, minify = false): Promise<string> {
  const entry = resolve('tests/bench/library', file);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: aliases },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify, lib: { entry, formats: ['iife'], name: 'libraryBenchPage' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The bench could not be built.');
  return output.output[0].code;
}

/** In steps, because a browser may not be silent for minutes. */
export async function fill(list: List, code: string): Promise<{ importing: number; learning: number }> {
  const sum = { importing: 0, learning: 0 };
  for (let count = 0; count < list.count; ) {
    count = Math.min(count + FILL_STEP, list.count);
    const { importing, learning } = await inBenchPage(list, code, (bench, to) => bench.fill(to), count);
    sum.importing += importing;
    sum.learning += learning;
  }
  return sum;
}

/** Runs in a page of the extension that does nothing by itself. */
export async function inBenchPage<A, T>(
  list: List,
  code: string,
  work: (bench: LibraryBench, argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const page: Page = await list.browser.newPage();
  await page.goto(await address(list.browser, 'manifest.json'));
  await page.evaluate(code);
  const result = await page.evaluate(`(${work})(libraryBench, ${JSON.stringify(argument)})`);
  await page.close();
  return result as T;
}

export async function inLibrary<T>({ browser }: List, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(await address(browser, 'library.html'));
  const result = await work(page);
  await page.close();
  return result;
}

/** From the start of the navigation until the newest article's headline was painted; of the bare page, until its one word was. */
export async function painted({ browser, newest }: List, name: 'library' | 'popup' | 'bare'): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(
    (headline) => {
      const isThere = () => document.body?.textContent?.includes(headline);
      const look = () =>
        isThere() ? requestAnimationFrame(() => Object.assign(globalThis, { paintedAt: performance.now() })) : requestAnimationFrame(look);
      requestAnimationFrame(look);
    },
    name === 'bare' ? 'bare' : newest,
  );
  await page.goto(await address(browser, `${name}.html`));
  const at = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
  const time = (await at.jsonValue()) as number;
  await page.close();
  return time;
}

async function address(browser: Browser, path: string): Promise<string> {
  return `chrome-extension://${(await getExtension(browser)).id}/${path}`;
}
