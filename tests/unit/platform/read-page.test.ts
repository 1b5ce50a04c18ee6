import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishReading } from '../../../lib/extract/finish-reading.ts';
import { readPage } from '../../../lib/platform/read-page.ts';
import { completed, makeEmptyPage, makeUncutArticle } from '../uncut-article.ts';

const article = makeUncutArticle();
const { text } = article;

/** The page answers each injection with the next of these; an error is what the browser says instead. */
function pageAnswers(...answers: unknown[]): ReturnType<typeof vi.fn> {
  const executeScript = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return [{ frameId: 0, result: answer }];
  });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  return executeScript;
}

const read = (url = 'https://nos.nl/artikel/1') => readPage({ id: 7, url, isPrivate: false }, async () => finishReading);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('reading the page of a tab', () => {
  it('gives the article that the page returns, with key facts and tags chosen from it', async () => {
    pageAnswers({ ok: true, article });
    expect(await read()).toEqual({ ok: true, article: completed(article) });
  });

  it('reads a page whose loading hangs as far as it is there', async () => {
    const executeScript = vi.fn(({ injectImmediately }: { injectImmediately: boolean }) =>
      injectImmediately ? Promise.resolve([{ frameId: 0, result: { ok: true, article } }]) : new Promise(() => {}),
    );
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    const reading = read();
    await vi.advanceTimersByTimeAsync(6000);
    expect(await reading).toMatchObject({ ok: true });
  });

  it('asks a page that has answered no second time', async () => {
    const executeScript = pageAnswers({ ok: true, article });
    await read();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it('passes on why there is none', async () => {
    pageAnswers({ ok: true, article: makeEmptyPage() });
    expect(await read()).toEqual({ ok: false, reason: 'empty-page' });
  });

  it.each(['too-large', 'not-an-article', 'pdf'])('passes on that the page itself says it is none: %s', async (reason) => {
    pageAnswers({ ok: false, reason });
    expect(await read()).toEqual({ ok: false, reason });
  });

  it('asks nothing of a page that no extension may read', async () => {
    const executeScript = pageAnswers();
    expect(await read('chrome://settings')).toEqual({ ok: false, reason: 'browser-page' });
    expect(executeScript.mock.calls).toEqual([]);
  });

  it.each([
    ['no answer', undefined],
    ['an article without a headline', { ok: true, article: { ...article, headline: undefined } }],
    ['an article at an address that is a script', { ok: true, article: { ...article, url: 'javascript:alert(1)' } }],
    ['a block in a frame that is not there', { ok: true, article: { ...article, text: { ...text, frames: text.frames.slice(0, 2) } } }],
    ['a part of the page that is not there', { ok: true, article: { ...article, text: { ...text, scope: 3 } } }],
    [
      'frames that stand in each other',
      { ok: true, article: { ...article, text: { ...text, frames: [{ ...text.frames[0], parent: 2 }, ...text.frames.slice(1)] } } },
    ],
    ['a reason that does not exist', { ok: false, reason: 'because' }],
  ])('does not believe %s', async (_, answer) => {
    pageAnswers(answer);
    expect(await read()).toEqual({ ok: false, reason: 'page-not-readable' });
  });

  it('tells of a fault in the script as of any other of its own', async () => {
    pageAnswers({ ok: false, reason: 'failed', details: 'RangeError: Maximum call stack size exceeded' });
    await expect(read()).rejects.toThrow('Maximum call stack size exceeded');
  });

  it('makes text of a link that is a script', async () => {
    const [first, ...rest] = text.blocks;
    const block = { type: 'paragraph', text: 'De stuw begaf het.', runs: [{ start: 3, end: 7, url: 'javascript:alert(1)' }] };
    pageAnswers({ ok: true, article: { ...article, text: { ...text, blocks: [{ ...first, block }, ...rest] } } });
    const reading = await read();
    expect(reading.ok && reading.article.body[0]).toEqual({ type: 'paragraph', text: 'De stuw begaf het.' });
  });

  it('keeps nothing that is no part of an article', async () => {
    pageAnswers({ ok: true, article: { ...article, html: '<script>' } });
    expect(await read()).toEqual({ ok: true, article: completed(article) });
  });

  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'https://x.org/',
      'page-not-readable',
    ],
    ['Missing host permission for the tab', 'https://x.org/a.pdf', 'pdf'],
    ['Frame with ID 0 is showing error page', '', 'page-error'],
    ['Cannot access a chrome:// URL', '', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'https://x.org/', 'browser-page'],
    ['Cannot access contents of url "file:///a.html".', 'file:///a.html', 'file-page'],
  ])('understands what the browser says: %s', async (message, url, reason) => {
    pageAnswers(new Error(message));
    expect(await read(url)).toEqual({ ok: false, reason });
  });

  it('does not wait for ever', async () => {
    Object.assign(fakeBrowser, { scripting: { executeScript: () => new Promise(() => {}) } });
    const reading = read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reading).toEqual({ ok: false, reason: 'timed-out' });
  });
});
