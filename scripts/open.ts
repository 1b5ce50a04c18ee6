/** Opens the built extension on a page, popup open: for a person where there is a display, else in the terminal with a screenshot. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, openPopup } from './browsers/chromium.ts';
import { findChromium } from './browsers/find.mjs';
import { launchFirefox } from './browsers/firefox.ts';
import { type Server, serve } from './browsers/serve.ts';

const SAMPLES = resolve('tests/samples');
const SCREENSHOT = '.output/popup.png';

export async function main([target]: string[]): Promise<number> {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  let server: Server | undefined;
  try {
    const address = await addressOf(target);
    server = address.server;
    console.log(`Opening ${address.url}`);
    const opened = await (findChromium() ? openInChromium : openInFirefox)(address.url, hasDisplay);
    if (hasDisplay) {
      console.log('Close the browser to end.');
      await opened.closed;
    } else await showInTerminal(opened).finally(opened.close);
    return 0;
  } catch (error) {
    console.error(`The page could not be opened: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await server?.close();
  }
}

/** A file is served, for browsers grant extensions no files. */
async function addressOf(target: string | undefined): Promise<{ url: string; server?: Server }> {
  if (target && /^https?:/.test(target)) return { url: target };
  if (target && !existsSync(target)) throw new Error(`There is no file ${target}, and it is no address that begins with http.`);
  const path = target ? `/${encodeURIComponent(basename(target))}` : '/nl.html';
  const server = await serve(SAMPLES, target ? new Map([[path, readFileSync(target)]]) : undefined);
  return { url: server.url + path, server };
}

/** A browser with the popup open on the page. */
interface Opened {
  /** An expression in the popup. */
  evaluate: <T>(expression: string) => Promise<T>;
  waitFor: (expression: string) => Promise<unknown>;
  /** PNG. */
  screenshot: () => Promise<Uint8Array>;
  /** When the reader has closed the browser. */
  closed: Promise<unknown>;
  close: () => Promise<void>;
}

async function openInChromium(url: string, hasDisplay: boolean): Promise<Opened> {
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), headless: !hasDisplay, isOffline: false });
  const closed = new Promise((done) => browser.once('disconnected', done));
  const popup = await openPopupOn(browser, url).catch((error) => closeAfter(error, () => browser.close()));
  return {
    evaluate: async <T>(expression: string) => (await popup.evaluate(expression)) as T,
    waitFor: (expression) => popup.waitForFunction(expression, { timeout: 20_000 }),
    screenshot: () => popup.screenshot(),
    closed,
    close: () => browser.close(),
  };
}

async function openPopupOn(browser: Browser, url: string): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return openPopup(page);
}

/** Left open, the browser would keep the command from ending. */
async function closeAfter(error: unknown, close: () => Promise<void>): Promise<never> {
  await close();
  throw error;
}

async function openInFirefox(url: string, hasDisplay: boolean): Promise<Opened> {
  const firefox = await launchFirefox({ extension: resolve('.output/firefox-mv3'), headless: !hasDisplay, isOffline: false });
  const popup = await firefox
    .open(url)
    .then(firefox.openPopup)
    .catch((error) => closeAfter(error, firefox.close));
  return { ...popup, closed: firefox.closed, close: firefox.close };
}

async function showInTerminal({ evaluate, waitFor, screenshot }: Opened): Promise<void> {
  // Tags come last; where there is no article, a sentence says why.
  await waitFor("document.querySelector('.tag-editor, [data-trouble]') !== null");
  const texts = (selector: string) =>
    evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((element) => element.textContent.trim())`);
  console.log(`\n${(await texts('h1, [data-trouble]'))[0]}\n`);
  for (const fact of await texts('[data-fact] .fact-words')) console.log(`  • ${fact}`);
  console.log(`\n${(await texts('.tag-editor .chip')).join(' · ')}\n`);
  writeFileSync(SCREENSHOT, await screenshot());
  console.log(`There is no display here. A picture of the popup: ${SCREENSHOT}`);
}
