/** The library for readers without a mouse, with large letters or with colours of their own. */
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLibrary, WIDE } from './library.ts';
import { COUNT } from './list.ts';

const library = useLibrary();
const { open, until, focusOn, rowCount, press, type } = library;
beforeAll(() => library.importList());

/** As a key does it. */
async function enter(selector: string): Promise<void> {
  await library.page.focus(selector);
  await press('Enter');
}

describe('the focus in the library', () => {
  it('goes to the tags by t and to the note by n, ready to be typed in, and back to the row', async () => {
    await press('Home', 't');
    await focusOn('.tag-box input');
    await type('proef');
    await press('Enter');
    await until("[...document.querySelectorAll('.opened-row .chip')].some((one) => one.textContent === 'proef')");
    const left = (selector: string) => library.page.$eval(selector, (element) => element.getBoundingClientRect().left);
    expect(await left('.opened-row .chips li')).toBe(await left('.opened-row textarea'));
    await press('Escape');
    await focusOn('.library-row');
    await press('n');
    await focusOn('.note-field textarea');
    await press('Escape', 'Escape');
    await until("!document.querySelector('.opened-row')");
  });

  it('goes by Tab to all that an opened row offers, and by Escape back to the row', async () => {
    await press('Home', ' ');
    await library.page.waitForSelector('.opened-row');
    await press('Tab');
    await focusOn('.row-select input');
    await press(' ');
    await until("document.querySelector('.bulk-bar strong')?.textContent === '1 selected'");
    await press(' ', 'Tab', 'Tab');
    await focusOn('.row-actions button');
    await press('Enter');
    await until("document.querySelector('.snackbar')?.textContent.includes('Added to favourites')");
    await focusOn('.row-actions button[aria-pressed="true"]');
    await press('Enter');
    await focusOn('.row-actions button[aria-pressed="false"]');
    await press('Escape');
    await focusOn('.library-row');
    await press(' ');
    await until("!document.querySelector('.opened-row')");
  });

  it('is kept when a tag is renamed or deleted', async () => {
    await open('#view=tag%3Aproef');
    await until("document.querySelector('.tag-title h2')?.textContent === 'proef'");
    await enter('.tag-title button');
    await focusOn('.tag-title input');
    await press('Escape');
    await focusOn('.tag-title button');
    await press('Enter');
    await type('2');
    await press('Enter');
    await until("document.querySelector('.tag-title h2')?.textContent === 'proef2'");
    await focusOn('[aria-rowindex="1"]');
    await enter('.tag-title button:last-child');
    await rowCount(COUNT);
    await focusOn('[aria-rowindex="1"]');
  });

  it('is kept when what had it goes with its work', async () => {
    await press('x');
    await enter('.bulk-bar > .icon-button');
    await focusOn('[aria-rowindex="1"]');
    await press('End');
    await focusOn(`[aria-rowindex="${COUNT}"]`);
    await press('#');
    await rowCount(COUNT - 1);
    await focusOn(`[aria-rowindex="${COUNT - 1}"]`);
    await enter('.snackbar-action');
    await rowCount(COUNT);
    await focusOn('.library-row');
    await enter('#export');
    await library.page.waitForSelector('.export-choice[open]');
    await enter('[data-format="json-feed"]');
    await focusOn('#export');
  });

  it('goes to what an empty list says, one Tab before what undoes, and back to the first row', async () => {
    await open();
    await rowCount(COUNT);
    await press('Home');
    await focusOn('.library-row');
    await library.pressControl('a');
    await until(`document.querySelector('.bulk-bar strong')?.textContent === '${COUNT} selected'`);
    await press('#');
    await focusOn('.nothing-here');
    await library.page.waitForSelector('.snackbar-action');
    await press('Tab');
    await focusOn('.snackbar-action');
    await press('Enter');
    await rowCount(COUNT);
    await focusOn('[aria-rowindex="1"]');
    await press('Escape');
  });
});

describe('the library', () => {
  /** https://www.w3.org/WAI/WCAG22/Understanding/reflow.html: 1280 × 1024 pixels at 400 %. */
  it('fits a window as narrow and low as at 400 %, with a row of the list in sight', async () => {
    const { page } = library;
    await page.setViewport({ width: 320, height: 256 });
    await until(
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth && document.querySelector('.row-list').clientHeight >= 184",
    );
    const apart = await page.evaluate(() => {
      const name = document.createRange();
      name.selectNodeContents(document.querySelector('.library-side h1') as Element);
      const button = document.querySelector('#export') as Element;
      return name.getBoundingClientRect().right <= button.getBoundingClientRect().left;
    });
    expect(apart).toBe(true);
    await page.setViewport(WIDE);
  });

  it('has the way to its keys and to letters that are none there too', async () => {
    const { page } = library;
    await page.setViewport({ width: 320, height: 600 });
    await page.click('.library-help');
    await page.waitForSelector('.key-help[open] input');
    await press('Escape');
    const apart = await page.evaluate(() => {
      const [first, last] = [...document.querySelectorAll('.library-foot')].map((foot) => foot.getBoundingClientRect());
      return (first?.right ?? 0) <= (last?.left ?? 0) && (last?.right ?? 0) <= 320;
    });
    expect(apart).toBe(true);
    await page.setViewport(WIDE);
  });

  /** As where the browser is set to them. */
  async function openWithLetters(size: number, address: string) {
    const page = await library.browser.newPage();
    await page.evaluateOnNewDocument((pixels) => {
      const larger = new CSSStyleSheet();
      larger.replaceSync(`:root { font-size: ${pixels}px }`);
      document.adoptedStyleSheets = [larger];
    }, size);
    await page.goto(address);
    return page;
  }

  it.each([16, 24, 32])('shows all of an entry of the popup, and of a message, in letters of %i pixels', async (size) => {
    const page = await openWithLetters(size, library.address.replace('library', 'popup'));
    await page.setViewport({ width: 400, height: 600 });
    await until("document.querySelector('.entry')", page);
    const [source, line, last, buttons] = await page.evaluate(() =>
      ['.source', '.entry-source', '.entry-source > :last-child', '.entry-actions'].map((selector) => {
        const { left = 0, right = 0, bottom = 0, top = 0 } = document.querySelector(`.entry ${selector}`)?.getBoundingClientRect() ?? {};
        return { left, right, bottom, top };
      }),
    );
    if (!source || !line || !last || !buttons) throw new Error('no entry');
    expect(source.right - source.left).toBeGreaterThan(2 * size);
    // The buttons reach a little above their line.
    expect(last.right <= buttons.left || line.bottom <= buttons.top + size / 2).toBe(true);
    const id = await page.$eval('.entry', (shown) => shown.getAttribute('data-id'));
    await page.$eval('.entry-actions button:last-child', (button) => (button as HTMLElement).click());
    await until("document.querySelector('.snackbar-action')", page);
    expect(
      await page.$$eval('.snackbar button', (buttons) => Math.max(...buttons.map((one) => one.getBoundingClientRect().right))),
    ).toBeLessThan(400);
    expect(await page.$eval('.snackbar-text', (text) => text.getBoundingClientRect().width)).toBeGreaterThanOrEqual(6 * size);
    await page.$eval('.snackbar-action', (button) => (button as HTMLElement).click());
    await until(`document.querySelector('.entry').dataset.id === '${id}'`, page);
    await page.close();
  });

  it('gives a row the height of larger letters, where the browser is set to them', async () => {
    const page = await openWithLetters(24, library.address);
    await until("document.querySelector('.row-line')", page);
    const hidden = await page.$eval('.row-place', ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBe(0);
    await page.close();
  });

  it.each([1000, 690, 320])('shows the buttons of a row beside its headline and its fact in a window of %i pixels', async (width) => {
    const { page } = library;
    await page.setViewport({ width, height: 600 });
    await page.hover('.library-row');
    await until(`(({ bottom }, { top }) => bottom - top < 1 && bottom > 0)(
      document.querySelector('.library-row:hover .row-actions').getBoundingClientRect(),
      document.querySelector('.library-row:hover h3').getBoundingClientRect(),
    )`);
    // What has no room beside them is left out.
    const apart = await page.$eval('.library-row:hover', (row) => {
      const source = row.querySelector('.row-source')?.getBoundingClientRect();
      return (source?.right ?? 0) <= (row.querySelector('.row-actions')?.getBoundingClientRect().left ?? 0);
    });
    expect(apart).toBe(true);
    await page.setViewport(WIDE);
  });

  it('does not move the list where articles are selected, in a window of 900 pixels', async () => {
    const { page } = library;
    await page.setViewport({ width: 900, height: 600 });
    const top = () => page.$eval('.row-list', (list) => list.getBoundingClientRect().top);
    const before = await top();
    await press('Home', 'x');
    await page.waitForSelector('.bulk-bar');
    expect(await top()).toBe(before);
    await press('Escape');
    await page.setViewport(WIDE);
  });

  it('gives a note the height of what is written in it', async () => {
    await press('Home', 'n');
    await focusOn('.note-field textarea');
    const hidden = () => library.page.$eval('.note-field textarea', ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await type('Een lange gedachte over dit bericht. '.repeat(12));
    expect(await hidden()).toBe(0);
    await press('Escape', 'Escape');
    await until("document.querySelector('.snackbar')?.textContent.includes('Note saved')");
    await press('z');
  });

  it('begins what is typed at the side of its script', async () => {
    await press('Home', 'n');
    await focusOn('.note-field textarea');
    // The tags' field comes when what is known of tags was read.
    await library.page.waitForSelector('.tag-box input');
    for (const field of ['#library-search', '.tag-box input', '.note-field textarea']) {
      const shown = await library.page.waitForSelector(field);
      expect(await shown?.evaluate((element) => getComputedStyle(element).unicodeBidi), field).toBe('plaintext');
    }
    await press('Escape', 'Escape');
  });

  it('shows a row that is opened where only then there is more than fits', async () => {
    const { page } = library;
    await open('#view=favorite');
    await rowCount(15);
    const height = await page.$eval('.row-list', (list) => innerHeight - list.clientHeight + list.scrollHeight);
    await page.setViewport({ ...WIDE, height: height + 1 });
    await press('Home', 't');
    await until("(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)(document.querySelector('.row-list'))");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.$('.failure')).toBeNull();
    await focusOn('.tag-box input');
    await page.setViewport(WIDE);
    await open();
  });

  it('breaks a tag that is wider than the popup', async () => {
    const { page } = library;
    await press('Home', 't');
    await focusOn('.tag-box input');
    await type('Rijksvastgoedbedrijfsreorganisatiecommissievoorzittersbenoemings');
    await press('Enter', 'Escape', 'Escape');
    await until("document.querySelector('.snackbar')?.textContent.includes('Tags changed')");
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(library.address.replace('library', 'popup'));
    await page.waitForSelector('.entry-tags');
    const [tag, entry] = await page.evaluate(() =>
      ['.entry-tags li:last-child', '.entry'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().right ?? 0),
    );
    expect(tag).toBeLessThanOrEqual(entry ?? 0);
    await page.setViewport(WIDE);
    await open();
  });

  it('lets the last row be scrolled out from under a message that stays', async () => {
    await press('Home', 's');
    await library.page.waitForSelector('.snackbar');
    await library.page.$eval('.row-list', (list) => list.scrollTo(0, 1e9));
    await until(`(({ bottom }, { top }) => bottom <= top)(
      document.querySelector('[aria-rowindex="${COUNT}"]')?.getBoundingClientRect() ?? { bottom: Infinity },
      document.querySelector('.snackbar').getBoundingClientRect(),
    )`);
    await press('z', 'Home');
  });

  it('has the contrast that readers need, in the light and in the dark, where words are found too', async () => {
    const { page } = library;
    await open('#q=dijk');
    await page.waitForSelector('.row-line mark');
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(
        "axe.run({ runOnly: 'color-contrast' }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)))",
      );
      expect(faults, value).toEqual([]);
    }
    await page.emulateMediaFeatures([]);
    await open();
  });

  it('keeps the places for what became of a choice in the page of options while they are empty', async () => {
    const { page } = library;
    await page.goto(library.address.replace('library', 'options'));
    await page.waitForSelector('[role="status"]');
    const shown = await page.$$eval('[role="status"]', (places) => places.map((place) => getComputedStyle(place).display));
    expect(shown).toEqual(['block', 'block']);
    await open();
  });

  it('tells the current view and what is unread from the others in forced colours, where no background is left', async () => {
    const { page } = library;
    const session = await page.createCDPSession();
    const frames = () =>
      page.$$eval('.side-bar a', (links) =>
        links.filter((link) => getComputedStyle(link).outlineStyle === 'solid').map(({ href }) => new URL(href).hash),
      );
    expect(await frames()).toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await frames()).toEqual(['']);
    const edge = await page.$eval('.row-tag', (tag) => getComputedStyle(tag).outline);
    expect(edge).toMatch(/^rgb\(0, 0, 0\) solid/);
    const dot = await page.$eval('.unread-dot', (element) => getComputedStyle(element).borderTopWidth);
    expect(dot).toBe('4px');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });
});
