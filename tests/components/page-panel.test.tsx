// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMarks } from '../../entrypoints/popup/marks.ts';
import { PagePanel } from '../../entrypoints/popup/PagePanel.tsx';
import { createPage } from '../../entrypoints/popup/page.ts';
import { createSnackbar } from '../../entrypoints/shared/snackbar.ts';
import type { KeyFact } from '../../lib/article/types.ts';
import { article, browserShows, db, url, usePopup } from '../entrypoints/popup/popup.ts';
import { storeOf } from '../loaded-store.ts';
import { draw } from './support.tsx';

usePopup();

function drawPanel() {
  const store = storeOf(db);
  const page = createPage(store);
  const snackbar = createSnackbar();
  const marks = createMarks(page, snackbar);
  const root = draw(<PagePanel page={page} marks={marks} snackbar={snackbar} store={store} />);
  const status = root.querySelector('[role="status"]') as HTMLElement;
  return { page, marks, root, status };
}

it('tells those who hear it that the page is read, and which article came, in a place that was there before', async () => {
  browserShows({ url });
  const { page, root, status } = drawPanel();
  expect(status.textContent).toBe('Reading the page…');
  await page.open();
  await vi.waitFor(() => expect(status.textContent).toBe('Stuw begeeft het'));
  expect(root.querySelector('[role="status"]')).toBe(status);
});

it('leaves it to the alert to say why there is none', async () => {
  browserShows({ url }, { ok: false, reason: 'too-large' });
  const { page, root, status } = drawPanel();
  await page.open();
  await vi.waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull());
  expect(status.textContent).toBe('');
});

it('still tells which facts are marked in the page when it is opened again', async () => {
  browserShows({ url });
  const { text } = article.keyFacts[1] as KeyFact;
  const { executeScript } = fakeBrowser.scripting as unknown as { executeScript: (asked: { func?: unknown }) => unknown };
  const marker = { executeScript: (asked: { func?: unknown }) => (asked.func ? [{ frameId: 0, result: [text] }] : executeScript(asked)) };
  Object.assign(fakeBrowser, { scripting: marker });
  const { page, marks, root } = drawPanel();
  await page.open();
  await marks.recall();
  await vi.waitFor(() => expect(root.querySelector('[data-fact="1"]')?.getAttribute('aria-pressed')).toBe('true'));
  expect(root.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
});

it('shows the tags of an article in a private window, and takes none there', async () => {
  browserShows({ url, incognito: true });
  const { page, root } = drawPanel();
  await page.open();
  await vi.waitFor(() => expect(root.querySelector('.tag-editor')?.textContent).toContain(article.suggestedTags[0]?.name));
  expect(root.querySelectorAll('.tag-editor :is(button:not([disabled]), input)')).toHaveLength(0);
});

it('brings it into sight at each press that nothing is saved of a private window', async () => {
  browserShows({ url, incognito: true });
  const { page, root } = drawPanel();
  const shown = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => {});
  await page.open();
  for (const times of [1, 2]) {
    await page.save();
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(times));
    expect(root.querySelector('[data-trouble="private-window"]')).not.toBeNull();
  }
});
