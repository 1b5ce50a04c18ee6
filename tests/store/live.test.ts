import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { SavedArticle } from '../../lib/library/types.ts';
import { setStatus } from '../../lib/store/change.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { listSaved } from '../../lib/store/find.ts';
import { live } from '../../lib/store/live.ts';
import { saveArticle } from '../../lib/store/save.ts';
import { makeNumbered } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

describe('a live query', () => {
  it('follows what is saved and changed, until it is stopped', async () => {
    const db = freshDatabase();
    const seen: string[] = [];
    const onTrouble = vi.fn();
    const see = (articles: SavedArticle[]) => void seen.push(articles.map(({ id, status }) => `${id} ${status}`).join());
    const stop = live(() => listSaved(db, { limit: 5 }), onTrouble, see);
    await vi.waitFor(() => expect(seen).toEqual(['']));
    await saveArticle(db, makeNumbered(1), 1000);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('krant.example/1 unread'));
    await setStatus(db, ['krant.example/1'], 'read', 2000);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('krant.example/1 read'));
    stop();
    await saveArticle(db, makeNumbered(2), 3000);
    expect(await listSaved(db, { limit: 5 })).toHaveLength(2);
    expect(seen.at(-1)).toBe('krant.example/1 read');
    expect(onTrouble).not.toHaveBeenCalled();
  });

  it('answers what nothing is found for, too', async () => {
    const onValue = vi.fn();
    live(async () => undefined, vi.fn(), onValue);
    await vi.waitFor(() => expect(onValue).toHaveBeenCalledWith(undefined));
  });

  it('tells the error when the query fails', async () => {
    const [onTrouble, onValue] = [vi.fn(), vi.fn()];
    live(() => Promise.reject(new Error('no')), onTrouble, onValue);
    await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledExactlyOnceWith(new Error('no')));
    expect(onValue).not.toHaveBeenCalled();
  });

  /** So Firefox does in a private window. */
  it('tells it too where the database was refused before it asked', async () => {
    const db = freshDatabase();
    vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no mutations', 'InvalidStateError');
    });
    await expect(db.open()).rejects.toThrow();
    const onTrouble = vi.fn();
    live(() => listSaved(db, { limit: 5 }), onTrouble, vi.fn());
    await vi.waitFor(() => expect(storageFailure(onTrouble.mock.lastCall?.[0])).toBe('storage-unavailable'));
  });
});
