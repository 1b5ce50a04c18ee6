import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onOmnibox } from '../../../lib/platform/omnibox.ts';

type Entered = (text: string, disposition: string) => void;

/** What is entered in the address bar, and what becomes of it. */
function addressBar() {
  const entered = vi.fn<(listener: Entered) => void>();
  const [update, create, onEnter] = [vi.fn(), vi.fn(), vi.fn()];
  const nothing = { addListener: () => {} };
  const omnibox = { onInputStarted: nothing, onInputChanged: nothing, onInputEntered: { addListener: entered } };
  Object.assign(fakeBrowser, { omnibox, tabs: { ...fakeBrowser.tabs, update, create } });
  onOmnibox(async () => [], onEnter);
  return { enter: entered.mock.lastCall?.[0] as Entered, update, create, onEnter };
}

describe('the address bar', () => {
  it('opens a page that was chosen where the reader wants it', () => {
    const { enter, update, create } = addressBar();
    enter('https://krant.example/dijken', 'currentTab');
    expect([update.mock.calls, create.mock.calls]).toEqual([[[{ url: 'https://krant.example/dijken' }]], []]);
    enter('https://krant.example/dijken', 'newForegroundTab');
    enter('https://krant.example/dijken', 'newBackgroundTab');
    expect(create.mock.calls).toEqual([
      [{ url: 'https://krant.example/dijken', active: true }],
      [{ url: 'https://krant.example/dijken', active: false }],
    ]);
  });

  it('searches the library for anything else', () => {
    const { enter, onEnter } = addressBar();
    enter('dijken https://krant.example/', 'currentTab');
    expect(onEnter.mock.calls).toEqual([['dijken https://krant.example/']]);
  });
});
