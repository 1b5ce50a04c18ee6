import { type Browser, browser } from 'wxt/browser';

export interface PageTab {
  id: number;
  /** Empty where the browser doesn't say: for some of its own pages, and for a page that did not load. */
  url: string;
  isPrivate: boolean;
}

/** The tab whose button was pressed. */
export async function getActiveTab(): Promise<PageTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) throw new Error('a window without an active tab');
  return pageTab(tab);
}

/** As it is now; undefined where it was closed. */
export const findTab = (id: number): Promise<PageTab | undefined> => browser.tabs.get(id).then(pageTab, () => undefined);

export function pageTab({ id, url, incognito }: Browser.tabs.Tab): PageTab {
  if (id === undefined) throw new Error('a tab without an id');
  return { id, url: url ?? '', isPrivate: incognito };
}

export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** True in a tab, false in the popup of the toolbar button. */
export const isInTab = (): boolean => !browser.extension.getViews({ type: 'popup' }).includes(window);

/** This same view in a tab of its own. */
export async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: location.href });
  window.close();
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** `fragment`: what it shows, with its `#`. */
export async function openLibrary(fragment = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + fragment });
}
