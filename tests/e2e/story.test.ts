/** The whole way of a reader, in real browsers through the true popup. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import kernpunt from '../../lib/exporters/kernpunt.ts';
import { parseFile } from '../../lib/importers/index.ts';
import { type Server, serve } from '../../scripts/browsers/serve.ts';
import { makeWhole } from '../article.ts';
import { type BrowserName, newProfile, type Popup, type Reader, start, takeDownload } from './reader.ts';
import { LONG_HEADLINE, SAMPLES, storyPages } from './story-pages.ts';

const wanted = (process.env.KERNPUNT_BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];

const text = (popup: Popup, selector: string) =>
  popup.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
const count = (popup: Popup, selector: string) => popup.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
/** As a key does it: what is pressed has the focus. */
const press = (popup: Popup, selector: string) =>
  popup.evaluate(`void ((button) => { button.focus(); button.click(); })(document.querySelector(${JSON.stringify(selector)}))`);
const focusOn = (popup: Popup, selector: string) => popup.waitFor(`document.activeElement?.matches(${JSON.stringify(selector)})`);
const pressTab = (popup: Popup, name: string) => press(popup, `#tab-${name}`);

const HEADLINE = 'Dijk bij Kraaiwaard houdt stand, 4.200 inwoners mogen naar huis';
const NEXT_HEADLINE = 'Klinik in Altforst bleibt offen: Land übernimmt 38 Millionen Euro Schulden';

/** What a reader sees of the list, entry by entry. */
interface Listed {
  headline: string;
  tags: string[];
}

const listed = (popup: Popup) =>
  popup.evaluate<Listed[]>(`[...document.querySelectorAll('.entry')].map((entry) => ({
    headline: entry.querySelector('h2').textContent,
    tags: [...entry.querySelectorAll('.entry-tags li')].map((tag) => tag.textContent),
  }))`);

let server: Server;
beforeAll(async () => {
  server = await serve(SAMPLES, storyPages());
});
afterAll(() => server.close());

describe.each(wanted)('in %s', (name) => {
  const profile = newProfile();
  let reader: Reader;
  let list: Listed[] = [];
  let exported = '';
  beforeAll(async () => {
    reader = await start(name, profile);
  });
  afterAll(() => reader.close());

  async function openedPopup(page: string): Promise<Popup> {
    await reader.open(`${server.url}/${page}`);
    const popup = await reader.openPopup();
    await popup.waitFor("document.querySelector('h1, h2')");
    return popup;
  }

  it('shows headline, facts and tags of the page', async () => {
    const popup = await openedPopup('nl.html');
    await popup.waitFor("document.querySelectorAll('[data-fact]').length >= 3");
    expect(await text(popup, 'h1')).toBe(HEADLINE);
    expect(await count(popup, '[data-fact]')).toBeLessThanOrEqual(5);
    const facts = await popup.evaluate<string[]>(
      "[...document.querySelectorAll('[data-fact] .fact-words')].map((fact) => fact.textContent)",
    );
    const page = await reader.inPage<string>("document.body.textContent.replace(/\\s+/g, ' ')");
    for (const fact of facts) expect(page).toContain(fact);
    expect(await popup.evaluate<string>('document.body.textContent')).toContain('Hoogwater');
    // Which of the two it shall ask, the early script knows before any module is there.
    expect(await popup.evaluate<boolean>('globalThis.firstPage === undefined')).toBe(true);
  });

  it('shows the headline while the text is still read', async () => {
    await reader.open(`${server.url}/long.html`);
    const popup = await reader.openPopup();
    await popup.waitFor("document.querySelector('h1') && document.querySelector('.reading')");
    expect(await text(popup, 'h1')).toBe(LONG_HEADLINE);
    await popup.waitFor("document.querySelector('[data-fact]')");
  });

  it('marks the sentence of a fact in the page, and changes nothing in it', async () => {
    await reader.open(`${server.url}/nl.html`);
    const untouched = await reader.inPage<string>('document.documentElement.outerHTML');
    const popup = await reader.openPopup();
    await popup.waitFor('document.querySelector(\'[data-fact="1"]\')');
    await press(popup, '[data-fact="1"]');
    await popup.waitFor('document.querySelector(\'[data-fact="1"][aria-pressed="true"]\')');
    const marked = await reader.inPage<string[]>(
      "[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString().replace(/\\s+/g, ' ')))",
    );
    expect(marked).toEqual([await text(popup, '[data-fact="1"] .fact-words')]);
    const again = await reader.openPopup();
    await again.waitFor('document.querySelector(\'[data-fact="1"][aria-pressed="true"]\')');
    expect(await reader.inPage<string>('document.documentElement.outerHTML')).toBe(untouched);
  });

  it.each([
    ['folded', 'details[open]'],
    ['until-found', '[data-folded]:not([hidden])'],
  ])('unfolds what hides the sentence of a fact, in %s.html', async (page, unfolded) => {
    await reader.open(`${server.url}/${page}.html`);
    const popup = await reader.openPopup();
    await popup.waitFor('document.querySelector(\'[data-fact="2"]\')');
    await press(popup, '[data-fact="2"]');
    await popup.waitFor('document.querySelector(\'[data-fact="2"][aria-pressed="true"]\')');
    const isShown = '[...CSS.highlights.values()].map(([range]) => range.startContainer.parentElement.checkVisibility())';
    expect(await reader.inPage<boolean[]>(isShown)).toEqual([true]);
    expect(await reader.inPage<number>(`document.querySelectorAll('${unfolded}').length`)).toBe(1);
  });

  it('says where a button of the page hides the sentence of a fact', async () => {
    await reader.open(`${server.url}/by-button.html`);
    const popup = await reader.openPopup();
    await popup.waitFor('document.querySelector(\'[data-fact="2"]\')');
    await press(popup, '[data-fact="2"]');
    await popup.waitFor("document.querySelector('.snackbar')?.textContent.includes('folded up there')");
  });

  it.each(['scrolled.html', 'twice.html'])('brings the sentence of a fact into sight, in %s', async (page) => {
    const popup = await openedPopup(page);
    await popup.waitFor('document.querySelector(\'[data-fact="1"]\')');
    await press(popup, '[data-fact="1"]');
    await popup.waitFor('document.querySelector(\'[data-fact="1"][aria-pressed="true"]\')');
    const isInSight = `[...CSS.highlights.values()].map(([range]) => {
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && top >= 0 && bottom <= innerHeight;
    })`;
    expect(await reader.inPage<boolean[]>(isInSight)).toEqual([true]);
  });

  it('says something at the foot, from under which what it covers can be scrolled', async () => {
    const popup = await openedPopup('nl.html');
    await popup.waitFor("document.querySelector('.tag-editor') && document.querySelector('summary')");
    await press(popup, '.fact .icon-button');
    await popup.waitFor(`((message) => {
      document.querySelector('.scrolled').scrollTop = 10_000;
      return message && document.querySelector('summary').getBoundingClientRect().bottom <= message.getBoundingClientRect().top;
    })(document.querySelector('.snackbar'))`);
  });

  it('saves articles and keeps them, with their tags, after the browser was closed', async () => {
    for (const page of ['nl.html', 'en.html']) {
      const popup = await openedPopup(page);
      await popup.waitFor("document.querySelector('.save-button') && document.querySelector('.chip.offered')");
      await press(popup, '.chip.offered');
      await press(popup, '.save-button');
      await popup.waitFor('document.querySelector(\'.save-button[data-state="saved"]\')');
    }
    await reader.close();
    reader = await start(name, profile);
    const again = await openedPopup('en.html');
    await pressTab(again, 'list');
    await again.waitFor("document.querySelectorAll('.entry h2').length === 2");
    list = await listed(again);
    expect(list[1]?.headline).toBe(HEADLINE);
    for (const { tags } of list) expect(tags).toHaveLength(1);
  });

  it('reads the article that a page went on to without loading, and not as the one before', async () => {
    await reader.open(`${server.url}/nl.html`);
    await reader.inPage(`fetch('/de.html').then((answer) => answer.text()).then((html) => {
      document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
      history.pushState({}, '', '/de.html');
    })`);
    const popup = await reader.openPopup();
    await popup.waitFor("document.querySelectorAll('[data-fact]').length >= 3");
    expect(await text(popup, 'h1')).toBe(NEXT_HEADLINE);
    expect(await popup.evaluate<boolean>('document.querySelector(\'.save-button[data-state="saved"]\') === null')).toBe(true);
    await pressTab(popup, 'list');
    await popup.waitFor("document.querySelectorAll('.entry h2').length === 2");
    expect(await listed(popup)).toEqual(list);
  });

  async function exportedList(popup: Popup): Promise<string> {
    await press(popup, '#export');
    await popup.waitFor("document.querySelector('.export-choice[open]')");
    await press(popup, '[data-format="kernpunt"]');
    await focusOn(popup, '#export');
    return takeDownload(profile);
  }

  const importList = (popup: Popup, file: string) =>
    popup.evaluate(`void (() => {
      const input = document.querySelector('#import-file');
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(file)}], 'list.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);

  it('exports the list', async () => {
    const popup = await openedPopup('en.html');
    await pressTab(popup, 'list');
    await popup.waitFor("document.querySelector('.entry h2')");
    exported = await exportedList(popup);
    const articles = expect.arrayContaining(list.map((one) => expect.objectContaining(one)));
    expect(JSON.parse(exported)).toMatchObject({ format: 'kernpunt-export', version: 1, count: 2, articles });
    // What a style sheet hides is not there to be read.
    expect(exported).toContain('Tuinder Anneke van Loon');
    expect(exported).not.toContain('De krant van maandag');
  });

  it('brings the same list back from the file after it was emptied, and leaves the focus somewhere at each step', async () => {
    const popup = await openedPopup('en.html');
    // A page that is read when its article is gone from the list is a new one among the recent.
    await popup.waitFor("document.querySelector('[data-fact]')");
    await pressTab(popup, 'list');
    await popup.waitFor("document.querySelector('.entry h2')");
    await press(popup, '.entry .entry-actions button:last-child');
    await focusOn(popup, '.entry > article');
    await press(popup, '.entry .entry-actions button:last-child');
    await popup.waitFor("document.querySelector('.empty-list')");
    await focusOn(popup, '#search');
    await importList(popup, exported);
    await popup.waitFor("document.querySelector('.import-report[open]') && document.querySelectorAll('.entry h2').length === 2");
    await press(popup, '.import-report [type="submit"]');
    await focusOn(popup, '#search');
    expect(await listed(popup)).toEqual(list);
    const { articles } = JSON.parse(exported);
    expect(JSON.parse(await exportedList(popup)).articles).toEqual(articles);
  });

  it('gives what another browser exported back as it came, with all that the reader made of it', async () => {
    const { article, body } = makeWhole({
      headline: '“Dijken” – zo heet het 🌊',
      provenance: { headline: 'reader', authors: 'json-ld' },
      status: 'archived',
      readAt: 5000,
      favorite: true,
      note: 'Bellen\nmet Tiel é',
      tags: ['Ĳssel', 'water'],
      highlights: [{ quote: { exact: '40 miljoen euro' }, note: 'veel', createdAt: 4000 }],
      readingProgress: 0.25,
      updatedAt: 6000,
    });
    const file = (await kernpunt.write([{ article, body }], { now: 0, version: '0', browser: 'another', filter: null })).join('');
    const popup = await openedPopup('en.html');
    await pressTab(popup, 'list');
    await popup.waitFor("document.querySelector('.entry h2')");
    await importList(popup, file);
    await popup.waitFor("document.querySelector('.import-report[open]') && document.querySelectorAll('.entry h2').length === 3");
    await press(popup, '.import-report [type="submit"]');
    const again = await exportedList(popup);
    expect(JSON.parse(again).articles).toContainEqual(JSON.parse(file).articles[0]);
    expect(await parseFile(again)).toMatchObject({ ok: true, changed: false, refused: [] });
  });

  it('says what is the matter on a front page', async () => {
    const popup = await openedPopup('');
    await popup.waitFor("document.querySelector('[data-trouble]')");
    expect(await text(popup, '[data-trouble]')).toContain('front page');
    expect(await count(popup, '[data-fact]')).toBe(0);
  });

  it('says what is the matter where data is shown and no page', async () => {
    const popup = await openedPopup('data.json');
    await popup.waitFor("document.querySelector('[data-trouble]')");
    // Firefox shows data in a page of its own, which nobody may read.
    expect(await text(popup, '[data-trouble]')).toContain(name === 'chromium' ? 'No news article' : 'did not let Kernpunt read');
  });

  it('says what is the matter on a page of the browser', async () => {
    await reader.open('about:blank');
    const popup = await reader.openPopup();
    await popup.waitFor("document.querySelector('[data-trouble]')");
    expect(await text(popup, '[data-trouble]')).not.toBe('');
  });

  it.runIf(name === 'chromium')('asks the net for nothing', () => {
    expect(reader.requests).toEqual([]);
  });
});
