/** The library as a reader uses it, in real Chromium with the keyboard. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import kernpunt from '../../lib/exporters/kernpunt.ts';
import { getExtension, launchChromium } from '../../scripts/browsers/chromium.ts';
import { makeSaved } from '../bench/library/articles.ts';
import { newProfile } from './reader.ts';

const COUNT = 300;

let browser: Browser;
let address: string;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), profile: newProfile().folder, locale: 'en' });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  address = `chrome-extension://${(await getExtension(browser)).id}/library.html`;
});
afterAll(() => browser.close());

const until = (expression: string, where = page) =>
  where.waitForFunction(`Boolean(${expression})`, { polling: 50, timeout: 10_000 }).catch(() => {
    throw new Error(`never came true: ${expression}`);
  });
const textOf = (selector: string, where = page) => where.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const rowCount = (count: number) => until(`document.querySelector('.row-list')?.getAttribute('aria-rowcount') === '${count}'`);
const viewCount = (view: string, count: number, where = page) =>
  until(`[...document.querySelectorAll('.side-bar a')].some((one) => one.textContent === '${view}${count}')`, where);
const headline = (row: number) => textOf(`[aria-rowindex="${row}"] h3`);

async function open(fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address + fragment);
}

async function importFile(text: string): Promise<void> {
  await page.evaluate((json) => {
    const input = document.querySelector('#import-file') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([json], 'list.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
}

/** Every third is read and every twentieth a favourite, as the maker of articles has it. */
describe('the library', () => {
  it('says what to do while the list is empty', async () => {
    await open();
    await until("document.querySelector('.nothing-here h2')");
    expect(await textOf('.nothing-here')).toContain('Nothing here yet');
  });

  it('takes a list from a file and shows it, newest first, with counts', async () => {
    const whole = await Promise.all(Array.from({ length: COUNT }, (_, i) => makeSaved(i)));
    const parts = await kernpunt.write(whole, { now: 0, version: '0', browser: 'test', filter: null });
    await importFile(parts.join(''));
    await rowCount(COUNT);
    await viewCount('Unread', 200);
    await viewCount('Favourites', 15);
    await until(`document.querySelector('[aria-rowindex="1"] h3')?.textContent === ${JSON.stringify(whole[COUNT - 1]?.article.headline)}`);
  });

  it('moves with j and k, and tells the set size and the position of a row far down', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await until("document.activeElement?.getAttribute('aria-rowindex') === '2'");
    await page.keyboard.press('End');
    await until(`document.activeElement?.getAttribute('aria-rowindex') === '${COUNT}'`);
    await page.keyboard.press('Home');
    await until("document.activeElement?.getAttribute('aria-rowindex') === '1'");
  });

  it('archives what is selected, and takes it back by Ctrl-Z', async () => {
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    expect(await textOf('.bulk-bar strong')).toBe('2 selected');
    await page.keyboard.press('e');
    await viewCount('Archive', 2);
    await until("document.querySelector('.bulk-bar').textContent.includes('Take out of the archive')");
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await viewCount('Archive', 0);
    await page.keyboard.press('Escape');
  });

  it('removes all and brings all back by the button', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('#');
    await until("document.querySelector('.nothing-here h2')");
    await page.click('.snackbar-action');
    await rowCount(COUNT);
    await viewCount('Unread', 200);
  });

  it('finds as one types, marks what was found, and keeps it in the address', async () => {
    await page.keyboard.press('/');
    const [word = ''] = (await headline(1)).split(' ');
    await page.keyboard.type(`${word} is:unread`);
    // Every letter is answered, so "i" of "is:unread" may for a moment be what is found and marked.
    await until("location.hash.endsWith('is%3Aunread')");
    await until(`document.querySelector('.library-row mark')?.textContent.toLowerCase().includes('${word.toLowerCase()}')`);
    await page.reload();
    await until("document.querySelector('.library-row mark')");
  });

  it('finds in the whole texts what stands nowhere else', async () => {
    const { body } = await makeSaved(40);
    const words = body[9]?.text.split(' ').slice(3, 9).join(' ');
    await open(`#${new URLSearchParams({ q: `"${words}"` })}`);
    await until("document.querySelector('.library-row mark')");
    await until("document.querySelector('.library-line').textContent.includes('whole texts searched')");
    expect(await textOf('[aria-rowindex="1"] .row-line')).toContain(words);
  });

  it('says what it did not understand, and that nothing was found', async () => {
    await open('#q=xyzzyqq+colour%3Ared');
    await until("document.querySelector('.nothing-here h2')");
    await until("document.querySelector('.library-line').textContent.includes('colour:red')");
  });

  it('completes the query language', async () => {
    await open();
    await viewCount('All', COUNT);
    await page.keyboard.press('/');
    await page.keyboard.type('is:unr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until("document.querySelector('#library-search').value === 'is:unread '");
    await rowCount(200);
  });

  it('goes back to the view before', async () => {
    await open();
    await viewCount('Favourites', 15);
    await page.click('.side-bar a[href="#view=favorite"]');
    await rowCount(15);
    await page.goBack();
    await rowCount(COUNT);
  });

  it('shows in one window what another one does', async () => {
    const other = await browser.newPage();
    await other.goto(address);
    await viewCount('Favourites', 15, other);
    await page.bringToFront();
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await viewCount('Favourites', 16);
    await other.bringToFront();
    await viewCount('Favourites', 16, other);
    await other.close();
    await page.bringToFront();
  });

  /** Neither the address bar nor a menu of the browser can be pressed from here, so their events are sent. */
  it('opens from the shortcut, the menu of the button and the address bar', async () => {
    const background = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    const opened = async (event: string, url: string) => {
      const target = browser.waitForTarget((one) => one.url() === url, { timeout: 10_000 });
      await background?.evaluate(event);
      await (await (await target).page())?.close();
    };
    await opened("chrome.omnibox.onInputEntered.dispatch('dijk', 'currentTab')", `${address}#q=dijk`);
    await page.goto('about:blank');
    await opened("chrome.commands.onCommand.dispatch('library')", address);
    await opened("chrome.contextMenus.onClicked.dispatch({ menuItemId: 'library' })", address);
    const suggested = await background?.evaluate(
      "new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch('de', (found) => resolve(found.length)))",
    );
    expect(suggested).toBe(6);
    await open();
    await viewCount('All', COUNT);
  });

  it('opens the tags with t and the note with n, ready to be typed in, and goes back to the row', async () => {
    await open();
    await viewCount('All', COUNT);
    await page.keyboard.press('Home');
    await page.keyboard.press('t');
    await until("document.activeElement?.matches('.tag-box input')");
    await page.keyboard.type('proef');
    await page.keyboard.press('Enter');
    await until("[...document.querySelectorAll('.opened-row .chip')].some((one) => one.textContent === 'proef')");
    const left = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().left);
    expect(await left('.opened-row .chips li')).toBe(await left('.opened-row textarea'));
    await page.keyboard.press('Escape');
    await until("document.activeElement?.matches('.library-row')");
    await page.keyboard.press('n');
    await until("document.activeElement?.matches('.note-field textarea')");
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await until("!document.querySelector('.opened-row')");
  });

  const focusOn = (selector: string) => until(`document.activeElement?.matches(${JSON.stringify(selector)})`);
  /** As a key does it. */
  const press = async (selector: string) => {
    await page.focus(selector);
    await page.keyboard.press('Enter');
  };

  it('keeps the focus when a tag is renamed or deleted', async () => {
    await open('#view=tag%3Aproef');
    await until("document.querySelector('.tag-title h2')?.textContent === 'proef'");
    await press('.tag-title button');
    await focusOn('.tag-title input');
    await page.keyboard.press('Escape');
    await focusOn('.tag-title button');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await until("document.querySelector('.tag-title h2')?.textContent === 'proef2'");
    await focusOn('[aria-rowindex="1"]');
    await press('.tag-title button:last-child');
    await rowCount(COUNT);
    await focusOn('[aria-rowindex="1"]');
  });

  it('keeps the focus when what had it goes with its work', async () => {
    await page.keyboard.press('x');
    await press('.bulk-bar > .icon-button');
    await focusOn('[aria-rowindex="1"]');
    await page.keyboard.press('End');
    await focusOn(`[aria-rowindex="${COUNT}"]`);
    await page.keyboard.press('#');
    await rowCount(COUNT - 1);
    await focusOn(`[aria-rowindex="${COUNT - 1}"]`);
    await press('.snackbar-action');
    await rowCount(COUNT);
    await focusOn('.library-row');
    await press('#export');
    await page.waitForSelector('.export-choice[open]');
    await press('[data-format="json-feed"]');
    await focusOn('#export');
  });

  it('clears the search by Escape, and leaves it by another', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('xyzzyqq');
    await until("document.querySelector('.nothing-here h2')");
    await page.keyboard.press('Escape');
    await rowCount(COUNT);
    await page.keyboard.press('Escape');
    await until("document.activeElement?.getAttribute('aria-rowindex') === '1'");
  });

  /** https://www.w3.org/WAI/WCAG22/Understanding/reflow.html: 1280 × 1024 pixels at 400 %. */
  it('fits a window as narrow and low as at 400 %, with a row of the list in sight', async () => {
    await page.setViewport({ width: 320, height: 256 });
    await until("document.documentElement.scrollWidth === 320 && document.querySelector('.row-list').clientHeight >= 184");
    const apart = await page.evaluate(() => {
      const name = document.createRange();
      name.selectNodeContents(document.querySelector('.library-side h1') as Element);
      const button = document.querySelector('#export') as Element;
      return name.getBoundingClientRect().right <= button.getBoundingClientRect().left;
    });
    expect(apart).toBe(true);
    await page.setViewport({ width: 1280, height: 860 });
  });

  it('tells the current view and what is unread from the others in forced colours, where no background is left', async () => {
    const session = await page.createCDPSession();
    const frames = () =>
      page.$$eval('.side-bar a', (links) =>
        links.filter((link) => getComputedStyle(link).outlineStyle === 'solid').map(({ href }) => new URL(href).hash),
      );
    expect(await frames()).toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await frames()).toEqual(['']);
    const dot = await page.$eval('.unread-dot', (element) => getComputedStyle(element).borderTopWidth);
    expect(dot).toBe('4px');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });

  it('shows its keys', async () => {
    await page.keyboard.press('?');
    await until("document.querySelector('dialog.key-help[open]')");
    await page.keyboard.press('Escape');
    await until("!document.querySelector('dialog.key-help[open]')");
  });
});
