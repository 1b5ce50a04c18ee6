/** Selects many articles in the library as a reader does, archives them and takes it back. */
import type { Page } from 'puppeteer-core';

export interface Archiving {
  /** Milliseconds from the key until it is said to be done. */
  archiving: number;
  undoing: number;
  /** The longest that the page could not answer meanwhile. */
  longest: number;
}

export async function archiveMany(page: Page, count: number): Promise<Archiving> {
  await page.waitForSelector('[aria-rowindex="1"] h3');
  await page.waitForFunction(`Number(document.querySelector('.row-list').getAttribute('aria-rowcount')) >= ${count}`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2000))');
  await page.click('[aria-rowindex="1"] input');
  await page.evaluate((row) => {
    const list = document.querySelector('.row-list') as HTMLElement;
    list.scrollTop = (row - 1) * (list.querySelector('.row-place') as HTMLElement).offsetHeight;
  }, count);
  const last = await page.waitForSelector(`[aria-rowindex="${count}"] input`);
  await page.keyboard.down('Shift');
  await last?.click();
  await page.keyboard.up('Shift');
  const before = await page.evaluate("document.querySelector('.snackbar')?.textContent ?? ''");
  await page.evaluate(watchPauses);
  const archiving = await timed(page, 'e', before as string);
  const said = (await page.evaluate("document.querySelector('.snackbar').textContent")) as string;
  const undoing = await timed(page, 'z', said);
  return { archiving, undoing, longest: (await page.evaluate('longestPause')) as number };
}

async function timed(page: Page, key: 'e' | 'z', before: string): Promise<number> {
  const start = performance.now();
  await page.keyboard.press(key);
  await page.waitForFunction(
    (text) => ![undefined, text].includes(document.querySelector('.snackbar')?.textContent ?? undefined),
    {},
    before,
  );
  return performance.now() - start;
}

/** Runs in the page. */
function watchPauses(): void {
  const every = 5;
  let last = performance.now();
  Object.assign(globalThis, { longestPause: 0 });
  setInterval(() => {
    const pauses = globalThis as unknown as { longestPause: number };
    pauses.longestPause = Math.max(pauses.longestPause, performance.now() - last - every);
    last = performance.now();
  }, every);
}
