/** The reading list: what is asked for, and the live answer. */
import { effect, signal } from '@preact/signals';
import type { Listed, Shelf } from '../../components/ReadingList.tsx';
import { setStatus, setTags } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import { attempt, storageFailure } from '../../lib/store/failure.ts';
import { listSaved } from '../../lib/store/find.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import { listRecent } from '../../lib/store/recent.ts';
import { removeArticles, restoreArticles } from '../../lib/store/remove.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { searchArticles } from '../../lib/store/search.ts';
import { searchRecent } from '../../lib/store/search-recent.ts';
import type { Removed, StorageFailure, StoredArticle } from '../../lib/store/types.ts';
import { painted } from '../shared/after-paint.ts';

/** What is in sight comes first, and the rest of the page once it was painted. */
const IN_SIGHT = 6;
const PAGE = 50;

export type List = ReturnType<typeof createList>;

export function createList(db: Database) {
  const shelf = signal<Shelf>('saved');
  const search = signal('');
  const limit = signal(IN_SIGHT);
  const entries = signal<Listed[]>();
  const hasMore = signal(false);
  const trouble = signal<StorageFailure>();

  /** Starts the live query, and gives its end. The list keeps its last answer until the next one is there. */
  function open(): () => void {
    return effect(() => {
      const asked = { shelf: shelf.value, search: search.value.trim(), limit: limit.value };
      const { state, stop } = liveSignal(() => find(db, { ...asked, limit: asked.limit + 1 }));
      const dispose = effect(() => {
        const { value, error } = state.value;
        if (error) reportTrouble(error);
        if (!value) return;
        hasMore.value = value.length > asked.limit;
        entries.value = value.slice(0, asked.limit);
        if (asked.limit === IN_SIGHT) painted().then(showPage);
      });
      return () => {
        dispose();
        stop();
      };
    });
  }

  function reportTrouble(error: unknown): void {
    trouble.value = storageFailure(error);
    if (!trouble.value) reportError(error);
  }

  function ask(changes: { shelf?: Shelf; search?: string }): void {
    limit.value = changes.shelf ? IN_SIGHT : PAGE;
    if (changes.shelf) shelf.value = changes.shelf;
    if (changes.search !== undefined) search.value = changes.search;
  }

  const showPage = () => {
    limit.value = Math.max(limit.value, PAGE);
  };

  const showMore = () => {
    limit.value += PAGE;
  };

  /** What the database can't do is told, and gives undefined. */
  async function tried<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = await attempt(work);
    trouble.value = done.ok ? undefined : done.reason;
    return done.ok ? done.value : undefined;
  }

  const toggleRead = ({ id, status }: StoredArticle) => tried(() => setStatus(db, id, status === 'unread' ? 'read' : 'unread', Date.now()));
  const changeTags = ({ id }: StoredArticle, tags: string[]) => tried(() => setTags(db, id, tags, Date.now()));

  async function save({ id }: StoredArticle): Promise<void> {
    const result = await saveArticle(db, id, Date.now());
    trouble.value = result.outcome === 'failed' ? result.reason : undefined;
  }

  const remove = ({ id }: StoredArticle) => tried(() => removeArticles(db, [id]));
  const restore = (removed: Removed) => tried(() => restoreArticles(db, removed));

  return { shelf, search, entries, hasMore, trouble, open, ask, showMore, toggleRead, changeTags, save, remove, restore };
}

/** A search looks through both shelves: who looks for an article need not know any more whether it was saved. */
async function find(db: Database, { shelf, search, limit }: { shelf: Shelf; search: string; limit: number }): Promise<Listed[]> {
  const now = Date.now();
  if (search) {
    const [{ hits }, recent] = await Promise.all([searchArticles(db, search, { now, limit }), searchRecent(db, search, now)]);
    return [...hits, ...recent].sort((a, b) => momentOf(b) - momentOf(a)).slice(0, limit);
  }
  const articles = shelf === 'saved' ? await listSaved(db, { limit }) : await listRecent(db, now, limit);
  return articles.map((article) => ({ article }));
}

const momentOf = ({ article }: Listed): number => (article.savedAt ?? article.seenAt) as number;
