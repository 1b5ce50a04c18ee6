import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type PageTab, pageTab } from './tab.ts';

const SAVE = 'save';
const LIBRARY = 'library';

/** To be called when the extension is installed or updated: the browser remembers the menu. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: i18n.t('save.menu'),
    contexts: ['page', 'frame', 'selection', 'image', 'video', 'action'],
  });
  browser.contextMenus.create({ id: LIBRARY, title: i18n.t('commandLibrary'), contexts: ['action'] });
}

export function onMenu(save: (tab: PageTab) => void, openLibrary: () => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE && tab) save(pageTab(tab));
    if (menuItemId === LIBRARY) openLibrary();
  });
}
