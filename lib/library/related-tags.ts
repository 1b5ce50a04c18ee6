import { foldWords } from '../article/search-words.ts';

/** The tags that most often stand beside one, most often first. `tagLists`: the tags of each article that has it. */
export function relatedTags(tag: string, tagLists: readonly (readonly string[])[], most = 8): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of tagLists.flat()) {
    const key = foldWords(name);
    if (key === foldWords(tag)) continue;
    counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return sorted.slice(0, most).map(({ name }) => name);
}
