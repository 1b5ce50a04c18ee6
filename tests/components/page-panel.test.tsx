// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createMarks } from '../../entrypoints/popup/marks.ts';
import { PagePanel } from '../../entrypoints/popup/PagePanel.tsx';
import { createPage } from '../../entrypoints/popup/page.ts';
import { createSnackbar } from '../../entrypoints/shared/snackbar.ts';
import { browserShows, db, url, usePopup } from '../entrypoints/popup/popup.ts';
import { storeOf } from '../loaded-store.ts';
import { draw } from './support.tsx';

usePopup();

function drawPanel() {
  const store = storeOf(db);
  const page = createPage(store);
  const snackbar = createSnackbar();
  const root = draw(<PagePanel page={page} marks={createMarks(page, snackbar)} snackbar={snackbar} store={store} />);
  const status = root.querySelector('[role="status"]') as HTMLElement;
  return { page, root, status };
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
