/** The browser as the popup finds it, and a database of its own for each test. */
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findArticle } from '../../../lib/store/find.ts';
import { useLocale } from '../../locale.ts';
import { completed, makeUncutArticle } from '../../unit/uncut-article.ts';

export const uncut = makeUncutArticle();
export const article = completed();
export const { url } = article;

export let db: Database;

/** The active tab, and what the injected script gives there. */
export function browserShows(tab: { url: string; incognito?: boolean }, reading: unknown = { ok: true, article: uncut }): void {
  Object.assign(fakeBrowser, {
    tabs: {
      ...fakeBrowser.tabs,
      query: async () => [{ id: 7, incognito: false, ...tab }],
      get: async (id: number) => ({ id, incognito: false, ...tab }),
    },
    scripting: { executeScript: async ({ files }: { files?: string[] }) => [{ frameId: 0, result: files && reading }] },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn(), setTitle: vi.fn() },
  });
}

export const stored = () => findArticle(db, article.id);

export function usePopup(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    useLocale('en');
    db = openDatabase(`page-${Math.random()}`);
    globalThis.requestAnimationFrame = setTimeout as never;
  });
  afterEach(() => db.delete());
}
