/** What the reader does in the library: each change with its way back, and how far a long one has come. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { numberText } from '../../components/format.ts';
import type { OnProgress, SavedArticle, Status, Undo } from '../../lib/library/types.ts';
import { dropDraft } from '../../lib/platform/note-drafts.ts';
import type { Store } from '../shared/load-store.ts';
import type { SnackbarState } from '../shared/snackbar.ts';

export type Changes = ReturnType<typeof createChanges>;

/** Below this nobody waits, so nothing is shown. */
const MANY = 500;

export function createChanges(store: Promise<Store>, snackbar: SnackbarState, onTrouble: (error: unknown) => void) {
  const progress = signal<{ done: number; total: number }>();
  /** The newest last; kept until the page is closed. */
  const undos: { said: string; takeBack: Undo }[] = [];
  /** Done once the last change was made, or failed. */
  let latest: Promise<unknown> = Promise.resolve();

  /** False where it failed, which is told. */
  async function change(said: string, make: (store: Store, onProgress: OnProgress) => Promise<Undo>): Promise<boolean> {
    const making = store.then((loaded) => make(loaded, report));
    latest = Promise.allSettled([making]);
    try {
      undos.push({ said, takeBack: await making });
      snackbar.offer(said, undo);
      return true;
    } catch (error) {
      onTrouble(error);
      return false;
    } finally {
      progress.value = undefined;
    }
  }

  const report: OnProgress = (done, total) => {
    if (total >= MANY) progress.value = { done, total };
  };

  async function undo(): Promise<void> {
    await latest;
    snackbar.close();
    const last = undos.pop();
    try {
      const isUndone = await last?.takeBack();
      const before = undos.at(-1);
      if (before) snackbar.offer(before.said, undo);
      snackbar.say(i18n.t(isUndone ? 'library.undone' : 'library.nothingToUndo'));
    } catch (error) {
      if (last) undos.push(last);
      onTrouble(error);
    }
  }

  const status = (ids: readonly string[], to: Status, said: string) =>
    change(said, ({ db, setStatus }, onProgress) => setStatus(db, ids, to, Date.now(), onProgress));

  return {
    progress,
    undo,
    read: (ids: readonly string[], isRead: boolean) =>
      status(ids, isRead ? 'read' : 'unread', i18n.t(isRead ? 'library.done.read' : 'library.done.unread')),
    archive: (ids: readonly string[], isArchived: boolean) =>
      isArchived
        ? status(ids, 'archived', i18n.t('library.done.archived'))
        : change(i18n.t('library.done.unarchived'), ({ db, unarchive }, onProgress) => unarchive(db, ids, Date.now(), onProgress)),
    favorite: (ids: readonly string[], isFavorite: boolean) =>
      change(i18n.t(isFavorite ? 'library.done.favorite' : 'library.done.unfavorite'), ({ db, setFavorite }, onProgress) =>
        setFavorite(db, ids, isFavorite, Date.now(), onProgress),
      ),
    tags: ({ id }: SavedArticle, tags: string[], shown: readonly string[]) =>
      change(i18n.t('library.done.tags'), ({ db, setTags }) => setTags(db, id, tags, Date.now(), shown)),
    addTags: (ids: readonly string[], tags: readonly string[]) =>
      change(i18n.t('library.done.tags'), ({ db, addTags }, onProgress) => addTags(db, ids, tags, Date.now(), onProgress)),
    note: ({ id }: SavedArticle, note: string) =>
      change(i18n.t('library.done.note'), async ({ db, setNote }) => {
        const undoNote = await setNote(db, id, note, Date.now());
        dropDraft(id);
        return undoNote;
      }),
    remove: (ids: readonly string[]) =>
      change(removedText(ids.length), async ({ db, removeArticles, restoreArticles }, onProgress) => {
        const removed = await removeArticles(db, ids, onProgress);
        return () => restoreArticles(db, removed);
      }),
    renameTag: (from: string, to: string) =>
      change(i18n.t('library.done.tagRenamed'), ({ db, renameTag }, onProgress) => renameTag(db, from, to, Date.now(), onProgress)),
    deleteTag: (name: string) =>
      change(i18n.t('library.done.tagDeleted'), ({ db, deleteTag }, onProgress) => deleteTag(db, name, Date.now(), onProgress)),
  };
}

const removedText = (count: number) => i18n.t('library.removed', count, [numberText(count)]);
