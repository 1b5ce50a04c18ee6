import { effect } from '@preact/signals';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { setStatus } from '../../lib/store/change.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { listSaved } from '../../lib/store/find.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { makeNumbered } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

describe('a live signal', () => {
  it('follows what is saved and changed, until it is stopped', async () => {
    const db = freshDatabase();
    const { state, stop } = liveSignal(() => listSaved(db, { limit: 5 }));
    const seen: string[] = [];
    effect(() => {
      seen.push(state.value.value?.map(({ id, status }) => `${id} ${status}`).join() ?? 'nothing yet');
    });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(''));
    await saveArticle(db, makeNumbered(1), 1000);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('krant.example/1 unread'));
    await setStatus(db, 'krant.example/1', 'read', 2000);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('krant.example/1 read'));
    stop();
    await saveArticle(db, makeNumbered(2), 3000);
    expect(await listSaved(db, { limit: 5 })).toHaveLength(2);
    expect(seen.at(-1)).toBe('krant.example/1 read');
    expect(seen[0]).toBe('nothing yet');
  });

  it('has the error when the query fails', async () => {
    const { state } = liveSignal(() => Promise.reject(new Error('no')));
    await vi.waitFor(() => expect(state.value.error).toMatchObject({ message: 'no' }));
  });

  /** So Firefox does in a private window. */
  it('has the error too where the database was refused before it asked', async () => {
    const db = freshDatabase();
    vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no mutations', 'InvalidStateError');
    });
    await expect(db.open()).rejects.toThrow();
    const { state } = liveSignal(() => listSaved(db, { limit: 5 }));
    await vi.waitFor(() => expect(storageFailure(state.value.error)).toBe('storage-unavailable'));
  });
});
