/** The reader's tags over the whole list. */

import { fold } from '../library/words.ts';
import type { Count, Database } from './database.ts';
import { unionTags } from './merge.ts';
import { tagView } from './shelf.ts';
import type { OnProgress, Undo, Usage } from './types.ts';
import { editArticles } from './write.ts';

/** Every tag of the saved articles, the most used first, then by name. */
export async function tagUsage(db: Database): Promise<Usage[]> {
  return (await countsOf(db, 'tag:')).map(({ name, count }) => ({ name, count }));
}

/** Every source of the saved articles, the most used first, then by name. */
export async function sourceUsage(db: Database): Promise<(Usage & { domain: string })[]> {
  return (await countsOf(db, 'site:')).map(({ view, name, count }) => ({ name, count, domain: view.slice('site:'.length) }));
}

async function countsOf(db: Database, prefix: string): Promise<Count[]> {
  const counts = await db.counts.where('view').startsWith(prefix).toArray();
  return counts.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Renames a tag wherever it is; where the new name is there already, the two become one. */
export function renameTag(db: Database, from: string, to: string, now: number, onProgress?: OnProgress): Promise<Undo> {
  return mergeTags(db, [from], to, now, onProgress);
}

/** All of `from` become `to`, in the place of the first of them. */
export function mergeTags(db: Database, from: readonly string[], to: string, now: number, onProgress?: OnProgress): Promise<Undo> {
  const keys = new Set([...from, to].map(fold));
  return editTags(
    db,
    [...from, to],
    (tags) =>
      unionTags(
        tags.map((tag) => (keys.has(fold(tag)) ? to : tag)),
        [],
      ),
    now,
    onProgress,
  );
}

export function deleteTag(db: Database, tag: string, now: number, onProgress?: OnProgress): Promise<Undo> {
  return editTags(db, [tag], (tags) => tags.filter((other) => fold(other) !== fold(tag)), now, onProgress);
}

async function editTags(
  db: Database,
  having: readonly string[],
  edit: (tags: string[]) => string[],
  now: number,
  onProgress?: OnProgress,
): Promise<Undo> {
  const ids = await db.transaction('r', db.articles, () => Promise.all(having.map((tag) => idsOfView(db, tagView(tag)))));
  const changed = (article: { tags: string[] }, tags: string[]) => tags.join('\n') !== article.tags.join('\n');
  return editArticles(
    db,
    [...new Set(ids.flat())],
    (article) => {
      const tags = edit(article.tags);
      return changed(article, tags) ? { ...article, tags, updatedAt: now } : article;
    },
    onProgress,
  );
}

function idsOfView(db: Database, view: string): Promise<string[]> {
  return db.articles.where('views').between([view], [view, []]).primaryKeys();
}
