import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPage } from '../../../entrypoints/popup/page.ts';
import type { Block } from '../../../lib/article/types.ts';
import { askActivePage } from '../../../lib/platform/ask-page.ts';
import { changeSettings } from '../../../lib/platform/settings.ts';
import { saveArticle } from '../../../lib/store/save.ts';
import { storeOf } from '../../loaded-store.ts';
import { article, browserShows, db, stored, uncut, url, usePopup } from './popup.ts';

usePopup();

describe('the page in the popup', () => {
  it('is kept among the recent when it was looked at', async () => {
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    expect(page.article.value?.headline).toBe('Stuw begeeft het');
    expect((await stored())?.seenAt).toBeTypeOf('number');
  });

  it('has what the page says of itself before its text is read', async () => {
    browserShows({ url });
    const opening = { headline: 'Stuw begeeft het', publisher: { name: 'NOS', domain: 'nos.nl' }, inLanguage: 'nl' };
    const page = createPage(storeOf(db));
    globalThis.askedPage = Promise.resolve({
      tab: { id: 7, url, isPrivate: false },
      answer: new Promise(() => {}),
      opening: Promise.resolve(opening),
    });
    page.open();
    await vi.waitFor(() => expect(page.opening.value).toEqual(opening));
    expect(page.article.value).toBeUndefined();
  });

  it('shows no headline of a page that was refused after all', async () => {
    browserShows({ url }, { ok: false, reason: 'too-large' });
    const opening = { headline: 'Stuw begeeft het', publisher: { name: 'NOS', domain: 'nos.nl' }, inLanguage: 'nl' };
    globalThis.askedPage = askActivePage().then((asked) => ({ ...asked, opening: Promise.resolve(opening) }));
    const page = createPage(storeOf(db));
    await page.open();
    expect([page.trouble.value, page.opening.value]).toEqual(['too-large', undefined]);
  });

  it('is not asked again where that was done before the popup was loaded', async () => {
    browserShows({ url });
    const executeScript = vi.fn(async () => [{ frameId: 0, result: { ok: true, article: uncut } }]);
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    globalThis.askedPage = askActivePage();
    const page = createPage(storeOf(db));
    await page.open();
    expect(page.article.value?.headline).toBe('Stuw begeeft het');
    expect(executeScript).toHaveBeenCalledTimes(1);
    await page.readAgain();
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it.each([0, 700])('is another article than the one saved from its address, once the database says so after %d ms', async (delay) => {
    const body: Block[] = [{ type: 'paragraph', text: Array.from({ length: 99 }, (_, at) => `gisteren${at}`).join(' ') }];
    await saveArticle(db, { ...article, headline: 'Gisteren', body }, 1, ['Water']);
    const text = Array.from({ length: 99 }, (_, at) => `vandaag${at}`).join(' ');
    const blocks = [{ block: { type: 'paragraph' as const, text }, frame: 1, linked: 0, isChosen: true as const }];
    browserShows({ url }, { ok: true, article: { ...uncut, headline: 'Vandaag', text: { ...uncut.text, blocks } } });
    const store = await storeOf(db);
    const identify: typeof store.identify = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return store.identify(...asked);
    };
    const page = createPage(Promise.resolve({ ...store, identify }));
    const opened = page.open();
    await vi.waitFor(() => expect(page.article.value).toMatchObject({ headline: 'Vandaag', url }));
    await opened;
    await vi.waitFor(() => expect(page.canChange.value).toBe(true));
    expect(page.article.value).toMatchObject({ headline: 'Vandaag', tags: [], seenAt: expect.any(Number) });
    expect(await page.getBody()).toMatchObject([{ text }]);
    expect(await stored()).toMatchObject({ headline: 'Gisteren', tags: ['Water'], savedAt: 1 });
  });

  it.each([
    ['kept among the recent', true],
    ['saved', false],
  ])('is a record of its own where another window saves another article of its address before it is %s', async (_, keepRecent) => {
    await changeSettings({ keepRecent });
    browserShows({ url });
    const body: Block[] = [{ type: 'paragraph', text: Array.from({ length: 99 }, (_, at) => `gisteren${at}`).join(' ') }];
    const first = () => saveArticle(db, { ...article, headline: 'Gisteren', body }, 1, ['Water']);
    const store = await storeOf(db);
    const rememberArticle: typeof store.rememberArticle = (...asked) => first().then(() => store.rememberArticle(...asked));
    const saving: typeof store.saveArticle = (...asked) => first().then(() => store.saveArticle(...asked));
    const page = createPage(Promise.resolve({ ...store, rememberArticle, saveArticle: saving }));
    await page.open();
    await page.save();
    await vi.waitFor(() =>
      expect(page.article.value).toMatchObject({ headline: 'Stuw begeeft het', savedAt: expect.any(Number), tags: [] }),
    );
    await page.changeTags(['Dijk']);
    await vi.waitFor(() => expect(page.article.value?.tags).toEqual(['Dijk']));
    expect(await stored()).toMatchObject({ headline: 'Gisteren', tags: ['Water'], savedAt: 1 });
  });

  it('is there from the last time, before the page has answered', async () => {
    await saveArticle(db, article, 1);
    browserShows({ url });
    Object.assign(fakeBrowser, { scripting: { executeScript: () => new Promise(() => {}) } });
    const page = createPage(storeOf(db));
    page.open();
    await vi.waitFor(() => expect(page.article.value?.savedAt).toBe(1));
  });

  it('is shown from memory and not stored where the recent are switched off', async () => {
    await changeSettings({ keepRecent: false });
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    expect(page.article.value?.headline).toBe('Stuw begeeft het');
    expect(await stored()).toBeUndefined();
  });

  it.each([
    ['and it says so', false, 'storage-failed'],
    ['which is no trouble in a private window', true, undefined],
  ])('is shown, and not stored, where the browser can’t say what the reader chose, %s', async (_, incognito, trouble) => {
    browserShows({ url, incognito });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error: FILE_ERROR_NO_SPACE'));
    const page = createPage(storeOf(db));
    await page.open();
    expect([page.article.value?.headline, page.trouble.value]).toEqual(['Stuw begeeft het', trouble]);
    expect(await stored()).toBeUndefined();
  });

  it('shows how it was read before where it can’t be read now', async () => {
    await saveArticle(db, article, 1);
    browserShows({ url }, { ok: false, reason: 'too-large' });
    const page = createPage(storeOf(db));
    await page.open();
    await vi.waitFor(() => expect(page.isStale.value).toBe(true));
    expect(page.trouble.value).toBe('too-large');
  });

  it('tells on the button whether it is saved, where a script of the page may have shown another one before', async () => {
    browserShows({ url });
    const page = createPage(storeOf(db));
    const written = () => vi.mocked(fakeBrowser.action.setBadgeText).mock.lastCall?.[0];
    await page.open();
    await vi.waitFor(() => expect(written()).toEqual({ tabId: 7, text: '' }));
    await page.save();
    await vi.waitFor(() => expect(written()).toEqual({ tabId: 7, text: '✓' }));
  });

  it('tells nothing on the button of a page that a script has shown meanwhile', async () => {
    browserShows({ url });
    const page = createPage(storeOf(db));
    await page.open();
    const { setBadgeText } = fakeBrowser.action;
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalled());
    browserShows({ url: 'https://nos.nl/artikel/2' });
    await page.save();
    await vi.waitFor(() => expect(page.article.value?.savedAt).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('says at once that a page of the browser can’t be read', async () => {
    browserShows({ url: 'chrome://settings' });
    const page = createPage(storeOf(db));
    await page.open();
    expect([page.trouble.value, page.article.value]).toEqual(['browser-page', undefined]);
  });
});
