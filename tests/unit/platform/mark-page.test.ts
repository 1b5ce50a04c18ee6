import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markInPage } from '../../../lib/platform/mark-page.ts';

/** The browser refuses with this. */
const refuse = (message: string) =>
  Object.assign(fakeBrowser, {
    scripting: {
      insertCSS: async () => {
        throw new Error(message);
      },
    },
  });

describe('marking in a page', () => {
  it.each([
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'The extensions gallery cannot be scripted.',
    'Missing host permission for the tab',
    'No tab with id: 7.',
    'Invalid tab ID: 7',
    'The tab was closed.',
    'The frame was removed.',
    'Frame with ID 0 was removed.',
    'Frame with ID 0 is showing error page',
  ])('is given up where the page is gone or out of reach: %s', async (message) => {
    refuse(message);
    expect(await markInPage(7, [])).toBeUndefined();
  });

  it.each(['frames is not iterable', 'Could not load file: mark.js. It is showing signs of damage.'])(
    'fails aloud otherwise: %s',
    async (message) => {
      refuse(message);
      await expect(markInPage(7, [])).rejects.toThrow(message);
    },
  );
});

it('a page that is still being loaded is not waited for', async () => {
  const executeScript = vi.fn(async (_: { injectImmediately?: boolean }) => [{ result: [0] }]);
  Object.assign(fakeBrowser, { scripting: { insertCSS: async () => {}, executeScript } });
  expect(await markInPage(7, [{ exact: 'De brug gaat dicht.' }])).toEqual([0]);
  expect(executeScript.mock.calls.map(([{ injectImmediately }]) => injectImmediately)).toEqual([true, true]);
});
