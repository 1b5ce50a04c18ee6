/** What the reader keeps and changes of the page's article: in the database, or in memory where nothing is stored. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Correction } from '../../components/CorrectionForm.tsx';
import type { Trouble } from '../../components/texts.ts';
import type { Article } from '../../lib/article/types.ts';
import type { StoredArticle } from '../../lib/library/types.ts';
import type { PageTab } from '../../lib/platform/tab.ts';
import { painted } from '../shared/after-paint.ts';
import type { Store } from '../shared/load-store.ts';
import { tryInStore } from '../shared/try-in-store.ts';

interface KeptPage {
  store: Promise<Store>;
  tab: ReadonlySignal<PageTab | undefined>;
  trouble: Signal<Trouble | undefined>;
  stored: ReadonlySignal<StoredArticle | undefined>;
  fresh: ReadonlySignal<Article | undefined>;
  /** Told which record it became. */
  onSaved: (id: string) => void;
}

export function createKeeping({ store, tab, trouble, stored, fresh, onSaved }: KeptPage) {
  const isSaving = signal(false);
  /** Where the page was read, the trouble before was with the store: it is over, or told anew. */
  function change<T>(work: (store: Store) => Promise<T>): Promise<T | undefined> {
    if (fresh.value) trouble.value = undefined;
    return tryInStore(store, trouble, work);
  }

  /** Given while there is no record to give them to. */
  const memoryTags = signal<string[]>([]);
  let offered: string[] | undefined;
  effect(() => {
    const id = stored.value?.id;
    const tags = memoryTags.value;
    // Those that found no room wait for the next save.
    if (!id || tags.length === 0 || tags === offered) return;
    offered = tags;
    change(({ db, addTags }) => addTags(db, [id], tags, Date.now())).then((done) => {
      if (done && memoryTags.value === tags) memoryTags.value = [];
    });
  });

  /** Gives what saving did; undefined where nothing was stored, and `trouble` says why. */
  async function save(): Promise<'added' | 'updated' | undefined> {
    if (tab.value?.isPrivate) {
      // Told anew, the note comes into sight again.
      trouble.value = undefined;
      await painted();
      trouble.value = 'private-window';
      return undefined;
    }
    const given = fresh.value ?? stored.value?.id;
    if (!given || !tab.value) return undefined;
    isSaving.value = true;
    return keep(given).finally(() => {
      isSaving.value = false;
    });
  }

  async function keep(given: Article | string): Promise<'added' | 'updated' | undefined> {
    const saved = await change(({ db, saveArticle }) => saveArticle(db, given, Date.now(), memoryTags.value));
    if (!saved) return undefined;
    memoryTags.value = [];
    onSaved(saved.article.id);
    return saved.outcome;
  }

  async function changeTags(tags: string[], shown?: readonly string[]): Promise<void> {
    const id = stored.value?.id;
    if (!id) memoryTags.value = tags;
    else await change(({ db, setTags }) => setTags(db, id, tags, Date.now(), shown));
  }

  async function correct({ field, value }: Correction): Promise<void> {
    const id = stored.value?.id;
    if (id) await change(({ db, correctField }) => correctField(db, id, field, value, Date.now()));
  }

  return { isSaving, memoryTags, save, changeTags, correct };
}
