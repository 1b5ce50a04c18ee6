/** The library in Firefox: what could differ there is how a file is taken, how keys come and how IndexedDB answers. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/browsers/firefox.ts';
import { COUNT, importing, makeList, tellsRows, tellsView } from './list.ts';

const isWanted = (process.env.KERNPUNT_BROWSERS ?? 'firefox').split(',').includes('firefox');

let firefox: Firefox;
let address: string;

async function until(expression: string): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(50))
    if (await firefox.evaluate<boolean>(`Boolean(${expression})`)) return;
  throw new Error(`never came true: ${expression}`);
}
const textOf = (selector: string) => firefox.evaluate<string>(`document.querySelector('${selector}')?.textContent ?? ''`);
const rowCount = (count: number) => until(tellsRows(count));
const viewCount = (view: string, count: number) => until(tellsView(view, count));

async function open(): Promise<void> {
  await firefox.open('about:blank');
  await firefox.open(address);
}

describe.runIf(isWanted)('the library in firefox', () => {
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: resolve('.output/firefox-mv3') });
    address = await firefox.address('library.html');
  });
  afterAll(() => firefox.close());

  it('opens, and takes a list from a file, newest first', async () => {
    await open();
    await until("document.querySelector('.nothing-here h2')");
    const list = await makeList();
    await firefox.evaluate(await importing(list));
    await until("document.querySelector('dialog[open]')");
    await open();
    await rowCount(COUNT);
    await viewCount('Unread', 200);
    expect(await textOf('[aria-rowindex="1"] h3')).toBe(list[COUNT - 1]?.article.headline);
  });

  it('archives what is selected by keys, and takes it back', async () => {
    for (const key of ['j', 'x', 'j', 'x']) await firefox.press(key);
    await until("document.querySelector('.bulk-bar strong')?.textContent === '2 selected'");
    await firefox.press('e');
    await viewCount('Archive', 2);
    await firefox.press('z', ['Control']);
    await viewCount('Archive', 0);
  });

  it('keeps a note whose page is left while it is typed', async () => {
    await open();
    await viewCount('All', COUNT);
    for (const key of ['j', 'n']) await firefox.press(key);
    await until("document.activeElement?.closest('.note-field')");
    for (const letter of 'reis') await firefox.press(letter);
    await open();
    await viewCount('All', COUNT);
    for (const key of ['j', 'n']) await firefox.press(key);
    await until("document.querySelector('.note-field textarea')?.value === 'reis'");
  });

  it('finds as one types', async () => {
    await open();
    await viewCount('All', COUNT);
    await firefox.press('/');
    for (const letter of 'klim is:unread') await firefox.press(letter);
    await until("document.querySelector('.library-row mark')");
    await until("/^[1-9]\\d* articles?$/.test(document.querySelector('.library-line p').textContent)");
    expect(
      await firefox.evaluate<string[]>("[...document.querySelectorAll('.library-row')].map((row) => row.dataset.status)"),
    ).not.toContain('read');
    for (const mark of await firefox.evaluate<string[]>(
      "[...document.querySelectorAll('.library-row mark')].map((mark) => mark.textContent)",
    ))
      expect(mark.toLowerCase()).toMatch(/^klim/);
  });
});
