// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TagEditor, type TagEditorProps } from '../../components/TagEditor.tsx';
import { cleanTag } from '../../lib/tags/compare.ts';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, getByName, press } from './support.tsx';

const props = (more: Partial<TagEditorProps> = {}): TagEditorProps => ({
  tags: ['Water'],
  suggested: [
    { name: 'water', source: 'publisher' },
    { name: 'Oudewater', source: 'publisher' },
  ],
  known: ['Water', 'Dijken'],
  onChange: vi.fn(),
  ...more,
});

/** What the editor asks for after a text was typed and a key pressed. */
async function typed(text: string, key: string, more: Partial<TagEditorProps> = {}, how: KeyboardEventInit = {}): Promise<unknown[]> {
  const onChange = vi.fn();
  const box = getByName(draw(<TagEditor {...props({ onChange, ...more })} />), 'Add a tag') as HTMLInputElement;
  await act(() => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key, ...how, bubbles: true, cancelable: true }));
  });
  return onChange.mock.calls.map(([tags]) => tags);
}

beforeEach(() => useLocale('en'));

describe('the tags of an article', () => {
  it('say of a proposed tag where it comes from', () => {
    const suggested: TagEditorProps['suggested'] = [
      { name: 'Oudewater', source: 'publisher' },
      { name: 'Veer', source: 'text' },
      { name: 'Dijken', source: 'reader' },
      { name: 'Regio', source: 'section' },
    ];
    const chips = draw(<TagEditor {...props({ suggested })} />).querySelectorAll<HTMLElement>('.offered');
    expect([...chips].map(({ title }) => title)).toEqual(['From the publisher', 'From the text', 'One of your tags', 'From the section']);
  });

  it('take up a proposed tag that is not among them yet', async () => {
    const onChange = vi.fn();
    const root = draw(<TagEditor {...props({ onChange })} />);
    expect([...root.querySelectorAll('.offered')].map((chip) => chip.textContent)).toEqual(['Oudewater']);
    await press(root, 'Add the tag Oudewater');
    expect(onChange.mock.calls).toEqual([[['Water', 'Oudewater'], ['Water']]]);
  });

  it('are no longer than a tag is kept, and are seen to be', () => {
    const box = getByName(draw(<TagEditor {...props()} />), 'Add a tag') as HTMLInputElement;
    expect(box.maxLength).toBe([...cleanTag('a'.repeat(100))].length);
  });

  it('lose the one whose cross is pressed', async () => {
    const onChange = vi.fn();
    await press(draw(<TagEditor {...props({ tags: ['Water', 'Dijken'], onChange })} />), 'Remove the tag Water');
    expect(onChange.mock.calls).toEqual([[['Dijken'], ['Water', 'Dijken']]]);
  });

  it.each(['Enter', ','])('take what was typed, ended by “%s”', async (key) => {
    expect(await typed('  Hoog   water ', key)).toEqual([['Water', 'Hoog water']]);
  });

  it('take several at once', async () => {
    expect(await typed('Dijken; Maas,Waal، نهر、河', 'Enter')).toEqual([['Water', 'Dijken', 'Maas', 'Waal', 'نهر', '河']]);
  });

  it('keep the reader’s spelling of a tag that is there already', async () => {
    expect(await typed('WATÉR', 'Enter')).toEqual([['Water']]);
  });

  it('take the spelling that the reader uses for other articles', async () => {
    expect(await typed('dijkén', 'Enter')).toEqual([['Water', 'Dijken']]);
  });

  it('stay as they are while a word of an input method is chosen, and while Backspace is held', async () => {
    expect(await typed('てんき', 'Enter', {}, { isComposing: true })).toEqual([]);
    expect(await typed('', 'Backspace', {}, { repeat: true })).toEqual([]);
  });

  it('leave the focus in the box when a chip is pressed by a key', async () => {
    const root = draw(<TagEditor {...props({ tags: ['Water', 'Maas'] })} />);
    document.body.append(root);
    for (const name of ['Add the tag Oudewater', 'Remove the tag Maas']) {
      (document.activeElement as HTMLElement).blur();
      await press(root, name);
      expect(document.activeElement).toBe(getByName(root, 'Add a tag'));
    }
    root.remove();
  });

  it('cut what is longer than 64 characters', async () => {
    expect(await typed('x'.repeat(70), 'Enter')).toEqual([['Water', 'x'.repeat(64)]]);
  });

  it('lose the hash that was typed before them, and are cut between characters', async () => {
    expect(await typed('#klimaat', 'Enter')).toEqual([['Water', 'klimaat']]);
    expect(await typed('🌊'.repeat(70), 'Enter')).toEqual([['Water', '🌊'.repeat(64)]]);
  });

  it('lose the last one by Backspace in the empty box, and only there', async () => {
    expect(await typed('', 'Backspace', { tags: ['Water', 'Dijken'] })).toEqual([['Water']]);
    expect(await typed('x', 'Backspace')).toEqual([]);
  });

  it('are not joined by one that is given up half typed: Escape empties the box, and only then leaves it', async () => {
    const onChange = vi.fn();
    const root = draw(<TagEditor {...props({ onChange })} />);
    const box = getByName(root, 'Add a tag') as HTMLInputElement;
    const left = vi.fn();
    root.addEventListener('keydown', left);
    await act(() => {
      box.value = 'half';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    for (const times of [0, 1]) {
      await act(() => {
        box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      });
      expect([box.value, left.mock.calls.length]).toEqual(['', times]);
    }
    expect(onChange.mock.calls).toEqual([]);
  });

  it('build on a change that has not come back yet, and take one from elsewhere', async () => {
    const onChange = vi.fn();
    const editor = (tags: string[]) => <TagEditor {...props({ tags, suggested: [], onChange })} />;
    const root = draw(editor(['Water', 'Dijken', 'Maas']));
    await press(root, 'Remove the tag Water');
    await press(root, 'Remove the tag Maas');
    expect(onChange.mock.calls).toEqual([
      [
        ['Dijken', 'Maas'],
        ['Water', 'Dijken', 'Maas'],
      ],
      [['Dijken'], ['Dijken', 'Maas']],
    ]);
    const chips = () => [...root.querySelectorAll('.chip')].map((chip) => chip.textContent);
    await act(() => render(editor(['Dijken', 'Maas']), root));
    expect(chips()).toEqual(['Dijken']);
    await act(() => render(editor(['Dijken']), root));
    await act(() => render(editor(['Dijken', 'Waal']), root));
    expect(chips()).toEqual(['Dijken', 'Waal']);
  });

  it('are completed from the reader’s own that it has not', () => {
    const root = draw(<TagEditor {...props()} />);
    expect([...root.querySelectorAll('option')].map((option) => option.value)).toEqual(['Dijken']);
  });

  it.each([
    ['none', []],
    ['twelve', Array.from({ length: 12 }, (_, index) => `Tag ${index}`)],
  ])('are accessible when there are %s', async (_, tags) => {
    expect(await accessibilityFaults(draw(<TagEditor {...props({ tags })} />))).toEqual([]);
  });

  it('complete one that is used less than two hundred others', async () => {
    const known = [...Array.from({ length: 300 }, (_, i) => `Gemeente ${i}`), 'Zaanstad'];
    const root = draw(<TagEditor {...props({ known })} />);
    const box = getByName(root, 'Add a tag') as HTMLInputElement;
    await act(() => {
      box.value = 'zaan';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([...root.querySelectorAll('option')].map(({ value }) => value)).toEqual(['Zaanstad']);
  });

  it('take a list that is pasted, and leave what was half typed', async () => {
    const onChange = vi.fn();
    const box = getByName(draw(<TagEditor {...props({ onChange })} />), 'Add a tag') as HTMLInputElement;
    await act(() => {
      box.value = 'half';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => {
      const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
        clipboardData: { getData: () => 'Rijn, Maas' },
      });
      box.dispatchEvent(paste);
    });
    expect(onChange.mock.calls.map(([tags]) => tags)).toEqual([['Water', 'Rijn', 'Maas']]);
    expect(box.value).toBe('half');
  });
});
