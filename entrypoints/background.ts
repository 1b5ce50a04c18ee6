/** What works without a view: saving by the menu and by the shortcut, confirmed by the badge. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { type Trouble, troubleText } from '../components/texts.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { catchFailures, leaveFailure } from '../lib/platform/failures.ts';
import { finishReading } from '../lib/platform/finish-reading.ts';
import { createMenu, onSaveMenu } from '../lib/platform/menu.ts';
import { readPage } from '../lib/platform/read-page.ts';
import { onSaveShortcut } from '../lib/platform/shortcuts.ts';
import type { PageTab } from '../lib/platform/tab.ts';
import { openDatabase } from '../lib/store/database.ts';
import { saveArticle } from '../lib/store/save.ts';
import type { SavedArticle } from '../lib/store/types.ts';

export default defineBackground({
  // A module shares its parts with the pages, which keeps the extension small.
  type: 'module',
  main() {
    catchFailures(globalThis, leaveFailure);
    browser.runtime.onInstalled.addListener(createMenu);
    onSaveMenu(saveTab);
    onSaveShortcut(saveTab);
  },
});

/** The badge says how it went; who points at the button reads why. */
async function saveTab(tab: PageTab): Promise<void> {
  await showBadge(tab.id, 'working', i18n.t('save.saving'));
  const result = await saveArticleOf(tab);
  if ('trouble' in result) await showBadge(tab.id, 'refused', troubleText(result.trouble));
  else await showBadge(tab.id, 'saved', i18n.t('save.done', { headline: result.article.headline }));
}

async function saveArticleOf(tab: PageTab): Promise<{ article: SavedArticle } | { trouble: Trouble }> {
  if (tab.isPrivate) return { trouble: 'private-window' };
  const reading = await readPage(tab, async () => finishReading);
  if (!reading.ok) return { trouble: reading.reason };
  const saved = await saveArticle(openDatabase(), reading.article, Date.now());
  return saved.outcome === 'failed' ? { trouble: saved.reason } : { article: saved.article };
}
