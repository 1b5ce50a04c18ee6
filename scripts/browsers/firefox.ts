/**
 * Drives an installed Firefox by Marionette (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html), which needs no other program.
 * A click by Marionette counts as the reader's own, so that the extension is granted the tab.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find.mjs';

export interface FirefoxOptions {
  /** The folder of a built extension, installed until Firefox closes. */
  extension: string;
  /** A profile to keep. */
  profile?: string;
  headless?: boolean;
  /** Where downloads go. */
  downloads?: string;
}

export interface FirefoxPopup {
  /** The value of an expression in the popup, as plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression in the popup holds. */
  waitFor(expression: string): Promise<void>;
}

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

const EXTENSION_ID = 'kernpunt@kernpunt.example';
const BUTTON = EXTENSION_ID.replace(/[^a-z0-9_-]/g, '_');
const PATIENCE = 20_000;

export async function launchFirefox({
  extension,
  profile = mkdtempSync(join(tmpdir(), 'kernpunt-firefox-')),
  headless = true,
  downloads,
}: FirefoxOptions) {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox was found. On Debian: apt-get install firefox-esr');
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(port, downloads));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : [])];
  const child = spawn(path, args, { stdio: 'ignore', env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' } });
  const closed = once(child, 'exit');
  const send = await connect(port, child);
  await send('WebDriver:NewSession', {});
  await send('Addon:Install', { path: extension, temporary: true });
  const inBrowser = async <T>(script: string, values: unknown[] = []): Promise<T> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    const { value } = (await send('WebDriver:ExecuteScript', { script, args: values, sandbox: 'system' })) as { value: T };
    await send('Marionette:SetContext', { value: 'content' });
    return value;
  };
  await inBrowser(`CustomizableUI.addWidgetToArea('${BUTTON}-browser-action', 'nav-bar')`);

  return {
    closed,
    inBrowser,
    open: (url: string) => send('WebDriver:Navigate', { url }),
    async evaluate<T>(expression: string): Promise<T> {
      const { value } = (await send('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [], sandbox: null })) as {
        value: T;
      };
      return value;
    },
    async openPopup(): Promise<FirefoxPopup> {
      await send('Marionette:SetContext', { value: 'chrome' });
      const { value } = (await send('WebDriver:FindElement', { using: 'css selector', value: `#${BUTTON}-BAP` })) as {
        value: Record<string, string>;
      };
      await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
      await send('Marionette:SetContext', { value: 'content' });
      const evaluate = <T>(expression: string): Promise<T> =>
        inBrowser<string>(IN_POPUP, [expression]).then((json) => JSON.parse(json ?? 'null') as T);
      const waitFor = async (expression: string) => {
        const until = Date.now() + PATIENCE;
        while (!(await evaluate<boolean>(`Boolean(${expression})`).catch(() => false))) {
          if (Date.now() > until) throw new Error(`This did not come true in the popup: ${expression}`);
          await wait(100);
        }
      };
      await waitFor('document.body');
      return { evaluate, waitFor };
    },
    async close(): Promise<void> {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([closed, wait(PATIENCE)]);
      child.kill('SIGKILL');
    },
  };
}

/** Runs in the browser's own window: reaches into the popup and brings the value back as JSON. */
const IN_POPUP = `
  const popup = document.querySelector('.webextension-popup-browser');
  const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = 'return Promise.resolve(' + arguments[0] + ').then((value) => JSON.stringify(value ?? null))';
  return actor.executeScript(script, [], { sandboxName: null, newSandbox: false, timeout: 20000, file: 'popup', line: 0, async: false });
`;

function preferences(port: number, downloads: string | undefined): string {
  const values: Record<string, unknown> = {
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.autoDisableScopes': 0,
    // Saved pages call hundreds of hosts; only this machine is reached.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    'network.proxy.allow_hijacking_localhost': false,
    ...(downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    }),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

type Send = (command: string, parameters: object) => Promise<unknown>;

async function connect(port: number, child: ChildProcess): Promise<Send> {
  const socket = await dial(port, child);
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let last = 0;
  let rest = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon).toString());
      if (colon < 1 || rest.length < colon + 1 + length) return;
      receive(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
      rest = rest.subarray(colon + 1 + length);
    }
  });
  const receive = (frame: unknown) => {
    if (!Array.isArray(frame)) return;
    const [, id, error, value] = frame;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.failed(new Error(`${error.error}: ${error.message}`));
    else asked?.done(value);
  };
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox closed the connection'));
  });
  return (command, parameters) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      const frame = Buffer.from(JSON.stringify([0, last, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${frame.length}:`), frame]));
    });
}

/** Firefox takes a while until it listens. */
async function dial(port: number, child: ChildProcess): Promise<Socket> {
  const until = Date.now() + 3 * PATIENCE;
  for (;;) {
    if (child.exitCode !== null) throw new Error('Firefox ended before it could be driven');
    const socket = createConnection(port, '127.0.0.1');
    const isOpen = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(
      () => false,
    );
    if (isOpen) return socket;
    if (Date.now() > until) throw new Error('Firefox did not start in time');
    await wait(200);
  }
}
