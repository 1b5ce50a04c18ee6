/** Asks the page in a tab what it says. Needs `activeTab`, so a click of the reader on the button, the shortcut or the menu. */
import { browser } from 'wxt/browser';
import type { Opening } from '../article/types.ts';
import { hearOpening } from './opening.ts';
import { protectedAddress } from './protected-address.ts';
import { getActiveTab, type PageTab } from './tab.ts';

/** What the injected script returned, or the browser's reason for not injecting it. */
export type Answer = { result: unknown } | Error;

export interface AskedPage {
  tab: PageTab;
  /** Undefined for an address that no extension may read. */
  answer: Promise<Answer> | undefined;
  /** Comes before the answer, or never. */
  opening: Promise<Opening>;
}

declare global {
  var askedPage: Promise<AskedPage> | undefined;
}

/** A page that is still being loaded after so many ms, as where an advertiser's script doesn't come, is read as far as it is there. */
const PATIENCE = 5000;

export function askPage({ id }: PageTab): Promise<Answer> {
  const inject = async (injectImmediately: boolean): Promise<Answer> => {
    const [injected] = await browser.scripting.executeScript({ target: { tabId: id }, files: ['/extract.js'], injectImmediately });
    return { result: injected?.result };
  };
  return new Promise<Answer>((resolve) => {
    const timer = setTimeout(() => inject(true).then(resolve, resolve), PATIENCE);
    inject(false)
      .then(resolve, resolve)
      .then(() => clearTimeout(timer));
  });
}

export async function askActivePage(): Promise<AskedPage> {
  const tab = await getActiveTab();
  const opening = hearOpening(tab.id);
  return { tab, opening, answer: protectedAddress(tab.url) ? undefined : askPage(tab) };
}

/** What a script before the popup's own has asked already, once. */
export function takeAskedPage(): Promise<AskedPage> {
  const asked = globalThis.askedPage ?? askActivePage();
  globalThis.askedPage = undefined;
  return asked;
}

/** When the page has said something of itself, or can't. */
export async function firstWord(asking: Promise<AskedPage>): Promise<unknown> {
  const { opening, answer } = await asking;
  return Promise.race([opening, answer]);
}
