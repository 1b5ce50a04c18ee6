/** The page in the tab: what is stored of it at once, then what it says now. */
import { computed, effect, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Correction } from '../../components/CorrectionForm.tsx';
import type { Trouble } from '../../components/texts.ts';
import { articleId } from '../../lib/article/id.ts';
import type { Article, Block, ReadArticle } from '../../lib/article/types.ts';
import { takeAskedPage } from '../../lib/platform/ask-page.ts';
import { showBadge } from '../../lib/platform/badge.ts';
import { protectedAddress } from '../../lib/platform/protected-address.ts';
import type { PageTab } from '../../lib/platform/tab.ts';
import { correctField, setTags } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { attempt } from '../../lib/store/failure.ts';
import { findBody } from '../../lib/store/find.ts';
import type { StoredArticle } from '../../lib/store/types.ts';
import { loadSave } from './load-save.ts';
import { createReading } from './reading.ts';
import { watchedArticle } from './watched-article.ts';

/** From the database, or from memory where nothing is stored. */
export type ShownArticle = Omit<Article, 'body'> & Partial<StoredArticle>;

export type Page = ReturnType<typeof createPage>;

export function createPage(db: Database) {
  const tab = signal<PageTab>();
  const trouble = signal<Trouble>();
  const isSaving = signal(false);
  const memoryTags = signal<string[]>([]);
  const stored = watchedArticle(db);
  const { opening, unfinished, fresh, read, whenRead } = createReading(db, trouble, stored.watch);

  const article = computed<ShownArticle | undefined>(
    () =>
      stored.article.value ??
      (fresh.value && { ...fresh.value, tags: memoryTags.value }) ??
      (unfinished.value && withoutChoice(unfinished.value)),
  );
  const isChoosing = computed(() => unfinished.value !== undefined && fresh.value === undefined && stored.article.value === undefined);
  /** An older reading is shown, because the page can't be read now. */
  const isStale = computed(() => trouble.value !== undefined && fresh.value === undefined && stored.article.value !== undefined);
  const canChange = computed(() => stored.article.value !== undefined && tab.value?.isPrivate === false);

  const isSaved = computed(() => stored.article.value?.savedAt !== undefined);
  effect(() => {
    if (isSaved.value && tab.value) showBadge(tab.value.id, 'saved', i18n.t('library.badge'));
  });

  async function open(): Promise<void> {
    const asked = await takeAskedPage();
    tab.value = asked.tab;
    trouble.value = protectedAddress(asked.tab.url);
    if (trouble.value) return;
    if (asked.tab.url) stored.watch(articleId(asked.tab.url));
    await read(asked.tab, asked);
  }

  async function readAgain(): Promise<void> {
    if (tab.value) await read(tab.value);
  }

  /** Gives what saving did; undefined where nothing was stored, and `trouble` says why. */
  async function save(): Promise<'added' | 'updated' | undefined> {
    if (isChoosing.value) await whenRead();
    const given = fresh.value ?? stored.article.value?.id;
    if (!given || !tab.value) return undefined;
    if (tab.value.isPrivate) {
      trouble.value = 'private-window';
      return undefined;
    }
    isSaving.value = true;
    const { saveArticle } = await loadSave();
    const result = await saveArticle(db, given, Date.now(), memoryTags.value);
    isSaving.value = false;
    if (result.outcome === 'failed') {
      trouble.value = result.reason;
      return undefined;
    }
    return result.outcome;
  }

  /** The body that the shown key facts have their places in. */
  async function getBody(): Promise<Block[]> {
    const id = stored.article.value?.id;
    return (id && (await findBody(db, id))) || (fresh.value?.body ?? []);
  }

  async function changeTags(tags: string[]): Promise<void> {
    const id = stored.article.value?.id;
    if (!id) memoryTags.value = tags;
    else await change(() => setTags(db, id, tags, Date.now()));
  }

  async function correct({ field, value }: Correction): Promise<void> {
    const id = stored.article.value?.id;
    if (id) await change(() => correctField(db, id, field, value, Date.now()));
  }

  async function change(work: () => Promise<unknown>): Promise<void> {
    const done = await attempt(work);
    if (!done.ok) trouble.value = done.reason;
  }

  return {
    tab,
    opening,
    article,
    isChoosing,
    trouble,
    isStale,
    isSaving,
    canChange,
    open,
    readAgain,
    save,
    getBody,
    changeTags,
    correct,
  };
}

const withoutChoice = (article: ReadArticle): ShownArticle => ({ ...article, keyFacts: [], suggestedTags: [] });
