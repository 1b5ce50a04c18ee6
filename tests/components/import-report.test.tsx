// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ImportOutcome, ImportReport } from '../../components/ImportReport.tsx';
import { accessibilityFaults, draw, press, useLocale } from './support.tsx';

const outcome = (more: Partial<ImportOutcome> = {}): ImportOutcome => ({
  fileName: 'kernpunt.json',
  added: 0,
  merged: 0,
  isChanged: false,
  refused: [],
  ...more,
});

const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((item) => item.textContent);

beforeEach(() => useLocale('en'));

describe('the report of an import', () => {
  it('counts what was added, merged and refused', () => {
    const root = draw(
      <ImportReport
        outcome={outcome({ added: 2000, merged: 1, refused: [{ position: 3, why: 'Broken.' }] })}
        onUndo={vi.fn()}
        onClose={vi.fn()}
      />,
    );
    expect(texts(root, '.import-counts li')).toEqual(['2,000 added', '1 merged with what was here', '1 refused']);
  });

  it('says of each refused entry which it is and why', () => {
    const refused = [
      { position: 4, headline: 'Ferry stays', why: 'No address.' },
      { position: 7, why: 'No headline.' },
      { why: 'The file is damaged.' },
    ];
    const root = draw(<ImportReport outcome={outcome({ refused })} onUndo={vi.fn()} onClose={vi.fn()} />);
    expect(texts(root, '.refused li')).toEqual(['Ferry stays: No address.', 'Entry 7: No headline.', 'The file is damaged.']);
  });

  it('does not count a file that could not be read as an entry', () => {
    const root = draw(<ImportReport outcome={outcome({ refused: [{ why: 'Not JSON.' }] })} onUndo={vi.fn()} onClose={vi.fn()} />);
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
    const root = draw(<ImportReport outcome={outcome({ refused: [{ why: 'Broken.' }] })} onUndo={onUndo} onClose={vi.fn()} />);
    expect(texts(root, 'button')).toEqual(['Close']);
  });

  it('is accessible', async () => {
    const full = outcome({ added: 1, isChanged: true, refused: [{ position: 2, why: 'No address.' }] });
    expect(await accessibilityFaults(draw(<ImportReport outcome={full} onUndo={vi.fn()} onClose={vi.fn()} />))).toEqual([]);
  });
});
