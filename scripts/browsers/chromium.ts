/** Drives an installed Chromium: the built extension in it, pages as if served from their own address, the true popup. */
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { HTML_UTF8 } from './content-type.ts';
import { findChromium, wrongPath } from './find.mjs';

export interface LaunchOptions {
  /** The folder of a built extension. */
  extension?: string;
  /** A profile to keep; a new one that is thrown away without it. */
  profile?: string;
  headless?: boolean;
  /** Nothing is reached but this machine. True unless told otherwise. */
  isOffline?: boolean;
  /** BCP 47, the language of the interface. */
  locale?: string;
  args?: readonly string[];
}

/** Saved pages of news sites call hundreds of hosts; nothing leaves this machine. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
];

export async function launchChromium({
  extension,
  profile,
  headless = true,
  isOffline = true,
  locale,
  args = [],
}: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  const trouble = executablePath
    ? wrongPath('CHROME_PATH')
    : 'No Chrome, Chromium, Edge or Brave was found. On Debian: apt-get install chromium';
  if (trouble) throw new Error(trouble);
  return puppeteer.launch({
    executablePath,
    pipe: true,
    headless,
    // For a person: no bar that speaks of automation, and the window as large as it is. Without one: the bars to scroll with that a person has.
    ignoreDefaultArgs: [headless ? '--hide-scrollbars' : '--enable-automation'],
    ...(!headless && { defaultViewport: null }),
    enableExtensions: extension ? [extension] : true,
    ...(profile && { userDataDir: profile }),
    args: [
      ...(isOffline ? OFFLINE : []),
      // On the small screen that headless has otherwise, a popup is cut off.
      headless ? '--screen-info={1600x1200}' : '--test-type',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(locale ? [`--lang=${locale}`] : []),
      ...args,
    ],
    // Not the locale's own: where the system lacks that, Chromium could read no path with an umlaut.
    env: { ...process.env, ...(locale && { LANGUAGE: locale, LANG: 'C.UTF-8' }) },
  });
}

export async function getExtension(browser: Browser): Promise<Extension> {
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The browser has no extension.');
  return extension;
}

/** Presses the toolbar button on this page, which also grants the extension the tab, and gives the popup that opens. */
export async function openPopup(page: Page): Promise<Page> {
  const browser = page.browser();
  const target = browser.waitForTarget((one) => one.url().includes('/popup.html'));
  await page.bringToFront();
  await page.triggerExtensionAction(await getExtension(browser));
  return (await target).asPage();
}

/** Opens HTML as if it had been served from this address. Nothing else is loaded and no script of the page runs. */
export async function openSavedPage(page: Page, body: string | Uint8Array, url: string, contentType = HTML_UTF8): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(true);
  await page.setJavaScriptEnabled(false);
  let isFirst = true;
  page.on('request', (request) => {
    if (!isFirst || !request.isNavigationRequest()) return void request.abort();
    isFirst = false;
    return void request.respond({ contentType, body });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}

export interface IsolatedWorld {
  /** The value of an expression, as plain data. */
  evaluate<T>(expression: string): Promise<T>;
}

let worlds = 0;

/** A fresh world beside the page's own, as an injected script gets it. */
export async function isolatedWorld(session: CDPSession): Promise<IsolatedWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  worlds += 1;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `kernpunt-${worlds}`,
  });
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
