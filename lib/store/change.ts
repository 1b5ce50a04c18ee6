/** What the reader does to articles. Each gives its undo. */
import { isRead, type ShelfState } from '../library/shelf.ts';
import type { OnProgress, Status, StoredArticle, Undo } from '../library/types.ts';
import { unionTags } from '../tags/compare.ts';
import type { Database } from './database.ts';
import { editArticles, editStates } from './edit.ts';
import type { CorrectableField } from './renew.ts';

/** Marking read says when, and marking unread forgets it. What is in the archive stays there: the time tells what was read. */
export function setStatus(db: Database, ids: readonly string[], status: Status, now: number, onProgress?: OnProgress): Promise<Undo> {
  const edit = ({ readAt, ...state }: ShelfState): ShelfState => {
    const time = { unread: undefined, read: now, archived: readAt ?? (state.status === 'read' ? now : undefined) }[status];
    const stays = state.status === 'archived' ? state.status : status;
    return { ...state, status: stays, updatedAt: now, ...(time !== undefined && { readAt: time }) };
  };
  const isSo = (state: ShelfState) => (status === 'archived' ? state.status === status : isRead(state) === (status === 'read'));
  return editStates(db, ids, (state) => (isSo(state) ? state : edit(state)), onProgress);
}

/** Out of the archive, each as what it was when it went in, or was marked since. */
export function unarchive(db: Database, ids: readonly string[], now: number, onProgress?: OnProgress): Promise<Undo> {
  const edit = (state: ShelfState): ShelfState => ({ ...state, status: isRead(state) ? 'read' : 'unread', updatedAt: now });
  return editStates(db, ids, (state) => (state.status === 'archived' ? edit(state) : state), onProgress);
}

export function setFavorite(db: Database, ids: readonly string[], favorite: boolean, now: number, onProgress?: OnProgress): Promise<Undo> {
  return editStates(db, ids, (state) => (state.favorite === favorite ? state : { ...state, favorite, updatedAt: now }), onProgress);
}

/** Replaces the tags of one article. `shown`: those that the reader changed into these; what became of them meanwhile stays. */
export function setTags(db: Database, id: string, tags: readonly string[], now: number, shown?: readonly string[]): Promise<Undo> {
  const edit = (own: readonly string[]) =>
    shown ? [...own.filter((tag) => tags.includes(tag) || !shown.includes(tag)), ...tags.filter((tag) => !shown.includes(tag))] : tags;
  return editTags(db, [id], (own) => unionTags(edit(own)), now);
}

/** Adds tags to many articles at once. */
export function addTags(
  db: Database,
  ids: readonly string[],
  tags: readonly string[],
  now: number,
  onProgress?: OnProgress,
): Promise<Undo> {
  return editTags(db, ids, (own) => unionTags(own, tags), now, onProgress);
}

export function editTags(
  db: Database,
  ids: readonly string[],
  edit: (tags: string[]) => string[],
  now: number,
  onProgress?: OnProgress,
): Promise<Undo> {
  return editStates(
    db,
    ids,
    (state) => {
      const tags = edit(state.tags);
      const alike = tags.length === state.tags.length && tags.every((tag, i) => tag === state.tags[i]);
      return alike ? state : { ...state, tags, updatedAt: now };
    },
    onProgress,
  );
}

export function setNote(db: Database, id: string, note: string, now: number): Promise<Undo> {
  return editArticles(db, [id], (article) => ({ ...article, note, updatedAt: now }));
}

/** What the reader says of a field stays, whatever the page says when it is captured again. */
export function correctField<F extends CorrectableField>(
  db: Database,
  id: string,
  field: F,
  value: StoredArticle[F],
  now: number,
): Promise<Undo> {
  return editArticles(db, [id], (article) => ({
    ...article,
    [field]: value,
    provenance: { ...article.provenance, [field]: 'reader' },
    updatedAt: now,
  }));
}
