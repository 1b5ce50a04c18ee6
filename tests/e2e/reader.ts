/** What a reader does, in either browser: opens a page, presses the button, looks into the popup. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPopup } from '../../scripts/browsers/chromium.ts';
import { type FirefoxPopup, launchFirefox } from '../../scripts/browsers/firefox.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Popup {
  evaluate<T>(expression: string): Promise<T>;
  waitFor(expression: string): Promise<void>;
}

export interface Reader {
  open(url: string): Promise<void>;
  /** The value of an expression in the page itself. */
  inPage<T>(expression: string): Promise<T>;
  openPopup(): Promise<Popup>;
  /** Addresses that pages of the extension asked for, besides their own; undefined where the browser doesn't tell. */
  requests?: string[];
  close(): Promise<void>;
}

export interface Profile {
  folder: string;
  downloads: string;
}

export function newProfile(): Profile {
  return { folder: mkdtempSync(join(tmpdir(), 'kernpunt-profile-')), downloads: mkdtempSync(join(tmpdir(), 'kernpunt-downloads-')) };
}

export function start(name: BrowserName, profile: Profile): Promise<Reader> {
  return name === 'chromium' ? startChromium(profile) : startFirefox(profile);
}

async function startChromium({ folder, downloads }: Profile): Promise<Reader> {
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), profile: folder, locale: 'en' });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const page = await browser.newPage();
  const requests: string[] = [];
  let opened: Page | undefined;
  return {
    requests,
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    inPage: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    openPopup: async () => {
      // Pressing the button again while the popup is open would close it.
      if (opened && !opened.isClosed()) await opened.close();
      const popup = await openPopup(page);
      opened = popup;
      popup.on('request', (request) => {
        if (!request.url().startsWith('chrome-extension:') && !/^(?:blob|data):/.test(request.url())) requests.push(request.url());
      });
      return popupOf(popup);
    },
    close: () => browser.close(),
  };
}

function popupOf(popup: Page): Popup {
  return {
    evaluate: <T>(expression: string) => popup.evaluate(expression) as Promise<T>,
    waitFor: async (expression) => {
      await popup.waitForFunction(`Boolean(${expression})`, { timeout: 20_000, polling: 100 });
    },
  };
}

async function startFirefox({ folder, downloads }: Profile): Promise<Reader> {
  const preferences = { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.alwaysOpenPanel': false };
  const firefox = await launchFirefox({ extension: resolve('.output/firefox-mv3'), profile: folder, preferences });
  let opened: FirefoxPopup | undefined;
  return {
    open: async (url) => {
      await opened?.close();
      await firefox.open(url);
    },
    inPage: (expression) => firefox.evaluate(expression),
    openPopup: async () => {
      await opened?.close();
      opened = await firefox.openPopup();
      return opened;
    },
    close: () => firefox.close(),
  };
}

/** The text of the one file that was downloaded, which makes room for the next. */
export async function takeDownload({ downloads }: Profile): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [name] = readdirSync(downloads).filter((file) => file.endsWith('.json'));
    const text = name ? readFileSync(join(downloads, name), 'utf8') : '';
    if (name && text) {
      rmSync(join(downloads, name));
      return text;
    }
    await wait(100);
  }
  throw new Error(`nothing was downloaded; there is: ${readdirSync(downloads).join(' ')}`);
}
