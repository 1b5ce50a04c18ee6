import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChoices } from '../../../entrypoints/options/choices.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { listRecent } from '../../../lib/store/recent.ts';
import { rememberArticle } from '../../../lib/store/save.ts';
import { completed } from '../../unit/uncut-article.ts';

let db: Database;
let mayWatch: boolean;
let request: () => Promise<boolean>;
let changed: () => Promise<void>;

const allow = async () => {
  mayWatch = true;
  return true;
};

beforeEach(async () => {
  fakeBrowser.reset();
  mayWatch = false;
  request = allow;
  const listeners: (() => unknown)[] = [];
  changed = async () => void (await Promise.all(listeners.map((listener) => listener())));
  const event = { addListener: (listener: () => unknown) => listeners.push(listener) };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => mayWatch,
      request: () => request(),
      remove: async () => {
        mayWatch = false;
        return true;
      },
      onAdded: event,
      onRemoved: event,
    },
  });
  Object.defineProperty(globalThis, 'navigator', {
    value: { storage: { estimate: async () => ({ usage: 7 }) } },
    configurable: true,
    writable: true,
  });
  db = openDatabase(`choices-${Math.random()}`);
  await rememberArticle(db, completed(), Date.now());
});

/** Not by `vi.unstubAllGlobals`: it would take away what the tests of other files stand on. */
const ownNavigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

afterEach(async () => {
  if (ownNavigator) Object.defineProperty(globalThis, 'navigator', ownNavigator);
  else Reflect.deleteProperty(globalThis, 'navigator');
  await db.delete();
});

async function opened(): Promise<ReturnType<typeof createChoices>> {
  const choices = createChoices(db);
  await choices.open();
  return choices;
}

describe('the choices of the reader', () => {
  it('follow the leave that is given or taken elsewhere', async () => {
    const { watchesPages } = await opened();
    expect(watchesPages.value).toBe(false);
    mayWatch = true;
    await changed();
    expect(watchesPages.value).toBe(true);
    mayWatch = false;
    await changed();
    expect(watchesPages.value).toBe(false);
  });

  it('say what is so where the reader says no, and that the browser would not ask', async () => {
    const { watchesPages, isAskingRefused, watchPages } = await opened();
    request = async () => false;
    await watchPages(true);
    expect([watchesPages.value, isAskingRefused.value]).toEqual([false, false]);
    request = () => Promise.reject(new Error('not from a click'));
    await watchPages(true);
    expect([watchesPages.value, isAskingRefused.value]).toEqual([false, true]);
    request = allow;
    await watchPages(true);
    expect([watchesPages.value, isAskingRefused.value]).toEqual([true, false]);
  });

  it('empty the recent, and say why where they can not', async () => {
    const { recent, empty } = await opened();
    await empty();
    expect(recent.value).toBe('emptied');
    expect(await listRecent(db, Date.now())).toEqual([]);
    db.close();
    await empty();
    expect(recent.value).toBe('storage-unavailable');
  });

  it('say the same again where it happens again', async () => {
    const { recent, isAskingRefused, empty, watchPages } = await opened();
    request = () => Promise.reject(new Error('not from a click'));
    const said: unknown[] = [];
    recent.subscribe((value) => said.push(value));
    isAskingRefused.subscribe((value) => said.push(value));
    for (const act of [empty, empty, () => watchPages(true), () => watchPages(true)]) await act();
    expect(said).toEqual([undefined, false, 'emptied', undefined, 'emptied', true, false, true]);
  });

  it('say that a choice was not stored, and show the one that holds', async () => {
    const { settings, recent, keepRecent } = await opened();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    await keepRecent(false);
    full.mockRestore();
    expect([settings.value?.keepRecent, recent.value]).toEqual([true, 'storage-failed']);
    await keepRecent(false);
    expect([settings.value?.keepRecent, recent.value]).toEqual([false, 'emptied']);
    expect(await listRecent(db, Date.now())).toEqual([]);
  });

  it('are shown as everyone has them where the browser would not say, with the reason', async () => {
    const closed = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new Error('no storage'));
    const { settings, recent, usedBytes, keepRecent } = await opened();
    expect([settings.value?.keepRecent, recent.value, usedBytes.value]).toEqual([true, 'storage-unavailable', null]);
    const before = settings.value;
    await keepRecent(false);
    closed.mockRestore();
    expect([settings.value, recent.value]).toEqual([before, 'storage-unavailable']);
    // Another object, or the box would not be drawn again.
    expect(settings.value).not.toBe(before);
  });
});
