/** The toolbar button of one tab. The browser takes it back when the tab goes to another page. */
import { browser } from 'wxt/browser';

export type Badge = 'working' | 'saved' | 'refused';

const looks = {
  working: { text: '…', color: '#625b51' },
  saved: { text: '✓', color: '#1f7a3d' },
  refused: { text: '!', color: '#a8241b' },
} as const satisfies Record<Badge, { text: string; color: string }>;

/** In the words of Chromium and of Firefox. */
const TAB_GONE = /no tab with id|invalid tab id/i;

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
