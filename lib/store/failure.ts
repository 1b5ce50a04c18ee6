/** What can go wrong with the database that is nobody's bug: no room left, no database to be had, or that of a newer Kernpunt. */
import type { StorageFailure } from '../library/types.ts';

const FULL = ['QuotaExceededError'];
const UNAVAILABLE = ['OpenFailedError', 'MissingAPIError', 'DatabaseClosedError', 'UnknownError', 'SecurityError'];
/**
 * But for a save whose article is gone, no transaction is aborted by us: the browser could not write it, and on a disk that is full for all
 * programs it says no more than that. Firefox says once that there is no room, and lets the next transaction do nothing but delete
 * (https://searchfox.org/mozilla-central/source/dom/indexedDB/IDBTransaction.h, Mode::Cleanup).
 */
const NOT_WRITTEN = ['AbortError', 'InvalidStateError'];

/** The reason the reader is told, or undefined where the error is a bug. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  const names = errorNames(error);
  if (names.some((name) => FULL.includes(name))) return 'storage-full';
  if (names.includes('VersionError')) return 'storage-newer';
  if (names.some((name) => UNAVAILABLE.includes(name))) return 'storage-unavailable';
  return names.some((name) => NOT_WRITTEN.includes(name)) ? 'storage-failed' : undefined;
}

/** Dexie wraps the browser's error: an aborted transaction carries the reason inside, a failed bulk write one for each record. */
function errorNames(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  const { inner, failures } = error as Error & { inner?: unknown; failures?: unknown[] };
  return [error.name, ...errorNames(inner), ...(failures ?? []).flatMap(errorNames)];
}

type Attempt<T> = { ok: true; value: T } | { ok: false; reason: StorageFailure };

/** Expected failures of the database as a value; anything else is a bug and goes its way. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const reason = storageFailure(error);
    if (!reason) throw error;
    return { ok: false, reason };
  }
}
