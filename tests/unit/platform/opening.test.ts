import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Opening } from '../../../lib/article/types.ts';
import { hearOpening, sayOpening } from '../../../lib/platform/opening.ts';

type Listener = (message: unknown, sender: { tab?: { id: number } }) => void;

const TAB = 7;
const sent = vi.fn(async (_: unknown) => {});
const listeners = new Set<Listener>();
const hear = (message: unknown, tabId = TAB) => {
  for (const listener of listeners) listener(message, { tab: { id: tabId } });
};

const opening: Opening = {
  kicker: 'Maas',
  headline: 'Stuw begeeft het',
  publisher: { name: 'NOS', domain: 'nos.nl' },
  inLanguage: 'nl',
};

beforeEach(() => {
  sent.mockReset().mockResolvedValue();
  listeners.clear();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: sent,
    onMessage: { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) },
  });
});

describe('what a page says before its text is read', () => {
  it('goes from the page to the popup that waits for it, once', async () => {
    const heard = hearOpening(TAB);
    sayOpening(opening);
    hear(sent.mock.lastCall?.[0]);
    expect(await heard).toEqual(opening);
    expect(listeners.size).toBe(0);
  });

  it('disturbs nothing where no popup is open', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    // A mock would handle the rejection itself.
    const nobodyListens = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    Object.assign(fakeBrowser.runtime, { sendMessage: nobodyListens });
    sayOpening(opening);
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('is not taken from another tab, nor from a message that is something else', async () => {
    const said = vi.fn();
    hearOpening(TAB).then(said);
    hear({ opening }, 8);
    for (const message of [null, 'text', {}, { opening: { ...opening, headline: 3 } }, { opening: { ...opening, publisher: null } }])
      hear(message);
    await Promise.resolve();
    expect(said).not.toHaveBeenCalled();
  });
});
