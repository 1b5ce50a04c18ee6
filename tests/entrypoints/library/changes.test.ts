import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, createChanges } from '../../../entrypoints/library/changes.ts';
import { setFavorite } from '../../../lib/store/change.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findArticle } from '../../../lib/store/find.ts';
import { saveArticle } from '../../../lib/store/save.ts';
import { storeOf } from '../../loaded-store.ts';
import { useLocale } from '../../locale.ts';
import { completed } from '../../unit/uncut-article.ts';
import { quietSnackbar } from '../quiet-snackbar.ts';

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
    const snackbar = quietSnackbar();
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

it('offers by button too what was done before, until nothing is left', async () => {
  const snackbar = quietSnackbar();
  const changes = createChanges(storeOf(db), snackbar, vi.fn());
  await changes.favorite([article.id], true);
  await changes.archive([article.id], true);
  snackbar.message.value?.action?.onPress();
  await vi.waitFor(() => expect(snackbar.message.value?.text).toBe('Undone. Added to favourites.'));
  snackbar.message.value?.action?.onPress();
  await vi.waitFor(() => expect(snackbar.message.value?.text).toBe('Undone.'));
  expect(snackbar.message.value?.action).toBeUndefined();
  expect(await findArticle(db, article.id)).toMatchObject({ favorite: false, status: 'unread' });
});

it('takes back the change that is still being made, not the one before', async () => {
  const changes = createChanges(storeOf(db), quietSnackbar(), vi.fn());
  await changes.favorite([article.id], true);
  const archiving = changes.archive([article.id], true);
  await changes.undo();
  await archiving;
  expect(await findArticle(db, article.id)).toMatchObject({ favorite: true, status: 'unread' });
});

it.each([
  ['what another window changed again', (changes: Changes) => changes.favorite([article.id], true)],
  ['the removal of what was not there any more', (changes: Changes) => changes.remove(['krant.example/gone'])],
])('says that there is nothing to undo for %s', async (_, change) => {
  const snackbar = quietSnackbar();
  const changes = createChanges(storeOf(db), snackbar, vi.fn());
  await change(changes);
  await setFavorite(db, [article.id], false, Date.now() + 1);
  await changes.undo();
  expect(snackbar.message.value?.text).toBe('There is nothing to undo.');
});

it('tells whether a tag was renamed and deleted', async () => {
  const changes = createChanges(storeOf(db), quietSnackbar(), vi.fn());
  const both = async () => [await changes.renameTag('water', 'rivier'), await changes.deleteTag('rivier')];
  expect(await both()).toEqual([true, true]);
  const full = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));
  expect(await both()).toEqual([false, false]);
  full.mockRestore();
});

it('takes an unread article out of the archive as an unread one', async () => {
  const changes = createChanges(storeOf(db), quietSnackbar(), vi.fn());
  await changes.archive([article.id], true);
  await changes.archive([article.id], false);
  expect((await findArticle(db, article.id))?.status).toBe('unread');
});
