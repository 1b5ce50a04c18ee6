/** What the page in the tab says now: its headline first, then the article with the facts and tags chosen from it. */
import { type Signal, signal } from '@preact/signals';
import type { Trouble } from '../../components/texts.ts';
import type { Article, Opening } from '../../lib/article/types.ts';
import type { AskedPage } from '../../lib/platform/ask-page.ts';
import { readPage } from '../../lib/platform/read-page.ts';
import { getSettings, type Settings } from '../../lib/platform/settings.ts';
import type { PageTab } from '../../lib/platform/tab.ts';
import { within } from '../../lib/platform/within.ts';
import { painted } from '../shared/after-paint.ts';
import type { Store } from '../shared/load-store.ts';
import { reportBug } from '../shared/report-bug.ts';
import { tryInStore } from '../shared/try-in-store.ts';

/** A database that doesn't answer holds the facts up no longer than this, ms. */
const PATIENCE = 500;

/** `onRead` is told which article it is before that is kept among the recent. */
export function createReading(store: Promise<Store>, trouble: Signal<Trouble | undefined>, onRead: (id: string) => void) {
  /** Said by the page while its text is looked for. */
  const opening = signal<Opening>();
  const fresh = signal<Article>();

  function take(article: Article): void {
    fresh.value = article;
    onRead(article.id);
  }

  /** `asked`: where the page was asked already. */
  async function read(tab: PageTab, asked?: Pick<AskedPage, 'answer' | 'opening'>): Promise<void> {
    trouble.value = undefined;
    asked?.opening.then((said) => {
      opening.value = said;
    });
    const [outcome, settings] = await Promise.all([readPage(tab, loadFinish, asked?.answer), loadSettings()]);
    if (!outcome.ok) {
      opening.value = undefined;
      trouble.value = outcome.reason;
      return;
    }
    const identified = store.then(({ db, identify }) => identify(db, outcome.article)).catch(reportBug);
    take((await within(PATIENCE, identified)) || outcome.article);
    const article = (await identified) || outcome.article;
    take(article);
    if (tab.isPrivate) return;
    if (!settings) trouble.value = 'storage-failed';
    else if (settings.keepRecent) await remember(article);
  }

  async function remember(article: Article): Promise<void> {
    const id = await tryInStore(store, trouble, ({ db, rememberArticle }) => rememberArticle(db, article, Date.now()));
    if (id) tellRecord(id);
  }

  /** Which record it became: another window may have stored another article of this address meanwhile. */
  function tellRecord(id: string): void {
    if (fresh.value && fresh.value.id !== id) take({ ...fresh.value, id });
  }

  return { opening, fresh, read, tellRecord };
}

/** The headline comes before the page's answer does: loading what is made of the answer would hold up the frame that shows it. */
async function loadFinish() {
  await painted();
  const { finishReading } = await import('../../lib/extract/finish-reading.ts');
  return finishReading;
}

/** Undefined where the browser can't even say what the reader chose, as on a full disk. */
async function loadSettings(): Promise<Settings | undefined> {
  await painted();
  return getSettings().catch(() => undefined);
}
