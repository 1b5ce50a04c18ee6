// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryRow, type LibraryRowProps } from '../../components/library/LibraryRow.tsx';
import { RowList, type RowListProps } from '../../components/library/RowList.tsx';
import type { SavedArticle } from '../../lib/library/types.ts';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, getByName, makeShown, pressKey } from './support.tsx';

const nothing = () => {};

const saved = (more: Partial<SavedArticle> = {}): SavedArticle => ({ ...makeShown(), savedAt: Date.UTC(2026, 2, 14), ...more });

const row = (more: Partial<LibraryRowProps> = {}): LibraryRowProps => ({
  article: saved(),
  index: 41,
  isCurrent: true,
  isTabStop: true,
  takesFocus: false,
  isSelected: false,
  actions: {
    onFocus: nothing,
    onSelect: nothing,
    onExpand: nothing,
    onFavorite: nothing,
    onRead: nothing,
    onArchive: nothing,
    onTags: nothing,
    onNote: nothing,
    onRemove: nothing,
  },
  ...more,
});

const inGrid = (props: LibraryRowProps) => (
  <RowList
    label="Articles"
    count={1}
    rowHeight={92}
    current={0}
    onWindow={nothing}
    keyOf={String}
    renderRow={() => <LibraryRow {...props} />}
  />
);

beforeEach(() => useLocale('en'));

describe('a row of the library', () => {
  it('begins what stands above a headline at the side of the headline', () => {
    const side = (headline: string) =>
      draw(inGrid(row({ article: saved({ headline }) })))
        .querySelector('.row-source')
        ?.getAttribute('dir');
    expect([side('السد يصمد'), side('De stuw houdt stand')]).toEqual(['rtl', null]);
  });

  it('tells its position in the whole list, not among the rows drawn', () => {
    const element = draw(inGrid(row())).querySelector('[role="row"]');
    expect(element?.getAttribute('aria-rowindex')).toBe('42');
    expect(element?.getAttribute('aria-selected')).toBe('false');
  });

  it('offers everything where the reader is, and elsewhere only what is set', () => {
    const names = (root: Element) => [...root.querySelectorAll('.row-actions button')].map((button) => button.getAttribute('aria-label'));
    expect(names(draw(inGrid(row())))).toHaveLength(7);
    expect(names(draw(inGrid(row({ isCurrent: false, article: saved({ favorite: true }) }))))).toEqual([
      'Favourite',
      'All facts, tags and note',
    ]);
  });

  it('says by their state, and not by another name too, what is set', () => {
    const said = (status: SavedArticle['status'], favorite: boolean) =>
      [...draw(inGrid(row({ article: saved({ status, favorite }) }))).querySelectorAll('[aria-pressed]')].map(
        (button) => `${button.getAttribute('aria-label')}: ${button.getAttribute('aria-pressed')}`,
      );
    expect(said('unread', false)).toEqual(['Favourite: false', 'Archive: false', 'Note: false']);
    expect(said('archived', true)).toEqual(['Favourite: true', 'Archive: true', 'Note: false']);
  });

  it('shows the fact that was found, with the words marked, and a link to it', () => {
    const text = 'Niemand raakte gewond.';
    const matches = [{ field: 'fact' as const, index: 1, text, ranges: [{ start: 15, end: 21 }] }];
    const root = draw(inGrid(row({ matches })));
    expect(root.querySelector('.row-line a')?.textContent).toBe(text);
    expect(root.querySelector('mark')?.textContent).toBe('gewond');
  });

  it.each(['fact', 'body'] as const)('shows what stands around words found far on in a %s, from the beginning of a word', (field) => {
    const lineOf = (text: string, found: string) => {
      const start = text.indexOf(found);
      const matches = [{ field, index: 0, text, ranges: [{ start, end: start + found.length }] }];
      const root = draw(inGrid(row({ matches })));
      expect(root.querySelector('mark')?.textContent).toBe(found);
      return root.querySelector('.row-line')?.textContent;
    };
    expect(lineOf('Het waterschap hield de hele nacht de wacht bij de stuw, die begaf.', 'stuw')).toBe('…de wacht bij de stuw, die begaf.');
    expect(lineOf('Bij de stuw bleef het stil.', 'stuw')).toBe('Bij de stuw bleef het stil.');
    expect(lineOf(`${'水'.repeat(50)}堤防決壊`, '堤防')).toBe(`…${'水'.repeat(20)}堤防決壊`);
  });

  it('is one stop of the Tab key, and opened one for each thing that can be done', () => {
    const stops = (opened?: ComponentChildren) =>
      [...draw(inGrid(row({ opened }))).querySelectorAll<HTMLElement>('[role="row"], a, input, button')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((stop) => stop.getAttribute('aria-label') ?? stop.textContent);
    expect(stops()).toHaveLength(1);
    expect(stops(<p>…</p>).slice(1)).toEqual([
      'Select “Stuw begeeft het”',
      'Stuw begeeft het',
      'Favourite',
      'Mark as read',
      'Archive',
      'Edit tags',
      'Note',
      'Remove',
      'All facts, tags and note',
    ]);
  });

  it('is the current one for a key that is pressed on something in it', async () => {
    const onFocus = vi.fn();
    const props = row({ isCurrent: false, opened: <p>…</p> });
    const root = draw(inGrid({ ...props, actions: { ...props.actions, onFocus } }));
    await pressKey(getByName(root, 'Archive'), 'Delete');
    expect(onFocus.mock.calls).toEqual([[41]]);
  });

  it('is not left by the Escape that ends a word of an input method', async () => {
    const root = draw(inGrid(row({ opened: <input aria-label="Tag" /> })));
    const box = getByName(root, 'Tag');
    box.focus();
    await pressKey(box, 'Escape', { isComposing: true });
    expect(document.activeElement).toBe(box);
    await pressKey(box, 'Escape');
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  it('selects a stretch while shift is held', () => {
    const onSelect = vi.fn();
    const props = row();
    const root = draw(inGrid({ ...props, actions: { ...props.actions, onSelect } }));
    getByName(root, 'Select “Stuw begeeft het”').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    expect(onSelect.mock.calls).toEqual([['avondpost.example/stuw', true]]);
  });
});

describe('rows that hand on the focus', () => {
  it('leave it with the last one when keys come faster than the page is drawn', async () => {
    const current = signal(0);
    const onFocus = vi.fn((index: number) => {
      if (onFocus.mock.calls.length > 20) throw new Error('the rows take the focus from each other');
      current.value = index;
    });
    const List = () =>
      [0, 1, 2].map((index) => (
        <LibraryRow
          key={index}
          {...row({ index, isCurrent: current.value === index, takesFocus: true, actions: { ...row().actions, onFocus } })}
        />
      ));
    draw(<List />);
    for (const next of [1, 2]) {
      current.value = next;
      await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(current.value).toBe(2);
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3');
    expect(onFocus.mock.calls.length).toBeLessThan(5);
  });
});

/** Its first row is the current one. */
const list = (count: number, renderRow: RowListProps['renderRow']) => (
  <RowList label="Articles" count={count} rowHeight={92} current={0} onWindow={nothing} keyOf={String} renderRow={renderRow} />
);

it('the list draws only what is in sight, and says how long the whole is', () => {
  const root = draw(list(100_000, (index) => <i>{index}</i>));
  expect(root.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('100000');
  expect(root.querySelectorAll('.row-place').length).toBeLessThan(60);
});

it('the list stays a stop of the Tab key where the current row was scrolled out of sight', async () => {
  const stops = () => [...document.querySelectorAll<HTMLElement>('[role="row"]')].filter(({ tabIndex }) => tabIndex === 0);
  const root = draw(list(1000, (index, isTabStop) => <LibraryRow {...row({ index, isCurrent: index === 0, isTabStop })} />));
  expect(stops().map((stop) => stop.getAttribute('aria-rowindex'))).toEqual(['1']);
  const grid = root.querySelector('[role="grid"]') as HTMLElement;
  grid.scrollTop = 92 * 500;
  grid.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(stops().map((stop) => stop.getAttribute('aria-rowindex'))).toEqual(['501']));
});

it.each([
  ['a row', inGrid(row())],
  ['a row that is open', inGrid(row({ opened: <p>…</p>, isSelected: true }))],
])('%s has no fault that axe knows', async (_, view) => {
  expect(await accessibilityFaults(draw(view))).toEqual([]);
});
