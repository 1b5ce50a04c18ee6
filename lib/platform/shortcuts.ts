import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { getActiveTab, type PageTab, pageTab } from './tab.ts';

export interface Shortcut {
  description: string;
  /** Empty where none is set. */
  keys: string;
}

export function onShortcut(save: (tab: PageTab) => void, openLibrary: () => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'save') save(tab ? pageTab(tab) : await getActiveTab());
    if (command === 'library') openLibrary();
  });
}

/** As the reader set them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    description: description || (name === '_execute_action' ? i18n.t('commandOpen') : ''),
    keys: shortcut ?? '',
  }));
}

/** Where they can be changed; undefined in Firefox, which has no address for it. */
export const shortcutsAddress = (): string | undefined => (import.meta.env.FIREFOX ? undefined : 'chrome://extensions/shortcuts');
