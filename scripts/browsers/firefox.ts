/**
 * Drives an installed Firefox. A click or a key by Marionette counts as the reader's own, so that the extension is granted the tab.
 * Expressions are evaluated in the page or in the popup; scripts run in the browser's own window.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find.mjs';
import { connectMarionette, type Send } from './marionette.ts';

export interface FirefoxOptions {
  /** The folder of a built extension, installed until Firefox closes. */
  extension: string;
  /** A profile to keep; a new one that is thrown away without it. */
  profile?: string;
  headless?: boolean;
  /** Nothing is reached but this machine. True unless told otherwise. */
  isOffline?: boolean;
  /** Further preferences, as about:config has them. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
export type FirefoxPopup = Awaited<ReturnType<Firefox['openPopup']>>;

const EXTENSION_ID = 'kernpunt@kernpunt.example';
const WIDGET = EXTENSION_ID.replace(/[^a-z0-9_-]/g, '_');
const BUTTON = `#${WIDGET}-BAP`;
const MENU_ITEM = `#${WIDGET}-menuitem-_save`;
const PATIENCE = 20_000;
/** As WebDriver names the keys. */
const KEYS = { Alt: '\uE00A', Shift: '\uE008', Control: '\uE009' };

export async function launchFirefox(options: FirefoxOptions) {
  const folder = options.profile ?? mkdtempSync(join(tmpdir(), 'kernpunt-firefox-'));
  const { child, port } = await startProcess(folder, options);
  const closed = once(child, 'exit').then(() => {
    if (!options.profile) rmSync(folder, { recursive: true, force: true });
  });
  const send = await until(() => connectMarionette(port), 'Firefox did not start in time');
  await send('WebDriver:NewSession');
  await send('Addon:Install', { path: options.extension, temporary: true, allowPrivateBrowsing: true });
  const inBrowser = runnerInBrowser(send);
  await inBrowser(`CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar')`);

  return {
    closed,
    inBrowser,
    open: (url: string) => send('WebDriver:Navigate', { url }),
    evaluate: async <T>(expression: string) =>
      (await send<{ value: T }>('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [], sandbox: null })).value,
    openPopup: () => openPopup(send, inBrowser),
    /** Of a page of the extension. */
    address: async (page: string) =>
      `moz-extension://${await inBrowser<string>(`return WebExtensionPolicy.getByID('${EXTENSION_ID}').mozExtensionHostname`)}/${page}`,
    /** A letter to the page. */
    press: (letter: string, held: (keyof typeof KEYS)[] = []) => pressKeys(send, held, letter),
    /** Of the extension, with Alt and Shift: the browser's own entry for it, since keys by Marionette reach only the page. */
    pressShortcut: (letter: string) => inBrowser(`document.querySelector('keyset[id*="kernpunt"] key[key="${letter}"]').doCommand()`),
    chooseSaveInMenu: () => chooseSaveInMenu(send, inBrowser),
    /** What is written on the toolbar button, if anything. */
    badge: () => inBrowser<string>(`return document.querySelector('${BUTTON}').getAttribute('badge') ?? ''`),
    async inPrivateWindow(work: () => Promise<void>): Promise<void> {
      const { value: before } = await send<{ value: string }>('WebDriver:GetWindowHandle');
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'window', private: true, focus: true });
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      await work();
      await send('WebDriver:CloseWindow');
      await send('WebDriver:SwitchToWindow', { handle: before, focus: true });
    },
    async close(): Promise<void> {
      await send('Marionette:Quit', { flags: ['eForceQuit'] });
      await Promise.race([closed, wait(PATIENCE, undefined, { ref: false })]);
      child.kill('SIGKILL');
    },
  };
}

async function startProcess(folder: string, { headless = true, isOffline = true, preferences }: FirefoxOptions) {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox was found. On Debian: apt-get install firefox-esr');
  const port = await freePort();
  writeFileSync(join(folder, 'user.js'), userJs({ 'marionette.port': port, ...QUIET, ...(isOffline && OFFLINE), ...preferences }));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder, ...(headless ? ['--headless'] : [])];
  return { child: spawn(path, args, { stdio: 'ignore' }), port };
}

type InBrowser = ReturnType<typeof runnerInBrowser>;

const runnerInBrowser =
  (send: Send) =>
  <T>(script: string, values: unknown[] = []): Promise<T> =>
    inChrome(send, async () => (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args: values, sandbox: 'system' })).value);

async function inChrome<T>(send: Send, work: () => Promise<T>): Promise<T> {
  await send('Marionette:SetContext', { value: 'chrome' });
  return work().finally(() => send('Marionette:SetContext', { value: 'content' }));
}

async function openPopup(send: Send, inBrowser: InBrowser) {
  await inChrome(send, () => click(send, BUTTON));
  const evaluate = async <T>(expression: string): Promise<T> => JSON.parse(await inBrowser<string>(IN_POPUP, [expression])) as T;
  /** Waits until an expression holds; before the popup has a document it can't be asked. */
  const waitFor = async (expression: string): Promise<void> => {
    await until(() => evaluate<boolean>(`Boolean(${expression})`).catch(() => false), `This did not come true in the popup: ${expression}`);
  };
  await waitFor('document.body');
  return {
    evaluate,
    waitFor,
    /** A picture as PNG. */
    screenshot: async () => Buffer.from(await inBrowser<string>(SCREENSHOT), 'base64'),
    async close(): Promise<void> {
      await inBrowser("document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()");
      await until(() => inBrowser("return !document.querySelector('.webextension-popup-browser')"), 'The popup did not close');
    },
  };
}

async function chooseSaveInMenu(send: Send, inBrowser: InBrowser): Promise<void> {
  const rightClick = [{ type: 'pointerMove', x: 200, y: 200 }, ...['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }))];
  await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions: rightClick }] });
  await until(() => inBrowser(`return document.querySelector('${MENU_ITEM}') !== null`), 'The menu did not open');
  await inChrome(send, () => click(send, MENU_ITEM));
}

async function click(send: Send, selector: string): Promise<void> {
  const { value } = await send<{ value: Record<string, string> }>('WebDriver:FindElement', { using: 'css selector', value: selector });
  await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
}

function pressKeys(send: Send, held: (keyof typeof KEYS)[], letter: string): Promise<void> {
  const keys = [...held.map((name) => KEYS[name]), letter];
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
}

/** Reaches from the browser's window into the popup and brings the value back as JSON. */
const IN_POPUP = `
  const { browsingContext } = document.querySelector('.webextension-popup-browser');
  const script = 'return (async () => JSON.stringify(await (' + arguments[0] + ')) ?? null)()';
  const options = { sandboxName: null, newSandbox: false, timeout: ${PATIENCE}, file: 'popup', line: 0 };
  return browsingContext.currentWindowGlobal.getActor('MarionetteCommands').executeScript(script, [], options)
    .then((result) => result?.data ?? result ?? 'null');
`;

const SCREENSHOT = `
  const { browsingContext } = document.querySelector('.webextension-popup-browser');
  return (async () => {
    const picture = await browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL().split(',')[1];
  })();
`;

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // An extension that is installed for one run leaves its data, as one from the store would.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Saved pages call hundreds of hosts: all of them go to a port where nobody listens. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': false,
};

const userJs = (values: Record<string, string | number | boolean>): string =>
  Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks again and again until there is an answer. */
async function until<T>(ask: () => Promise<T>, failure: string): Promise<NonNullable<T>> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(failure);
}
