/** The library in real Chromium, with the keyboard. */
import { resolve } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { getExtension, launchChromium } from '../../scripts/browsers/chromium.ts';
import { COUNT, importing, makeList, tellsRows, tellsView } from './list.ts';
import { newProfile } from './reader.ts';

/** A window in which it has room for all its parts. */
export const WIDE = { width: 1280, height: 860 };

/** Starts it, empty, before the tests of a file, and closes it after them. */
export function useLibrary() {
  let browser: Browser;
  let address: string;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), profile: newProfile().folder, locale: 'en' });
    page = await browser.newPage();
    await page.setViewport(WIDE);
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    address = `chrome-extension://${(await getExtension(browser)).id}/library.html`;
  });
  afterAll(() => browser.close());

  async function open(fragment = ''): Promise<void> {
    await page.goto('about:blank');
    await page.goto(address + fragment);
  }

  const until = (expression: string, where = page) =>
    where.waitForFunction(`Boolean(${expression})`, { polling: 50, timeout: 10_000 }).catch(() => {
      throw new Error(`never came true: ${expression}`);
    });
  const textOf = (selector: string) => page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const focusOn = (selector: string) => until(`document.activeElement?.matches(${JSON.stringify(selector)})`);
  const rowCount = (count: number) => until(tellsRows(count));

  /** Keys one after the other. */
  async function press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  async function pressControl(key: KeyInput): Promise<void> {
    await page.keyboard.down('Control');
    await press(key);
    await page.keyboard.up('Control');
  }

  /** Opens it, empty as it is, and takes the list into it. */
  async function importList(list = makeList()): Promise<void> {
    await open();
    await page.evaluate(await importing(await list));
    await page.waitForSelector('dialog[open]');
    await press('Escape');
    // While it is open, keys are the dialog's.
    await until("!document.querySelector('dialog')");
    await rowCount(COUNT);
  }

  /** By its key; what is typed before it has the focus would be commands. */
  async function goToSearch(): Promise<void> {
    await press('/');
    await focusOn('#library-search');
  }

  return {
    get browser() {
      return browser;
    },
    get address() {
      return address;
    },
    get page() {
      return page;
    },
    open,
    importList,
    until,
    textOf,
    focusOn,
    rowCount,
    viewCount: (view: string, count: number, where = page) => until(tellsView(view, count), where),
    press,
    goToSearch,
    pressControl,
    type: (text: string) => page.keyboard.type(text),
  };
}
