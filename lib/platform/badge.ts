/** The toolbar button of one tab. The browser takes it back when the tab loads another page, but not where a page's script shows another. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export type Badge = 'none' | 'working' | 'saved' | 'refused';

const looks = {
  none: { text: '', color: '#625b51' },
  working: { text: '…', color: '#625b51' },
  saved: { text: '✓', color: '#1f7a3d' },
  refused: { text: '!', color: '#a8241b' },
} as const satisfies Record<Badge, { text: string; color: string }>;

/** In the words of Chromium and of Firefox. */
const TAB_GONE = /no tab with id|invalid tab id/i;

/** What is known of the page that is there now. */
export const showWhetherSaved = (tabId: number, isSaved: boolean): Promise<void> =>
  isSaved ? showBadge(tabId, 'saved', i18n.t('library.badge')) : showBadge(tabId, 'none', 'Kernpunt');

/** `title` is what the reader sees when pointing at the button. A tab that was closed meanwhile needs none. */
export async function showBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  const { text, color } = looks[badge];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch((error: Error) => {
    if (!TAB_GONE.test(error.message)) throw error;
  });
}
