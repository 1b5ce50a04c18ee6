import { foldSearch } from '../article/search-words.ts';

/** Names in the spelling that came last, each once: the most frequent first, then by name. */
export function mostFrequent(names: readonly string[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const key = foldSearch(name);
    counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return sorted.map(({ name }) => name);
}
