/** What the reader does to articles. Each gives its undo. */
import type { Database } from './database.ts';
import { type CorrectableField, unionTags } from './merge.ts';
import type { Highlight, OnProgress, Status, StoredArticle, Undo } from './types.ts';
import { editArticles } from './write.ts';

type Ids = string | readonly string[];

/** Marking read also says when; marking unread forgets it. */
export function setStatus(db: Database, ids: Ids, status: Status, now: number, onProgress?: OnProgress): Promise<Undo> {
  const edit = ({ readAt, ...article }: StoredArticle): StoredArticle => {
    const times = status === 'unread' ? {} : { readAt: status === 'read' ? now : readAt };
    return { ...article, ...(times.readAt !== undefined && times), status, updatedAt: now };
  };
  return editArticles(db, list(ids), (article) => (article.status === status ? article : edit(article)), onProgress);
}

export function setFavorite(db: Database, ids: Ids, favorite: boolean, now: number, onProgress?: OnProgress): Promise<Undo> {
  return setFields(db, ids, { favorite }, now, onProgress);
}

/** Replaces the tags of one article. */
export function setTags(db: Database, id: string, tags: readonly string[], now: number): Promise<Undo> {
  return setFields(db, id, { tags: unionTags(tags, []) }, now);
}

/** Adds tags to many articles at once. */
export function addTags(db: Database, ids: Ids, tags: readonly string[], now: number, onProgress?: OnProgress): Promise<Undo> {
  const edit = (article: StoredArticle): StoredArticle => {
    const all = unionTags(article.tags, tags);
    return all.length === article.tags.length ? article : { ...article, tags: all, updatedAt: now };
  };
  return editArticles(db, list(ids), edit, onProgress);
}

export function setNote(db: Database, id: string, note: string, now: number): Promise<Undo> {
  return setFields(db, id, { note }, now);
}

export function setHighlights(db: Database, id: string, highlights: Highlight[], now: number): Promise<Undo> {
  return setFields(db, id, { highlights }, now);
}

/** `progress`: 0 to 1. */
export function setReadingProgress(db: Database, id: string, progress: number, now: number): Promise<Undo> {
  return setFields(db, id, { readingProgress: Math.min(1, Math.max(0, progress)) }, now);
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

function setFields(db: Database, ids: Ids, fields: Partial<StoredArticle>, now: number, onProgress?: OnProgress): Promise<Undo> {
  return editArticles(db, list(ids), (article) => ({ ...article, ...fields, updatedAt: now }), onProgress);
}

const list = (ids: Ids): readonly string[] => (typeof ids === 'string' ? [ids] : ids);
