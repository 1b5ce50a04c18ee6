/** What one edit changed in one record, so that it can be taken back without taking back what others did. */
export interface Difference<T extends { id: string }> {
  id: string;
  before: Partial<T>;
  after: Partial<T>;
}

export function difference<T extends { id: string }>({ before, after }: { before: T; after: T }): Difference<T> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof T>;
  const differing = [...keys].filter((key) => before[key] !== after[key]);
  const pick = (record: T) => Object.fromEntries(differing.map((key) => [key, record[key]])) as Partial<T>;
  return { id: before.id, before: pick(before), after: pick(after) };
}

/** The record with its former values, but for those that were changed again since; the very same one where nothing is to be taken back. */
export function takenBack<T extends object>(
  record: T,
  { before, after }: { before: Partial<T>; after: Partial<T> } = { before: {}, after: {} },
): T {
  const keys = (Object.keys(before) as (keyof T)[]).filter((key) => same(record[key], after[key]));
  if (keys.length === 0) return record;
  const restored = { ...record };
  for (const key of keys) {
    if (before[key] === undefined) delete restored[key];
    else restored[key] = before[key] as T[keyof T];
  }
  return restored;
}

/** Values are small JSON, and the database keeps the order of their keys. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
