// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeUpNotes } from '../../../entrypoints/library/take-up-notes.ts';
import { keepDraft, listDrafts } from '../../../lib/platform/note-drafts.ts';
import { setNote } from '../../../lib/store/change.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findArticle } from '../../../lib/store/find.ts';
import { importArticles } from '../../../lib/store/transfer.ts';
import { makeWhole } from '../../article.ts';
import { storeOf } from '../../loaded-store.ts';

const id = 'krant.example/1';
let db: Database;

beforeEach(async () => {
  localStorage.clear();
  db = openDatabase(`notes-${Math.random()}`);
  await importArticles(db, { articles: [makeWhole({ id, savedAt: 1, note: 'Oud.' })] });
});
afterEach(() => db.delete());

const noteAfter = async () => {
  await takeUpNotes(await storeOf(db));
  return (await findArticle(db, id))?.note;
};

it('keeps what was being typed when the page was closed', async () => {
  keepDraft(id, { from: 'Oud.', text: 'Oud. Navragen' });
  expect(await noteAfter()).toBe('Oud. Navragen');
  expect(listDrafts()).toEqual([]);
});

it('keeps both where the note was changed meanwhile', async () => {
  keepDraft(id, { from: 'Oud.', text: 'Oud. Navragen' });
  await setNote(db, id, 'Nieuw.', 2);
  expect(await noteAfter()).toBe('Nieuw.\nOud. Navragen');
});

it.each([
  ['what was being typed and more', 'Oud. Navragen bij Tiel', 'Oud. Navragen'],
  ['anything, and what was being typed is nothing', 'Nieuw.', ''],
])('adds nothing where elsewhere was written %s', async (_, note, text) => {
  keepDraft(id, { from: 'Oud.', text });
  await setNote(db, id, note, 2);
  expect(await noteAfter()).toBe(note);
});

it('forgets the note of an article that is gone, and touches nothing else that is kept there', async () => {
  localStorage.setItem('other', '1');
  keepDraft('krant.example/gone', { from: '', text: 'Navragen' });
  expect(await noteAfter()).toBe('Oud.');
  expect(Object.keys(localStorage)).toEqual(['other']);
});
