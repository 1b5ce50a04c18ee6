/** What the background does when the browser calls it. */
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { rememberArticle, saveArticle } from '../../lib/store/save.ts';
import { makeNumbered } from '../article.ts';
import { useLocale } from '../locale.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Opened and not closed, by anybody here. */
const connections = () => (Dexie as unknown as { connections: Dexie[] }).connections.filter(({ name }) => name === 'kernpunt').length;

type Listener = (...given: never[]) => unknown;

const listeners = new Map<string, Listener>();
const event = (name: string) => ({ addListener: (listener: Listener) => listeners.set(name, listener), removeListener: () => {} });
const call = (name: string, ...given: unknown[]) => (listeners.get(name) as (...given: unknown[]) => unknown)(...given);

const tab = (number: number) => ({ id: 7, incognito: false, url: `https://krant.example/${number}` });

const setBadgeText = vi.fn();
const badge = () => setBadgeText.mock.lastCall?.[0].text;

/** The page that the tab shows, and how its script is answered. */
let shown = tab(1);
let answer: () => Promise<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  useLocale('en');
  shown = tab(1);
  setBadgeText.mockReset();
  Object.assign(fakeBrowser, {
    action: { setBadgeText, setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn(), setTitle: vi.fn() },
    commands: { onCommand: event('command') },
    contextMenus: { onClicked: event('menu') },
    omnibox: { onInputStarted: event('started'), onInputChanged: event('changed'), onInputEntered: event('entered') },
    permissions: { contains: async () => true, onAdded: event('allowed'), onRemoved: event('forbidden') },
    scripting: { executeScript: () => answer() },
    tabs: { ...fakeBrowser.tabs, onUpdated: event('updated'), get: async () => shown },
  });
  globalThis.addEventListener = () => {};
  background.main();
});

const { addEventListener } = globalThis;

afterEach(() => {
  globalThis.addEventListener = addEventListener;
  return openDatabase().delete();
});

it('forgets, when it starts, what was recent for more than seven days', async () => {
  const db = openDatabase();
  await rememberArticle(db, makeNumbered(1), Date.now() - 8 * DAY);
  await rememberArticle(db, makeNumbered(2), Date.now() - 6 * DAY);
  background.main();
  await vi.waitFor(async () => expect(await db.articles.toCollection().primaryKeys()).toEqual(['krant.example/2']));
  db.close();
});

it('says on the button what came of saving a page', async () => {
  answer = () => Promise.reject(new Error('not to be read'));
  await call('command', 'save', tab(1));
  await vi.waitFor(() => expect(badge()).toBe('!'));
});

it.each([
  ['nothing', 'that is not', 3, ''],
  ['a tick', 'that is', 2, '✓'],
])('says %s of a page %s saved and has come into the tab while another one was read', async (_, __, number, text) => {
  await saveArticle(openDatabase(), makeNumbered(2), 1000);
  answer = async () => {
    shown = tab(number);
    throw new Error('not to be read');
  };
  await call('command', 'save', tab(1));
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledTimes(2));
  expect(badge()).toBe(text);
});

it('says of the same article in another place of its page what came of saving it', async () => {
  answer = async () => {
    shown = { ...tab(1), url: `${tab(1).url}#reacties` };
    throw new Error('not to be read');
  };
  await call('command', 'save', tab(1));
  await vi.waitFor(() => expect(badge()).toBe('!'));
});

describe('the database of the background', () => {
  /** The browser tells of a page, and the button shows whether it is saved. */
  async function open(number: number): Promise<string> {
    setBadgeText.mockReset();
    await call('updated', 7, { status: 'complete' }, tab(number));
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalled());
    return badge();
  }

  const save = async (number: number) => {
    const db = openDatabase();
    await saveArticle(db, makeNumbered(number), 1000);
    db.close();
  };

  it('is one, however many pages are opened', async () => {
    await save(2);
    await open(1);
    const before = connections();
    expect([await open(2), await open(3)]).toEqual(['✓', '']);
    expect(connections()).toBe(before);
  });

  it('lets itself be deleted, and is there again when it is asked', async () => {
    await save(1);
    expect(await open(1)).toBe('✓');
    await openDatabase().delete();
    expect(await open(1)).toBe('');
    await save(1);
    expect(await open(1)).toBe('✓');
  });

  it('is tried again where it could not be opened', async () => {
    await save(1);
    await openDatabase().delete();
    await save(1);
    const refused = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no storage', 'UnknownError');
    });
    expect(await open(1)).toBe('');
    refused.mockRestore();
    expect(await open(1)).toBe('✓');
  });
});
