// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../components/library/NoteField.tsx';
import { useLocale } from '../locale.ts';
import { draw } from './support.tsx';

beforeEach(() => useLocale('en'));

function open(note: string) {
  const [onNote, onDraft] = [vi.fn(), vi.fn()];
  const field = (now: string) => <NoteField note={now} hasFocus={false} onNote={onNote} onDraft={onDraft} />;
  const root = draw(field(note));
  const area = root.querySelector('textarea') as HTMLTextAreaElement;
  return {
    area,
    onNote,
    onDraft,
    fromElsewhere: (now: string) => act(() => render(field(now), root)),
    close: () => act(() => render(null, root)),
    type: (text: string) =>
      act(() => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    leave: () => act(() => void area.dispatchEvent(new Event('blur'))),
  };
}

describe('a note', () => {
  it('is one change, when the field is left', async () => {
    const { type, leave, onNote, area } = open('');
    await type('Navra');
    await type('Navragen.');
    expect(onNote).not.toHaveBeenCalled();
    await leave();
    await leave();
    expect(onNote.mock.calls).toEqual([['Navragen.']]);
    expect(area.value).toBe('Navragen.');
  });

  it('shows what another window wrote, and doesn’t take it back when the field is merely passed', async () => {
    const { fromElsewhere, leave, onNote, area } = open('');
    await fromElsewhere('Uit een ander venster.');
    expect(area.value).toBe('Uit een ander venster.');
    await leave();
    expect(onNote).not.toHaveBeenCalled();
  });

  it('keeps both where two windows wrote at once', async () => {
    const { type, fromElsewhere, leave, onNote } = open('Oud.');
    await type('Oud. Hier.');
    await fromElsewhere('Oud. Daar.');
    await leave();
    expect(onNote.mock.calls).toEqual([['Oud. Daar.\nOud. Hier.']]);
  });

  it('is kept when its row goes', async () => {
    const { type, close, onNote } = open('');
    await type('Navragen.');
    await close();
    expect(onNote.mock.calls).toEqual([['Navragen.']]);
  });

  it('is told letter by letter, with what it began with', async () => {
    const { type, onDraft } = open('Oud.');
    await type('Oud. N');
    await type('Oud. Na');
    expect(onDraft.mock.calls).toEqual([[{ from: 'Oud.', text: 'Oud. N' }], [{ from: 'Oud.', text: 'Oud. Na' }]]);
  });
});
