/** The reading list: what is asked for, and the live answer. */
import { effect, signal } from '@preact/signals';
import type { Listed, ListName } from '../../components/ReadingList.tsx';
import type { Trouble } from '../../components/texts.ts';
import { isRead } from '../../lib/library/shelf.ts';
import type { Removed, StoredArticle } from '../../lib/library/types.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import type { FirstPage } from '../../lib/store/first-page.ts';
import { painted } from '../shared/after-paint.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import { tryInStore } from '../shared/try-in-store.ts';

/** What is in sight comes first, and the rest of the page once it was painted. */
const IN_SIGHT = 6;
const PAGE = 50;

export type List = ReturnType<typeof createList>;

/** `first`: the newest, where they were read before the store was there. */
export function createList(store: Promise<Store>, first?: FirstPage) {
  const listName = signal<ListName>('saved');
  const search = signal('');
  const limit = signal(first ? PAGE : IN_SIGHT);
  const entries = signal<Listed[] | undefined>(first?.articles.map((article) => ({ article })));
  const hasMore = signal(false);
  const trouble = signal<Trouble>();

  /** Starts the live query, and gives its end. The list keeps its last answer until the next one is there. */
  function open(): () => void {
    trouble.value = undefined;
    return effect(() => {
      const asked = { listName: listName.value, search: search.value.trim(), limit: limit.value };
      return follow(
        store,
        (loaded) => find(loaded, { ...asked, limit: asked.limit + 1 }),
        reportTrouble,
        (found) => {
          hasMore.value = found.length > asked.limit;
          entries.value = found.slice(0, asked.limit);
          if (asked.limit === IN_SIGHT) painted().then(showPage);
        },
      );
    });
  }

  function reportTrouble(error: unknown): void {
    trouble.value = storageFailure(error);
    if (!trouble.value) reportError(error);
  }

  function show(name: ListName): void {
    limit.value = IN_SIGHT;
    listName.value = name;
  }

  function searchFor(text: string): void {
    limit.value = PAGE;
    search.value = text;
  }

  const showPage = () => {
    limit.value = Math.max(limit.value, PAGE);
  };

  const showMore = () => {
    limit.value += PAGE;
  };

  /** The trouble before is forgotten, or the same again would not be heard. */
  function change<T>(work: (store: Store) => Promise<T>): Promise<T | undefined> {
    trouble.value = undefined;
    return tryInStore(store, trouble, work);
  }

  const toggleRead = (article: StoredArticle) =>
    change(({ db, setStatus }) => setStatus(db, [article.id], isRead(article) ? 'unread' : 'read', Date.now()));
  const changeTags = ({ id }: StoredArticle, tags: string[], shown: readonly string[]) =>
    change(({ db, setTags }) => setTags(db, id, tags, Date.now(), shown));

  const save = ({ id }: StoredArticle) => change(({ db, saveArticle }) => saveArticle(db, id, Date.now()));
  const remove = ({ id }: StoredArticle) => change(({ db, removeArticles }) => removeArticles(db, [id]));
  const restore = (removed: Removed) => change(({ db, restoreArticles }) => restoreArticles(db, removed));

  return { listName, search, entries, hasMore, trouble, open, show, searchFor, showMore, toggleRead, changeTags, save, remove, restore };
}

/** A search looks through both lists: who looks for an article need not know any more whether it was saved. */
async function find(
  { db, searchArticles, searchRecent, listSaved, listRecent }: Store,
  { listName, search, limit }: { listName: ListName; search: string; limit: number },
): Promise<Listed[]> {
  const now = Date.now();
  if (search) {
    const [{ hits }, recent] = await Promise.all([searchArticles(db, search, { now, limit }), searchRecent(db, search, now)]);
    return [...hits, ...recent].sort((a, b) => momentOf(b) - momentOf(a)).slice(0, limit);
  }
  const articles = listName === 'saved' ? await listSaved(db, { limit }) : await listRecent(db, now, limit);
  return articles.map((article) => ({ article }));
}

const momentOf = ({ article }: Listed): number => (article.savedAt ?? article.seenAt) as number;
