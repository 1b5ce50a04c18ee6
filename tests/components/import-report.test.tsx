// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ImportOutcome, ImportReport } from '../../components/ImportReport.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, press } from './support.tsx';

const fileName = 'kernpunt.json';
const invalid = (position: number, what?: string) => ({
  fileName,
  entry: { position, reason: 'field-invalid' as const, field: 'savedAt', what },
  text: 'Broken.',
});

const outcome = (more: Partial<ImportOutcome> = {}): ImportOutcome => ({
  fileName,
  added: 0,
  merged: 0,
  remarks: [],
  ...more,
});

const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((item) => item.textContent);

beforeEach(() => useLocale('en'));

describe('the report of an import', () => {
  it('counts what was added, merged and refused', () => {
    const root = draw(
      <ImportReport outcome={outcome({ added: 2000, merged: 1, remarks: [invalid(3)] })} onUndo={vi.fn()} onClose={vi.fn()} />,
    );
    expect(texts(root, '.import-counts li')).toEqual(['2,000 added', '1 merged with what was here', '1 refused']);
  });

  it('says of each refused entry which it is and why', () => {
    const remarks = [invalid(4, 'Ferry stays'), invalid(7), { fileName, text: 'The file is damaged.' }];
    const root = draw(<ImportReport outcome={outcome({ remarks })} onUndo={vi.fn()} onClose={vi.fn()} />);
    expect(texts(root, '.refused li')).toEqual(['Ferry staysBroken.', 'Article 7 in the fileBroken.', 'The file is damaged.']);
    expect(root.querySelector('.refused li')?.getAttribute('title')).toBe('articles[3] savedAt');
    expect(root.textContent).toContain('Export the list again');
  });

  it('says of each of several files what is wrong with it', () => {
    const remarks = [
      { fileName: 'two.json', text: 'Not JSON.' },
      { ...invalid(1, 'Ferry stays'), fileName: 'three.json' },
    ];
    const several = outcome({ fileName: 'one.json, two.json, three.json', remarks });
    const root = draw(<ImportReport outcome={several} onUndo={vi.fn()} onClose={vi.fn()} />);
    expect(texts(root, '.refused li')).toEqual(['two.jsonNot JSON.', 'three.jsonFerry staysBroken.']);
  });

  it('does not count a file that could not be read as an entry', () => {
    const root = draw(
      <ImportReport outcome={outcome({ remarks: [{ fileName, text: 'Not JSON.' }] })} onUndo={vi.fn()} onClose={vi.fn()} />,
    );
    expect(texts(root, '.import-counts li')).toEqual([]);
    expect(texts(root, '.refused li')).toEqual(['Not JSON.']);
  });

  it('says so when the file held nothing', () => {
    const root = draw(<ImportReport outcome={outcome()} onUndo={vi.fn()} onClose={vi.fn()} />);
    expect(texts(root, '.import-counts li')).toEqual(['There are no articles in this file.']);
  });

  it('can be taken back where something was taken', async () => {
    const onUndo = vi.fn();
    await press(draw(<ImportReport outcome={outcome({ merged: 1 })} onUndo={onUndo} onClose={vi.fn()} />), 'Undo the import');
    expect(onUndo.mock.calls.length).toBe(1);
    const root = draw(<ImportReport outcome={outcome({ remarks: [{ fileName, text: 'Broken.' }] })} onUndo={onUndo} onClose={vi.fn()} />);
    expect(texts(root, 'button')).toEqual(['Close']);
  });

  it('is accessible', async () => {
    const full = outcome({ added: 1, remarks: [invalid(2)] });
    expect(await accessibilityFaults(draw(<ImportReport outcome={full} onUndo={vi.fn()} onClose={vi.fn()} />))).toEqual([]);
  });
});
