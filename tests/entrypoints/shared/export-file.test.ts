import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportFile } from '../../../entrypoints/shared/transfer.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { importArticles } from '../../../lib/store/transfer.ts';
import { makeWhole } from '../../article.ts';
import { useLocale } from '../../locale.ts';
import { quietSnackbar } from '../quiet-snackbar.ts';

/** What the browser was asked to save. */
let files: { name: string; content: Blob }[];
let db: Database;

beforeEach(async () => {
  useLocale('en');
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  files = [];
  let content = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    content = given as Blob;
    return 'blob:file';
  });
  const link = { download: '', click: () => void files.push({ name: link.download.replace(/\d{4}-\d\d-\d\d/, 'DAY'), content }) };
  vi.stubGlobal('document', { createElement: () => link });
  vi.stubGlobal('navigator', { userAgent: 'Firefox/153.0' });
  db = openDatabase(`export-${Math.random()}`);
  await importArticles(db, {
    articles: Array.from({ length: 150 }, (_, i) => makeWhole({ id: `krant.example/${i}`, savedAt: 1000 + i })),
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await db.delete();
});

const read = async (at: number) => JSON.parse((await files[at]?.content.text()) ?? '');

it('saves one file, and says how many articles are in it', async () => {
  const snackbar = quietSnackbar();
  await exportFile(db, snackbar);
  expect(snackbar.message.value).toEqual({ text: '150 articles exported.' });
  expect(files.map(({ name }) => name)).toEqual(['kernpunt-DAY.json']);
  expect(await read(0)).toMatchObject({ count: 150, filter: null });
});

it('offers the rest where one would hold more than can be read back', async () => {
  const snackbar = quietSnackbar();
  await exportFile(db, snackbar, { most: 1 });
  expect(snackbar.message.value).toMatchObject({ text: '100 articles exported.', action: { label: 'Export the rest' } });
  snackbar.message.value?.action?.onPress();
  await vi.waitFor(() => expect(snackbar.message.value).toEqual({ text: '50 articles exported.' }));
  expect(files.map(({ name }) => name)).toEqual(['kernpunt-DAY.json', 'kernpunt-DAY-2.json']);
  expect([await read(0), await read(1)]).toMatchObject([
    { count: 100, filter: 'selection' },
    { count: 50, filter: 'selection' },
  ]);
});
