import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChanges } from '../../../entrypoints/library/changes.ts';
import { createSnackbar } from '../../../entrypoints/shared/snackbar.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findArticle } from '../../../lib/store/find.ts';
import { saveArticle } from '../../../lib/store/save.ts';
import { storeOf } from '../../loaded-store.ts';
import { useLocale } from '../../locale.ts';
import { completed } from '../uncut-article.ts';

const article = completed();

let db: Database;

beforeEach(async () => {
  useLocale('en');
  db = openDatabase(`changes-${Math.random()}`);
  await saveArticle(db, article, 1000);
});

afterEach(() => db.delete());

describe('undo in the library', () => {
  it('says nothing of success where removed articles could not be brought back, and can be tried again', async () => {
    const snackbar = createSnackbar();
    const onTrouble = vi.fn();
    const changes = createChanges(storeOf(db), snackbar, onTrouble);
    await changes.remove([article.id]);
    snackbar.close();
    const full = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));
    await changes.undo();
    expect(onTrouble).toHaveBeenCalledOnce();
    expect(snackbar.message.value).toBeUndefined();
    full.mockRestore();
    await changes.undo();
    expect(snackbar.message.value?.text).toBe('Undone.');
    expect((await findArticle(db, article.id))?.savedAt).toBe(1000);
  });
});

it('takes an unread article out of the archive as an unread one', async () => {
  const changes = createChanges(storeOf(db), createSnackbar(), vi.fn());
  await changes.archive([article.id], true);
  await changes.archive([article.id], false);
  expect((await findArticle(db, article.id))?.status).toBe('unread');
});
