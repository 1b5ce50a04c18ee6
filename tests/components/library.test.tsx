// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BulkBar, type BulkBarProps } from '../../components/library/BulkBar.tsx';
import { KeyHelp } from '../../components/library/KeyHelp.tsx';
import { LibraryHeader, type LibraryHeaderProps } from '../../components/library/LibraryHeader.tsx';
import { LibraryRow, type LibraryRowProps } from '../../components/library/LibraryRow.tsx';
import { NothingHere } from '../../components/library/NothingHere.tsx';
import { RowList } from '../../components/library/RowList.tsx';
import { SideBar } from '../../components/library/SideBar.tsx';
import { TagHeader } from '../../components/library/TagHeader.tsx';
import { START } from '../../lib/library/address.ts';
import { KEYS } from '../../lib/library/keys.ts';
import type { SavedArticle } from '../../lib/store/types.ts';
import { accessibilityFaults, draw, getByName, makeShown, press, useLocale } from './support.tsx';

const nothing = () => {};

const saved = (more: Partial<SavedArticle> = {}): SavedArticle => ({ ...makeShown(), savedAt: Date.UTC(2026, 2, 14), ...more });

const row = (more: Partial<LibraryRowProps> = {}): LibraryRowProps => ({
  article: saved(),
  index: 41,
  isCurrent: true,
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
    factUrl: ({ url }) => url,
  },
  ...more,
});

const inGrid = (props: LibraryRowProps) => (
  <RowList label="Articles" count={1} rowHeight={92} current={0} onWindow={nothing} renderRow={() => <LibraryRow {...props} />} />
);

const header = (more: Partial<LibraryHeaderProps> = {}): LibraryHeaderProps => ({
  shown: START,
  count: 1234,
  found: { notUnderstood: [], isSearching: false, inBodies: 'no' },
  completions: [],
  onSearch: nothing,
  onSort: nothing,
  onSearchBodies: nothing,
  onStop: nothing,
  onLeaveSearch: nothing,
  ...more,
});

const bulk = (more: Partial<BulkBarProps> = {}): BulkBarProps => ({
  selected: 2,
  areRead: false,
  areFavorite: false,
  areArchived: false,
  onRead: nothing,
  onFavorite: nothing,
  onArchive: nothing,
  onAddTags: nothing,
  onExport: nothing,
  onRemove: nothing,
  onClear: nothing,
  ...more,
});

const sideBar = (
  <SideBar
    shown={{ ...START, view: 'unread' }}
    counts={{ all: 3, unread: 2 }}
    tags={[{ name: 'klimaat', count: 2 }]}
    sources={[{ name: 'De Avondpost', domain: 'avondpost.example', count: 3 }]}
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
      'Not a favourite any more',
      'All facts, tags and note',
    ]);
  });

  it('shows the fact that was found, with the words marked', () => {
    const text = 'Niemand raakte gewond.';
    const matches = [{ field: 'fact' as const, index: 1, text, ranges: [{ start: 15, end: 21 }] }];
    const root = draw(inGrid(row({ matches })));
    expect(root.querySelector('.row-line')?.textContent).toBe(text);
    expect(root.querySelector('mark')?.textContent).toBe('gewond');
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

describe('the head of the library', () => {
  it('says how many there are, and what was not understood', () => {
    const found = { notUnderstood: ['colour:red'], isSearching: false, inBodies: 'no' as const };
    const said = draw(<LibraryHeader {...header({ found })} />).querySelector('[role="status"]')?.textContent;
    expect(said).toBe('1,234 articles · Searched as words: colour:red');
  });

  it('stops a search of the whole texts', async () => {
    const onStop = vi.fn();
    const found = { notUnderstood: [], isSearching: true, inBodies: 'looking' as const };
    await press(draw(<LibraryHeader {...header({ shown: { ...START, search: 'dijk' }, found, onStop })} />), 'Stop');
    expect(onStop.mock.calls.length).toBe(1);
  });
});

it('many that are so already can be taken back', () => {
  const names = [...draw(<BulkBar {...bulk({ areRead: true, areArchived: true })} />).querySelectorAll('.bulk-name')];
  expect(names.map((name) => name.textContent).slice(0, 3)).toEqual(['Mark as unread', 'Favourite', 'Take out of the archive']);
});

describe('an empty list', () => {
  it('offers to search the whole texts where nothing was found', async () => {
    const onSearchBodies = vi.fn();
    const shown = { ...START, search: 'xyz' };
    await press(
      draw(<NothingHere shown={shown} isSearching={false} onSearchBodies={onSearchBodies} onAll={nothing} />),
      'Search the whole texts too',
    );
    expect(onSearchBodies.mock.calls.length).toBe(1);
  });

  it('leads from an empty view back to all articles', async () => {
    const onAll = vi.fn();
    await press(draw(<NothingHere shown={{ ...START, view: 'favorite' }} isSearching={false} onAll={onAll} />), 'Show all articles');
    expect(onAll.mock.calls.length).toBe(1);
  });
});

it('the side bar says which view is shown, and how many articles each holds', () => {
  const root = draw(sideBar);
  expect(root.querySelector('[aria-current="page"]')?.textContent).toBe('Unread2');
  expect(root.querySelector('a[href="#view=favorite"]')?.textContent).toBe('Favourites');
  expect(root.querySelector('a[href="#view=tag%3Aklimaat"]')?.textContent).toBe('klimaat2');
});

it('the list draws only what is in sight, and says how long the whole is', () => {
  const onWindow = vi.fn();
  const root = draw(
    <RowList label="Articles" count={100_000} rowHeight={92} current={0} onWindow={onWindow} renderRow={(index) => <i>{index}</i>} />,
  );
  expect(root.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('100000');
  expect(root.querySelectorAll('.row-place').length).toBeLessThan(60);
});

it('the help names every command', () => {
  const root = draw(<KeyHelp onClose={nothing} />);
  expect(root.querySelectorAll('dt').length).toBe(new Set(KEYS.map(({ command }) => command)).size);
  for (const { textContent } of root.querySelectorAll('dd')) expect(textContent).not.toBe('');
});

it('the help writes the name of a key whose sign nobody would know', () => {
  useLocale('nl');
  const keys = [...draw(<KeyHelp onClose={nothing} />).querySelectorAll('kbd')].map(({ textContent }) => textContent);
  expect(keys).toContain('Spatie');
  for (const key of keys) expect(key).not.toMatch(/^\s*$|␣/);
});

it.each([
  ['a row', inGrid(row())],
  ['a row that is open', inGrid(row({ opened: <p>…</p>, isSelected: true }))],
  ['the head', <LibraryHeader key="head" {...header()} />],
  [
    'the head with completions',
    <LibraryHeader key="head" {...header({ shown: { ...START, search: 'ta' }, completions: [{ label: 'tag:', text: 'tag:' }] })} />,
  ],
  ['the bar for many', <BulkBar key="bar" {...bulk()} />],
  ['the bar at work', <BulkBar key="bar" {...bulk({ progress: { done: 250, total: 10_000 } })} />],
  ['the side bar', sideBar],
  ['the head of a tag', <TagHeader key="tag" name="klimaat" related={['water']} onRename={nothing} onDelete={nothing} />],
  ['an empty list', <NothingHere key="empty" shown={START} isSearching={false} onAll={nothing} />],
])('%s has no fault that axe knows', async (_, view) => {
  expect(await accessibilityFaults(draw(view))).toEqual([]);
});
