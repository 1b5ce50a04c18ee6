/** The list as a reader uses it: filled from a file, gone through with keys, changed and taken back, in several windows. */
import { describe, expect, it } from 'vitest';
import { makeSaved } from '../bench/library/articles.ts';
import { useLibrary } from './library.ts';
import { COUNT, importing, makeList, tellsRows } from './list.ts';

const library = useLibrary();
const { open, until, textOf, focusOn, rowCount, viewCount, press, pressControl, goToSearch, type } = library;

describe('the library', () => {
  it('says what to do while the list is empty', async () => {
    await open();
    await until("document.querySelector('.nothing-here h2')");
    expect(await textOf('.nothing-here')).toContain('Nothing saved yet');
  });

  it('takes a list from a file and shows it, newest first, with counts', async () => {
    const list = makeList();
    await library.importList(list);
    await viewCount('Unread', 200);
    await viewCount('Favourites', 15);
    const newest = (await list)[COUNT - 1]?.article.headline;
    await until(`document.querySelector('[aria-rowindex="1"] h3')?.textContent === ${JSON.stringify(newest)}`);
  });

  it('moves with j and k, and tells the set size and the position of a row far down', async () => {
    await press('j', 'j', 'k');
    await focusOn('[aria-rowindex="2"]');
    await press('End');
    await focusOn(`[aria-rowindex="${COUNT}"]`);
    await press('Home');
    await focusOn('[aria-rowindex="1"]');
  });

  describe.each(['', '#sort=headline'])('at “%s”, what is pressed before the list is there', (address) => {
    /** Where the page's modules are not yet loaded. */
    async function openPressing(...keys: string[]): Promise<void> {
      const { identifier } = await library.page.evaluateOnNewDocument((keys) => {
        const onTree = new MutationObserver(() => {
          if (!document.querySelector('#root')) return;
          onTree.disconnect();
          for (const key of keys) dispatchEvent(new KeyboardEvent('keydown', { key }));
        });
        onTree.observe(document, { childList: true, subtree: true });
      }, keys);
      await open(address);
      await library.page.removeScriptToEvaluateOnNewDocument(identifier);
    }

    it('is done then', async () => {
      await openPressing('j', 'x');
      await focusOn('[aria-rowindex="2"][aria-selected="true"]');
    });

    it('is left alone where it is for the search', async () => {
      await openPressing('j', '/', 'e');
      await rowCount(COUNT);
      await focusOn('#library-search');
      await viewCount('Archive', 0);
    });
  });

  it('archives what is selected, and takes it back by Ctrl-Z', async () => {
    await open();
    await rowCount(COUNT);
    await press('x', 'j', 'x');
    expect(await textOf('.bulk-bar strong')).toBe('2 selected');
    await press('t');
    await focusOn('.bulk-tags input');
    await press('Escape');
    await until("!document.querySelector('.bulk-tags')");
    await press('e');
    await viewCount('Archive', 2);
    await until("document.querySelector('.bulk-bar').textContent.includes('Take out of the archive')");
    await pressControl('z');
    await viewCount('Archive', 0);
    await press('Escape');
  });

  it('removes all and brings all back by the button', async () => {
    await pressControl('a');
    await press('#');
    await until("document.querySelector('.nothing-here h2')");
    await library.page.click('.snackbar-action');
    await rowCount(COUNT);
    await viewCount('Unread', 200);
  });

  it('begins another view at its first row, however far the one before was scrolled', async () => {
    await open();
    await viewCount('Unread', 200);
    await library.page.$eval('.row-list', (list) => list.scrollTo(0, 6000));
    await until('!document.querySelector(\'[aria-rowindex="1"]\')');
    await library.page.click('.side-bar a[href="#view=unread"]');
    await rowCount(200);
    await until("document.querySelector('.row-list').scrollTop === 0 && document.querySelector('[aria-rowindex=\"1\"]')");
  });

  it('goes back to the view before', async () => {
    await open();
    await viewCount('Favourites', 15);
    await library.page.click('.side-bar a[href="#view=favorite"]');
    await rowCount(15);
    await library.page.goBack();
    await rowCount(COUNT);
  });

  it('has each view in the history under a name of its own', async () => {
    await open('#view=favorite');
    await rowCount(15);
    await goToSearch();
    await type('klim');
    await until("document.title === 'Search: klim – Kernpunt'");
    const session = await library.page.createCDPSession();
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.slice(-2).map(({ title }) => title)).toEqual(['Favourites – Kernpunt', 'Search: klim – Kernpunt']);
    await session.detach();
    await open();
    await rowCount(COUNT);
  });

  it('shows in one window what another one does', async () => {
    const other = await library.browser.newPage();
    await other.goto(library.address);
    await viewCount('Favourites', 15, other);
    await library.page.bringToFront();
    await press('j', 's');
    await viewCount('Favourites', 16);
    await other.bringToFront();
    await viewCount('Favourites', 16, other);
    await other.close();
    await library.page.bringToFront();
  });

  /** Neither the address bar nor a menu of the browser can be pressed from here, so their events are sent. */
  it('opens from the shortcut, the menu of the button and the address bar', async () => {
    const { browser, address, page } = library;
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

  it('shows its keys', async () => {
    await press('?');
    await until("document.querySelector('dialog.key-help[open]')");
    await press('Escape');
    await until("!document.querySelector('dialog.key-help[open]')");
  });

  it('leaves the keyboard where it is when another window adds to the list, and keeps a note whose page is closed under it', async () => {
    const { browser, address, page } = library;
    await open();
    await rowCount(COUNT);
    await press('Home', 'j', 'n');
    await focusOn('.note-field textarea');
    await library.type('reis');
    const other = await browser.newPage();
    await other.goto(address);
    await until(tellsRows(COUNT), other);
    await other.evaluate(await importing(await Promise.all([makeSaved(COUNT), makeSaved(COUNT + 1)])));
    await until(tellsRows(COUNT + 2), other);
    await other.close();
    await page.bringToFront();
    await rowCount(COUNT + 2);
    await library.type('schema');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('reisschema');
    await page.reload();
    await rowCount(COUNT + 2);
    await press('Home', 'j', 'j', 'j', 'n');
    await until("document.querySelector('.note-field textarea')?.value === 'reisschema'");
  });
});
