/** Opens the built extension on a page, popup open: for a person where there is a display, else in the terminal with a screenshot. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
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
    if (findChromium()) await openInChromium(address.url, hasDisplay);
    else await openInFirefox(address.url, hasDisplay);
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
  const server = await serve(SAMPLES, target ? new Map([[path, readFileSync(target, 'utf8')]]) : undefined);
  return { url: server.url + path, server };
}

const LAST = '.tag-editor, [data-trouble]';
const TAGS = '.tag-editor .chip';

async function openInChromium(url: string, hasDisplay: boolean): Promise<void> {
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), headless: !hasDisplay, isOffline: false });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await openPopup(page);
  if (!hasDisplay) {
    await showInTerminal(popup);
    await browser.close();
    return;
  }
  console.log('Close the browser to end.');
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

async function showInTerminal(popup: Page): Promise<void> {
  // Tags come last; where there is no article, a sentence says why.
  await popup.waitForSelector(LAST, { timeout: 20_000 });
  const text = (selector: string) => popup.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ''));
  console.log(`\n${(await text('h1, [data-trouble]'))[0]}\n`);
  for (const fact of await text('[data-fact] .fact-words')) console.log(`  • ${fact}`);
  console.log(`\n${(await text(TAGS)).join(' · ')}\n`);
  await popup.screenshot({ path: SCREENSHOT });
  console.log(`There is no display here. A picture of the popup: ${SCREENSHOT}`);
}

async function openInFirefox(url: string, hasDisplay: boolean): Promise<void> {
  const firefox = await launchFirefox({ extension: resolve('.output/firefox-mv3'), headless: !hasDisplay, isOffline: false });
  await firefox.open(url);
  const popup = await firefox.openPopup();
  await popup.waitFor(`document.querySelector('${LAST}')`);
  const lines = await popup.evaluate<string[]>(
    `[...document.querySelectorAll('h1, [data-fact] .fact-words, ${TAGS}, [data-trouble]')].map((element) => element.textContent)`,
  );
  console.log(lines.join('\n'));
  if (hasDisplay) await firefox.closed;
  else await firefox.close();
}
