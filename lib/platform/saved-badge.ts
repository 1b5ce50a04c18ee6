/** Watching addresses, to say of each page whether it is saved. Only with the reader's leave: the optional permission `tabs`. */
import { type Browser, browser } from 'wxt/browser';
import { type PageTab, pageTab } from './tab.ts';

const LEAVE = { permissions: ['tabs'] } satisfies Browser.permissions.Permissions;

export const mayWatchPages = (): Promise<boolean> => browser.permissions.contains(LEAVE);

/** To be called from a click: the browser asks the reader. Gives whether it is allowed now. */
export const askToWatchPages = (): Promise<boolean> => browser.permissions.request(LEAVE);

export async function stopWatchingPages(): Promise<void> {
  await browser.permissions.remove(LEAVE);
}

/** Tells whether it is allowed whenever that may have changed: the browser lets the reader take it back elsewhere. */
export function onLeaveChanged(tell: (mayWatch: boolean) => void): void {
  const look = async () => tell(await mayWatchPages());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}

/**
 * `look` is called for each page that is opened. Listeners have to be there when the background starts; without leave they are taken away again,
 * so that no page wakes it.
 */
export async function onPageOpened(look: (tab: PageTab) => void): Promise<void> {
  const listen = (_id: number, { status, url }: { status?: string; url?: string }, tab: Browser.tabs.Tab) => {
    if ((status === 'complete' || url !== undefined) && tab.url) look(pageTab(tab));
  };
  const { onUpdated } = browser.tabs;
  onUpdated.addListener(listen);
  browser.permissions.onAdded.addListener(async () => {
    if (!(await mayWatchPages())) return;
    onUpdated.addListener(listen);
    for (const tab of await browser.tabs.query({})) if (tab.url) look(pageTab(tab));
  });
  if (!(await mayWatchPages())) onUpdated.removeListener(listen);
}
