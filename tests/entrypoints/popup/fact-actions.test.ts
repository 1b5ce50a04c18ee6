import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markFacts } from '../../../entrypoints/popup/fact-actions.ts';
import { createPage } from '../../../entrypoints/popup/page.ts';
import { storeOf } from '../../loaded-store.ts';
import { browserShows, db, url, usePopup } from './popup.ts';

usePopup();

it.each([
  ['that a sentence is gone', async () => [{ frameId: 0, result: [] }], 'This is not on the page any more, or folded up there.'],
  [
    'something else where the page was loaded anew, and may have it still',
    () => Promise.reject(new Error('Missing host permission for the tab')),
    'The page was left or reloaded. Press the Kernpunt button again.',
  ],
])('marking facts says %s', async (_, executeScript, expected) => {
  browserShows({ url });
  const page = createPage(storeOf(db));
  await page.open();
  Object.assign(fakeBrowser, { scripting: { insertCSS: async () => {}, executeScript } });
  const said: string[] = [];
  expect(await markFacts(page, [0], (text) => said.push(text))).toEqual([]);
  expect(said).toEqual([expected]);
});
