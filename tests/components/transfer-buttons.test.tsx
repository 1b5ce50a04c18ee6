// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSnackbar } from '../../entrypoints/shared/snackbar.ts';
import { TransferButtons } from '../../entrypoints/shared/TransferButtons.tsx';
import kernpunt from '../../lib/exporters/kernpunt.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { countSaved } from '../../lib/store/find.ts';
import { makeSaved } from '../bench/library/articles.ts';
import { storeOf } from '../loaded-store.ts';
import { useLocale } from '../locale.ts';
import { draw, press } from './support.tsx';

const NO_STORAGE = 'The browser does not let Kernpunt store anything';

let db: Database;
const snackbar = createSnackbar();
const said = () => snackbar.message.value?.text ?? '';

beforeEach(() => {
  useLocale('en');
  db = openDatabase(`transfer-${Math.random()}`);
});

afterEach(() => db.delete());

async function takeFile(root: HTMLElement, ...files: unknown[]): Promise<void> {
  const input = root.querySelector('#import-file') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

async function importFile(root: HTMLElement): Promise<void> {
  const parts = await kernpunt.write([await makeSaved(1)], { now: 0, version: '0', browser: 'test', filter: null });
  await takeFile(root, new File(parts, 'list.json'));
  await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
}

describe('export and import', () => {
  it('take several files as one list, and take all of it back', async () => {
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    const write = async (number: number) =>
      kernpunt.write([await makeSaved(number)], { now: 0, version: '0', browser: 'test', filter: 'selection' });
    await takeFile(root, new File(await write(1), 'one.json'), new File(['no list'], 'none.json'), new File(await write(2), 'two.json'));
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
    const report = root.querySelector('.import-report')?.textContent ?? '';
    expect(report).toContain('one.json, none.json, two.json');
    expect(report).toContain('2 added');
    expect(report).toContain('none.jsonThis file is empty, damaged or not a Kernpunt list');
    expect(await countSaved(db)).toBe(2);
    await press(root, 'Undo the import');
    await vi.waitFor(async () => expect(await countSaved(db)).toBe(0));
  });

  it('refuse a file that can no longer be read, and still take the others back', async () => {
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    const parts = await kernpunt.write([await makeSaved(1)], { now: 0, version: '0', browser: 'test', filter: null });
    const gone = { name: 'gone.json', size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    await takeFile(root, new File(parts, 'one.json'), gone);
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
    expect(root.querySelector('.refused')?.textContent).toContain('This file is empty, damaged or not a Kernpunt list');
    expect(await countSaved(db)).toBe(1);
    await press(root, 'Undo the import');
    await vi.waitFor(async () => expect(await countSaved(db)).toBe(0));
  });

  it.each([
    ['en', 'This file is not text in UTF-8. Export it again, or save it as UTF-8.'],
    ['nl', 'Dit bestand is geen tekst in UTF-8. Exporteer het opnieuw of sla het op als UTF-8.'],
  ] as const)('refuse a file whose letters were damaged, and say what helps, in %s', async (locale, why) => {
    useLocale(locale);
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    const parts = await kernpunt.write([await makeSaved(1)], { now: 0, version: '0', browser: 'test', filter: null });
    await takeFile(root, new File([Buffer.from(`${parts.join('')}é`, 'latin1')], 'list.json'));
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
    expect(root.querySelector('.refused')?.textContent).toBe(why);
    expect(await countSaved(db)).toBe(0);
  });

  it('tell how far a long list has come', async () => {
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    snackbar.close();
    const told = new Set<string>();
    const stop = snackbar.message.subscribe(() => told.add(said()));
    const list = await Promise.all(Array.from({ length: 501 }, (_, number) => makeSaved(number)));
    const parts = await kernpunt.write(list, { now: 0, version: '0', browser: 'test', filter: null });
    await takeFile(root, new File(parts, 'list.json'));
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull(), 20_000);
    stop();
    expect([...told]).toEqual(['', 'Importing…', 'Importing… 40%', 'Importing… 90%', 'Importing… 100%']);
    expect(said()).toBe('');
  });

  it('say why a list could not be exported', async () => {
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    db.close();
    await press(root, 'Export');
    await vi.waitFor(() => expect(root.querySelector('[data-format="kernpunt"]')).not.toBeNull());
    await act(() => root.querySelector<HTMLElement>('[data-format="kernpunt"]')?.click());
    await vi.waitFor(() => expect(said()).toContain(NO_STORAGE));
  });

  it.each([
    [
      'en',
      [
        'This file was changed after it was exported. If that was not you, look over what came in.',
        '“Saved” can’t be read.',
        '“Authors” is not the address of a web page.',
        '“A technical detail” is missing.',
        '“Section” can’t be read.',
        'This is not an article.',
      ],
    ],
    [
      'nl',
      [
        'Dit bestand is na het exporteren gewijzigd. Deed je dat niet zelf, kijk dan na wat erbij kwam.',
        '‘Bewaard’ is niet te lezen.',
        '‘Auteurs’ is geen adres van een webpagina.',
        '‘Een technisch gegeven’ ontbreekt.',
        '‘Rubriek’ is niet te lezen.',
        'Dit is geen artikel.',
      ],
    ],
  ] as const)('say in words of the interface why articles were refused, in %s', async (locale, whys) => {
    useLocale(locale);
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    const parts = await kernpunt.write([await makeSaved(1)], { now: 0, version: '0', browser: 'test', filter: null });
    const file = JSON.parse(parts.join(''));
    const [good] = file.articles;
    const { contentHash: _hash, ...unhashed } = good;
    file.articles = [
      good,
      { ...good, savedAt: 'soon' },
      { ...good, author: [{ name: 'Jan', url: 'data:x' }] },
      unhashed,
      { ...good, articleSection: 7 },
      'an article',
    ];
    await takeFile(root, new File([JSON.stringify(file)], 'list.json'));
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
    const said = [...root.querySelectorAll('.refused li')].map((item) => item.lastChild?.textContent);
    expect(said).toEqual(whys);
    expect(await countSaved(db)).toBe(1);
  });

  it('say that a long import is under way for as long as it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    await takeFile(root, { name: 'list.json', size: 1, arrayBuffer: () => new Promise(() => {}) });
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(said()).toBe('Importing…');
  });

  it('say why an import could not be undone, let it be tried again, and say that it is under way', async () => {
    const root = draw(<TransferButtons store={storeOf(db)} snackbar={snackbar} />);
    await importFile(root);
    db.close();
    await press(root, 'Undo the import');
    await vi.waitFor(() => expect(said()).toContain(NO_STORAGE));
    await db.open();
    snackbar.message.value?.action?.onPress();
    expect(said()).toBe('Undoing the import…');
    await vi.waitFor(() => expect(said()).toBe('The import is undone.'));
    expect(await countSaved(db)).toBe(0);
  });
});
