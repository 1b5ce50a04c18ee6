/** The page in the tab: what is stored of it at once, then what it says now. */

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Correction } from '../../components/CorrectionForm.tsx';
import type { Trouble } from '../../components/texts.ts';
import { articleId } from '../../lib/article/id.ts';
import type { Article, Block, Opening, ReadArticle } from '../../lib/article/types.ts';
import { type Answer, takeAskedPage } from '../../lib/platform/ask-page.ts';
import { showBadge } from '../../lib/platform/badge.ts';
import { protectedAddress } from '../../lib/platform/protected-address.ts';
import { readPage } from '../../lib/platform/read-page.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { PageTab } from '../../lib/platform/tab.ts';
import { correctField, setTags } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { attempt, storageFailure } from '../../lib/store/failure.ts';
import { findArticle, findBody } from '../../lib/store/find.ts';
import { type LiveState, liveSignal } from '../../lib/store/live-signal.ts';
import type { StoredArticle } from '../../lib/store/types.ts';
import { painted } from '../shared/after-paint.ts';

/** From the database, or from memory where nothing is stored. */
export type ShownArticle = Omit<Article, 'body'> & Partial<StoredArticle>;

export type Page = ReturnType<typeof createPage>;

export function createPage(db: Database) {
  const tab = signal<PageTab>();
  const fresh = signal<Article>();
  /** Read, and shown already while its facts and tags are chosen. */
  const unfinished = signal<ReadArticle>();
  /** Said by the page while its text is looked for. */
  const opening = signal<Opening>();
  const trouble = signal<Trouble>();
  const isSaving = signal(false);
  const memoryTags = signal<string[]>([]);
  const stored = watchedArticle(db);

  const article = computed<ShownArticle | undefined>(
    () =>
      stored.article.value ??
      (fresh.value && { ...fresh.value, tags: memoryTags.value }) ??
      (unfinished.value && withoutChoice(unfinished.value)),
  );
  const isChoosing = computed(() => unfinished.value !== undefined && fresh.value === undefined && stored.article.value === undefined);
  let reading: Promise<void> | undefined;

  const isSaved = computed(() => stored.article.value?.savedAt !== undefined);
  effect(() => {
    if (isSaved.value && tab.value) showBadge(tab.value.id, 'saved', i18n.t('library.badge'));
  });

  async function open(): Promise<void> {
    const asked = await takeAskedPage();
    tab.value = asked.tab;
    trouble.value = protectedAddress(tab.value.url);
    if (trouble.value) return;
    asked.opening.then((said) => {
      opening.value = said;
    });
    if (tab.value.url) stored.watch(articleId(tab.value.url));
    await readFrom(asked.answer);
  }

  const readFrom = (answer?: Promise<Answer>): Promise<void> => (reading = read(answer));

  async function read(answer?: Promise<Answer>): Promise<void> {
    if (!tab.value) return;
    trouble.value = undefined;
    const [outcome, { keepRecent }] = await Promise.all([readPage(tab.value, loadFinish, { answer, show }), loadSettings()]);
    if (!outcome.ok) {
      opening.value = undefined;
      unfinished.value = undefined;
      trouble.value = outcome.reason;
      return;
    }
    fresh.value = outcome.article;
    stored.watch(outcome.article.id);
    if (keepRecent && !tab.value.isPrivate) await remember(outcome.article);
  }

  function show(article: ReadArticle): Promise<void> {
    unfinished.value = article;
    return painted();
  }

  async function remember(article: Article): Promise<void> {
    const { rememberArticle } = await loadSave();
    const remembered = await rememberArticle(db, article, Date.now());
    if (!remembered.ok) trouble.value = remembered.reason;
  }

  /** Gives what saving did; undefined where nothing was stored, and `trouble` says why. */
  async function save(): Promise<'added' | 'updated' | undefined> {
    if (isChoosing.value) await reading;
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

  /** An older reading is shown, because the page can't be read now. */
  const isStale = computed(() => trouble.value !== undefined && fresh.value === undefined && stored.article.value !== undefined);
  const canChange = computed(() => stored.article.value !== undefined && tab.value?.isPrivate === false);

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
    readAgain: () => readFrom(),
    save,
    getBody,
    changeTags,
    correct,
  };
}

const withoutChoice = (article: ReadArticle): ShownArticle => ({ ...article, keyFacts: [], suggestedTags: [] });

/** The headline comes before the page's answer does: loading what is made of the answer would hold up the frame that shows it. */
async function loadFinish() {
  await painted();
  const { finishReading } = await import('../../lib/platform/finish-reading.ts');
  return finishReading;
}

/** Nothing is kept or changed before something is shown. */
const loadSave = () => import('../../lib/store/save.ts');

async function loadSettings(): Promise<Settings> {
  await painted();
  const { getSettings } = await import('../../lib/platform/settings.ts');
  return getSettings();
}

/** One stored article, followed through every change; another one from the next `watch` on. */
function watchedArticle(db: Database) {
  const live = signal<ReadonlySignal<LiveState<StoredArticle | undefined>>>();
  let stop = () => {};
  let watchedId: string | undefined;
  effect(() => {
    const error = live.value?.value.error;
    if (error && !storageFailure(error)) reportError(error);
  });
  return {
    article: computed(() => live.value?.value.value),
    watch(id: string) {
      if (id === watchedId) return;
      watchedId = id;
      stop();
      const query = liveSignal(() => findArticle(db, id));
      stop = query.stop;
      live.value = query.state;
    },
  };
}
