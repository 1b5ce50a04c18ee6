/** A tag renamed or taken away, over the whole list. */
import type { OnProgress, Undo } from '../library/types.ts';
import { unionTags } from '../tags/compare.ts';
import { tagKey } from '../tags/key.ts';
import { editTags } from './change.ts';
import type { Database } from './database.ts';
import { walkShelves } from './shelves.ts';

/** Renames a tag wherever it is; where the new name is there already, the two become one, in the place of the first of them. */
export async function renameTag(db: Database, from: string, to: string, now: number, onProgress?: OnProgress): Promise<Undo> {
  const keys = new Set([from, to].map(tagKey));
  const edit = (tags: string[]) => unionTags(tags.map((tag) => (keys.has(tagKey(tag)) ? to : tag)));
  return editTags(db, await idsOfTags(db, keys), edit, now, onProgress);
}

export async function deleteTag(db: Database, tag: string, now: number, onProgress?: OnProgress): Promise<Undo> {
  const key = tagKey(tag);
  return editTags(db, await idsOfTags(db, new Set([key])), (tags) => tags.filter((other) => tagKey(other) !== key), now, onProgress);
}

async function idsOfTags(db: Database, keys: ReadonlySet<string>): Promise<string[]> {
  const ids: string[] = [];
  await walkShelves(db, (entries) => {
    for (const { id, tags } of entries) if (tags.some((tag) => keys.has(tagKey(tag)))) ids.push(id);
    return true;
  });
  return ids;
}
