/** What works without a view: saving and opening the library by menu, shortcut and address bar, and the badge that says what is saved. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { type Trouble, troubleText } from '../components/texts.ts';
import { articleId } from '../lib/article/id.ts';
import { publisherName } from '../lib/article/publisher-name.ts';
import { finishReading } from '../lib/extract/finish-reading.ts';
import { START, toAddress } from '../lib/library/address.ts';
import type { StoredArticle } from '../lib/library/types.ts';
import { showBadge, showWhetherSaved } from '../lib/platform/badge.ts';
import { catchFailures, leaveFailure } from '../lib/platform/failures.ts';
import { createMenu, onMenu } from '../lib/platform/menu.ts';
import { type FoundPage, onOmnibox } from '../lib/platform/omnibox.ts';
import { readPage } from '../lib/platform/read-page.ts';
import { onPageOpened } from '../lib/platform/saved-badge.ts';
import { onShortcut } from '../lib/platform/shortcuts.ts';
import { findTab, openLibrary, type PageTab } from '../lib/platform/tab.ts';
import { type Database, openDatabase } from '../lib/store/database.ts';
import { attempt } from '../lib/store/failure.ts';
import { findArticle } from '../lib/store/find.ts';
import { pruneRecent } from '../lib/store/recent.ts';
import { saveArticle } from '../lib/store/save.ts';
import { searchArticles } from '../lib/store/search.ts';
import { reportBug } from './shared/report-bug.ts';

export default defineBackground({
  // A module shares its parts with the pages, which keeps the extension small.
  type: 'module',
  main() {
    catchFailures(globalThis, leaveFailure);
    browser.runtime.onInstalled.addListener(createMenu);
    // Only to be started with the browser.
    browser.runtime.onStartup.addListener(() => {});
    onMenu(saveTab, () => openLibrary());
    onShortcut(saveTab, () => openLibrary());
    onOmnibox(findPages, (search) => openLibrary(toAddress({ ...START, search })));
    onPageOpened(lookUp);
    pruneRecent(database(), Date.now()).catch(reportBug);
  },
});

let opened: Database | undefined;

/** One for as long as the background lives: each new one would stay open. One that failed to open never tries again. */
function database(): Database {
  if (!opened || opened.hasFailed()) opened = openDatabase();
  return opened;
}

/** The badge says how it went, if the page is still there; who points at the button reads why. */
async function saveTab(tab: PageTab): Promise<void> {
  await showBadge(tab.id, 'working', i18n.t('save.saving'));
  const result = await saveArticleOf(tab).catch(async (error) => {
    await showBadge(tab.id, 'refused', i18n.t('failure.title'));
    throw error;
  });
  const now = await findTab(tab.id);
  if (now && articleId(now.url) !== articleId(tab.url)) await lookUp(now);
  else if (typeof result === 'string') await showBadge(tab.id, 'refused', troubleText(result));
  else await showBadge(tab.id, 'saved', i18n.t('save.done', { headline: result.headline }));
}

async function saveArticleOf(tab: PageTab): Promise<StoredArticle | Trouble> {
  if (tab.isPrivate) return 'private-window';
  const reading = await readPage(tab, async () => finishReading);
  if (!reading.ok) return reading.reason;
  const saved = await attempt(() => saveArticle(database(), reading.article, Date.now()));
  return saved.ok ? saved.value.article : saved.reason;
}

/** As many as an address bar shows. */
const SUGGESTED = 6;

async function findPages(text: string): Promise<FoundPage[]> {
  const found = await searchArticles(database(), text, { now: Date.now(), limit: SUGGESTED }).catch(reportBug);
  const hits = found?.hits ?? [];
  return hits.map(({ article: { url, headline, publisher } }) => ({ url, headline, source: publisherName(publisher) }));
}

async function lookUp({ id, url }: PageTab): Promise<void> {
  const article = await findArticle(database(), articleId(url)).catch(reportBug);
  await showWhetherSaved(id, article?.savedAt !== undefined);
}
