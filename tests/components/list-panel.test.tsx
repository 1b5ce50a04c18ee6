// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ListPanel } from '../../entrypoints/popup/ListPanel.tsx';
import { createList } from '../../entrypoints/popup/list.ts';
import { createMarks } from '../../entrypoints/popup/marks.ts';
import { createPage } from '../../entrypoints/popup/page.ts';
import { createSnackbar } from '../../entrypoints/shared/snackbar.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { countSaved } from '../../lib/store/find.ts';
import { rememberArticle, saveArticle } from '../../lib/store/save.ts';
import { makeArticle, makeNumbered } from '../article.ts';
import { storeOf } from '../loaded-store.ts';
import { useLocale } from '../locale.ts';
import { draw, getByName, press } from './support.tsx';

let db: Database;
let snackbar: ReturnType<typeof createSnackbar>;

beforeEach(() => {
  useLocale('en');
  db = openDatabase(`panel-${Math.random()}`);
  snackbar = createSnackbar();
});

afterEach(() => db.delete());

function drawPanel(): HTMLElement {
  const store = storeOf(db);
  return draw(<ListPanel snackbar={snackbar} store={store} list={createList(store)} isInTab />);
}

async function drawApp(): Promise<HTMLElement> {
  const store = storeOf(db);
  const page = createPage(store);
  // It takes its texts when it is loaded.
  const { App } = await import('../../entrypoints/popup/App.tsx');
  return draw(<App page={page} marks={createMarks(page, snackbar)} list={createList(store)} snackbar={snackbar} store={store} isInTab />);
}

/** Saves two articles and removes them again, `meanwhile` before each press of the button. */
async function removeTwo(meanwhile = () => {}): Promise<void> {
  for (const number of [1, 2]) await saveArticle(db, makeNumbered(number), number);
  const root = drawPanel();
  for (const left of [1, 0]) {
    await vi.waitFor(() => expect(root.querySelectorAll('.entry')).toHaveLength(left + 1));
    meanwhile();
    root.querySelector<HTMLElement>('.entry-actions button:last-child')?.click();
    await vi.waitFor(() => expect(snackbar.message.value?.text).toContain(`Bericht ${left + 1}`));
  }
}

it('puts the focus where tags are typed once they are to be edited', async () => {
  await saveArticle(db, makeArticle(), 1000);
  const root = drawPanel();
  await vi.waitFor(() => expect(root.querySelector('.entry')).not.toBeNull());
  await press(root, 'Edit tags');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Add a tag'));
});

it('says that a recent article is saved, for it leaves that list', async () => {
  await rememberArticle(db, makeArticle(), Date.now());
  const root = drawPanel();
  await press(root, 'Recent');
  await vi.waitFor(() => expect(root.querySelector('.entry')).not.toBeNull());
  await press(root, 'Save');
  await vi.waitFor(() => expect(snackbar.message.value?.text).toBe('Saved: Dijken langs de Waal worden hoger'));
});

it('brings a removed article back by Ctrl-Z, except where something is typed', async () => {
  await saveArticle(db, makeArticle(), 1000);
  const root = await drawApp();
  await vi.waitFor(() => expect(root.querySelector('.entry')).not.toBeNull());
  await press(root, 'Remove');
  await vi.waitFor(() => expect(snackbar.message.value?.action).toBeDefined());
  const search = getByName(root, 'Search the reading list') as HTMLInputElement;
  const undo = () =>
    act(() => {
      search.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    });
  search.value = 'dijk';
  await undo();
  expect(await countSaved(db)).toBe(0);
  search.value = '';
  await undo();
  await vi.waitFor(async () => expect(await countSaved(db)).toBe(1));
});

it.each(['z', 'Z'])('takes Ctrl-%s where nothing has the focus, and does by it nothing else that is offered', async (key) => {
  const [onPress, onExport] = [vi.fn(), vi.fn()];
  await drawApp();
  const undo = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, metaKey: true, bubbles: true }));
  snackbar.offer('100 articles exported.', onExport, 'Export the rest');
  undo();
  expect(onExport).not.toHaveBeenCalled();
  snackbar.offer('Removed.', onPress);
  undo();
  expect(onPress).toHaveBeenCalledOnce();
});

it('has the button that undoes before the list, and tells the key that undoes from anywhere', async () => {
  snackbar.offer('Removed.', () => {});
  const root = await drawApp();
  const buttons = [...root.querySelectorAll('button, input')];
  expect(buttons.indexOf(getByName(root, 'Undo Ctrl Z'))).toBeLessThan(buttons.indexOf(getByName(root, 'Search the reading list')));
});

it('brings back one after the other of several that were removed', async () => {
  await removeTwo();
  expect(await countSaved(db)).toBe(0);
  for (const [text, count] of [
    ['Removed: Bericht 1', 1],
    ['Undone. Removed: Bericht 2', 2],
  ] as const) {
    await vi.waitFor(() => expect(snackbar.message.value?.text).toBe(text));
    snackbar.message.value?.action?.onPress();
    await vi.waitFor(async () => expect(await countSaved(db)).toBe(count));
  }
  await vi.waitFor(() => expect(snackbar.message.value?.text).toBe('Undone.'));
  expect(snackbar.message.value?.action).toBeUndefined();
});

it('offers no more to bring back what was offered and closed', async () => {
  await removeTwo(snackbar.close);
  const offer = vi.spyOn(snackbar, 'offer');
  snackbar.message.value?.action?.onPress();
  await vi.waitFor(() => expect(snackbar.message.value?.text).toBe('Undone.'));
  expect(offer.mock.calls).toEqual([]);
});

it('lets a removed article be brought back once there is room again', async () => {
  await saveArticle(db, makeArticle(), 1000);
  const loaded = await storeOf(db);
  const restoreArticles = vi.fn(loaded.restoreArticles).mockRejectedValueOnce(new DOMException('No room', 'QuotaExceededError'));
  const store = Promise.resolve({ ...loaded, restoreArticles });
  const list = createList(store);
  const root = draw(<ListPanel snackbar={snackbar} store={store} list={list} isInTab />);
  await vi.waitFor(() => expect(root.querySelector('.entry')).not.toBeNull());
  root.querySelector<HTMLElement>('.entry-actions button:last-child')?.click();
  for (const [trouble, count] of [
    ['storage-full', 0],
    [undefined, 1],
  ] as const) {
    await vi.waitFor(() => expect(snackbar.message.value?.action).toBeDefined());
    snackbar.message.value?.action?.onPress();
    await vi.waitFor(async () => expect([list.trouble.value, await countSaved(db)]).toEqual([trouble, count]));
  }
});
