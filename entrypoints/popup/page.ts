/** The page in the tab: what is stored of it at once, then what it says now under what the reader made of it. */
import { computed, effect, signal } from '@preact/signals';
import type { Trouble } from '../../components/texts.ts';
import { articleId } from '../../lib/article/id.ts';
import type { Article, Block } from '../../lib/article/types.ts';
import type { StoredArticle } from '../../lib/library/types.ts';
import { takeAskedPage } from '../../lib/platform/ask-page.ts';
import { showWhetherSaved } from '../../lib/platform/badge.ts';
import { protectedAddress } from '../../lib/platform/protected-address.ts';
import { findTab, type PageTab } from '../../lib/platform/tab.ts';
import { renew } from '../../lib/store/renew.ts';
import { unionTags } from '../../lib/tags/compare.ts';
import type { Store } from '../shared/load-store.ts';
import { createKeeping } from './keeping.ts';
import { createReading } from './reading.ts';
import { watchedArticle } from './watched-article.ts';

/** From the database, or from memory where nothing is stored. */
export type ShownArticle = Omit<Article, 'body'> & Partial<StoredArticle>;

export type Page = ReturnType<typeof createPage>;

export function createPage(store: Promise<Store>) {
  const tab = signal<PageTab>();
  const trouble = signal<Trouble>();
  const { article: stored, watch } = watchedArticle(store);
  const { opening, fresh, read, tellRecord } = createReading(store, trouble, watch);
  const { memoryTags, ...keeping } = createKeeping({
    store,
    tab,
    trouble,
    stored,
    fresh,
    onSaved: tellRecord,
  });

  const article = computed((): ShownArticle | undefined => {
    const [kept, read] = [stored.value, fresh.value];
    if (!read) return kept;
    const same = kept?.id === read.id ? renew(kept, read) : { ...read, tags: [] };
    return { ...same, tags: unionTags(same.tags, memoryTags.value) };
  });
  /** An older reading is shown, because the page can't be read now. */
  const isStale = computed(() => !!trouble.value && !fresh.value && !!stored.value);
  const canChange = computed(() => !!stored.value && tab.value?.isPrivate === false);

  const isSaved = computed(() => stored.value?.savedAt !== undefined);
  effect(() => {
    // What is not stored is known not to be only when the page was read.
    if (tab.value && (isSaved.value || fresh.value)) tellOnButton(tab.value, isSaved.value);
  });

  async function open(asking = takeAskedPage()): Promise<void> {
    const asked = await asking;
    tab.value = asked.tab;
    trouble.value = protectedAddress(asked.tab.url);
    if (trouble.value) return;
    if (asked.tab.url) watch(articleId(asked.tab.url));
    await read(asked.tab, asked);
  }

  async function readAgain(): Promise<void> {
    if (tab.value) await read(tab.value);
  }

  /** The body that the shown key facts have their places in. */
  async function getBody(): Promise<Block[]> {
    const [shown, read] = [article.value, fresh.value];
    if (read && read.keyFacts === shown?.keyFacts) return read.body;
    const { db, findBody } = await store;
    return (shown?.id && (await findBody(db, shown.id))) || [];
  }

  return {
    tab,
    opening,
    article,
    trouble,
    isStale,
    canChange,
    open,
    readAgain,
    getBody,
    ...keeping,
  };
}

/** Unless a script of the page shows another article by now. */
async function tellOnButton({ id, url }: PageTab, isSaved: boolean): Promise<void> {
  const now = await findTab(id);
  if (now && articleId(now.url) === articleId(url)) await showWhetherSaved(id, isSaved);
}
