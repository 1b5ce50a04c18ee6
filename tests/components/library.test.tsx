// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { BulkBar, type BulkBarProps } from '../../components/library/BulkBar.tsx';
import { KeyHelp } from '../../components/library/KeyHelp.tsx';
import { LibraryHeader, type LibraryHeaderProps } from '../../components/library/LibraryHeader.tsx';
import { NothingHere } from '../../components/library/NothingHere.tsx';
import { SideBar, type SideBarProps } from '../../components/library/SideBar.tsx';
import { TagHeader } from '../../components/library/TagHeader.tsx';
import { START } from '../../lib/library/address.ts';
import { KEYS } from '../../lib/library/keys.ts';
import { parseQuery } from '../../lib/library/query.ts';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, getByName, press, pressKey } from './support.tsx';

const nothing = () => {};

const header = (more: Partial<LibraryHeaderProps> = {}): LibraryHeaderProps => ({
  shown: START,
  count: 1234,
  found: { isSearching: false, inBodies: 'no' },
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
  known: [],
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

const withSources = (sources: SideBarProps['sources']) => (
  <SideBar
    shown={{ ...START, view: 'unread' }}
    counts={{ all: 3, unread: 2 }}
    tags={[{ view: 'tag:klimaat', name: 'klimaat', count: 2 }]}
    sources={sources}
  />
);
const sideBar = withSources([{ name: 'De Avondpost', view: 'site:avondpost.example', count: 3 }]);

beforeEach(() => useLocale('en'));

describe('the head of the library', () => {
  it('says how many there are, and what was not understood', () => {
    const found = { query: parseQuery('colour:red', 0), isSearching: false, inBodies: 'no' as const };
    const said = draw(<LibraryHeader {...header({ found })} />).querySelector('.library-line p')?.textContent;
    expect(said).toBe('1,234 articles · Searched as words: colour:red');
  });

  it('has it said once, when it has stood still for a while, and not at each letter typed', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const count = signal(1234);
    const View = () => <LibraryHeader {...header({ count: count.value })} />;
    const root = draw(<View />);
    const said: (string | null | undefined)[] = [];
    for (const next of [300, 30, 3]) {
      await act(() => {
        count.value = next;
        vi.advanceTimersByTime(200);
      });
      said.push(root.querySelector('[role="status"]')?.textContent);
    }
    expect(root.querySelector('.library-line')?.textContent).toContain('3 articles');
    await act(() => {
      vi.advanceTimersByTime(1000);
    });
    said.push(root.querySelector('[role="status"]')?.textContent);
    expect(said).toEqual(['', '', '', '3 articles']);
  });

  it.each(['Enter', 'Escape', 'ArrowDown'])('leaves %s to an input method that has not ended a word', async (key) => {
    const [onSearch, onLeaveSearch] = [vi.fn(), vi.fn()];
    const root = draw(<LibraryHeader {...header({ shown: { ...START, search: 'てん' }, onSearch, onLeaveSearch })} />);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true });
    getByName(root, 'Search the library').dispatchEvent(event);
    expect([onSearch.mock.calls, onLeaveSearch.mock.calls, event.defaultPrevented]).toEqual([[], [], false]);
  });

  it('offers to search the whole texts where that may find more', () => {
    const found = { query: parseQuery('is:unread', 0), isSearching: false, inBodies: 'no' as const };
    const view = (onSearchBodies?: () => void) => draw(<LibraryHeader {...header({ found, onSearchBodies })} />);
    expect(view(nothing).querySelector('.library-line button')?.textContent).toBe('Search the full texts too');
    expect(view().querySelector('.library-line button')).toBeNull();
  });

  it('says that there is nothing to search for', () => {
    const shown = { ...START, search: '!!!' };
    expect(draw(<LibraryHeader {...header({ shown })} />).querySelector('.library-line p')?.textContent).toBe(
      '1,234 articles · There is no word to search for',
    );
  });

  it('stops a search of the whole texts', async () => {
    const onStop = vi.fn();
    const found = { query: parseQuery('dijk', 0), isSearching: true, inBodies: 'looking' as const };
    await press(draw(<LibraryHeader {...header({ shown: { ...START, search: 'dijk' }, found, onStop })} />), 'Stop');
    expect(onStop.mock.calls.length).toBe(1);
  });
});

it('many that are so already can be taken back', () => {
  const names = [...draw(<BulkBar {...bulk({ areRead: true, areArchived: true })} />).querySelectorAll('.quiet-button')];
  expect(names.map((name) => name.textContent).slice(0, 3)).toEqual(['Mark as unread', 'Favourite', 'Take out of the archive']);
});

it('the tags typed for many are kept as those of one article are', async () => {
  const onAddTags = vi.fn();
  const root = draw(<BulkBar {...bulk({ onAddTags })} />);
  await press(root, 'Add tags');
  await act(() => {
    const box = getByName(root, 'Add tags') as HTMLInputElement;
    box.value = ' #klimaat;  Hoog   water، ماء , ';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => root.querySelector('form')?.requestSubmit());
  expect(onAddTags.mock.calls).toEqual([[['klimaat', 'Hoog water', 'ماء']]]);
});

it('the tags typed for many are completed and spelled as the reader has them', async () => {
  const onAddTags = vi.fn();
  const root = draw(<BulkBar {...bulk({ known: ['Hoog water', 'klimaat'], onAddTags })} />);
  await press(root, 'Add tags');
  const box = getByName(root, 'Add tags') as HTMLInputElement;
  const offered = () =>
    [...root.querySelectorAll<HTMLOptionElement>(`#${CSS.escape(box.getAttribute('list') ?? '')} option`)].map(({ value }) => value);
  expect(offered()).toEqual(['Hoog water', 'klimaat']);
  await act(() => {
    box.value = 'hoog WATER, kl';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(offered()).toEqual(['hoog WATER, klimaat']);
  await act(() => root.querySelector('form')?.requestSubmit());
  expect(onAddTags.mock.calls).toEqual([[['Hoog water', 'kl']]]);
});

it('a tag typed for many grows no longer than it may be', async () => {
  const root = draw(<BulkBar {...bulk()} />);
  await press(root, 'Add tags');
  const box = getByName(root, 'Add tags') as HTMLInputElement;
  await act(() => {
    box.value = `water, ${'d'.repeat(70)}, ${'é'.repeat(64)}`;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(box.value).toBe(`water, ${'d'.repeat(64)}, ${'é'.repeat(64)}`);
});

it.each([
  ['tags for many', <BulkBar key="bar" {...bulk()} />, 'Add tags'],
  ['the new name of a tag', <TagHeader key="tag" name="klimaat" related={[]} onRename={nothing} onDelete={nothing} />, 'Rename'],
])(
  'the form for %s is all that is left by an Escape in it, but not by one that ends a word of an input method',
  async (_, view, opener) => {
    const root = draw(view);
    const beyond = vi.fn();
    root.addEventListener('keydown', beyond);
    await press(root, opener);
    await pressKey(root.querySelector('form input') as Element, 'Escape', { isComposing: true });
    expect(root.querySelector('form')).not.toBeNull();
    beyond.mockClear();
    await pressKey(root.querySelector('form [type="submit"]') as Element, 'Escape');
    expect(root.querySelector('form')).toBeNull();
    expect(beyond.mock.calls).toEqual([]);
  },
);

it('the new name of a tag is kept as a tag is', async () => {
  const onRename = vi.fn();
  const root = draw(<TagHeader name="klimaat" related={[]} onRename={onRename} onDelete={nothing} />);
  await press(root, 'Rename');
  await act(() => {
    const box = getByName(root, 'New name of the tag') as HTMLInputElement;
    box.value = ' #Klimaat  ';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => root.querySelector('form')?.requestSubmit());
  expect(onRename.mock.calls).toEqual([['Klimaat']]);
});

describe('an empty list', () => {
  it('offers to search the whole texts where nothing was found', async () => {
    const onSearchBodies = vi.fn();
    const shown = { ...START, search: 'xyz' };
    await press(
      draw(<NothingHere shown={shown} isSearching={false} onSearchBodies={onSearchBodies} onAll={nothing} />),
      'Search the full texts too',
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

it('the side bar tells sources of one name by their sites', () => {
  const root = draw(
    withSources([
      { name: 'Avondpost', view: 'site:avondpost.example', count: 3 },
      { name: 'De Dijk', view: 'site:dijk.example', count: 2 },
      { name: 'Avondpost', view: 'site:fr.avondpost.example', count: 1 },
      { name: '', view: 'site:naamloos.example', count: 1 },
    ]),
  );
  const names = [...root.querySelectorAll('section:last-of-type a span:first-child')].map(({ textContent }) => textContent);
  expect(names).toEqual(['avondpost.example', 'De Dijk', 'fr.avondpost.example', 'naamloos.example']);
});

it('the help names every command', () => {
  const root = draw(<KeyHelp hasLetters onLetters={nothing} onClose={nothing} />);
  expect(root.querySelectorAll('dt').length).toBe(new Set(KEYS.map(({ command }) => command)).size);
  for (const { textContent } of root.querySelectorAll('dd')) expect(textContent).not.toBe('');
});

it('the help lets letters be no keys, and then names none', () => {
  const onLetters = vi.fn();
  const root = draw(<KeyHelp hasLetters={false} onLetters={onLetters} onClose={nothing} />);
  const keys = [...root.querySelectorAll('kbd')].map(({ textContent }) => textContent);
  expect(keys).toEqual(expect.arrayContaining(['Delete', 'Ctrl z', 'Space']));
  for (const key of keys) expect(key).toMatch(/.{2}|[↑↓]/);
  root.querySelector('input')?.click();
  expect(onLetters.mock.calls).toEqual([[true]]);
});

it('the help writes the name of a key whose sign nobody would know', () => {
  useLocale('nl');
  const keys = [...draw(<KeyHelp hasLetters onLetters={nothing} onClose={nothing} />).querySelectorAll('kbd')].map(
    ({ textContent }) => textContent,
  );
  expect(keys).toContain('Spatie');
  for (const key of keys) expect(key).not.toMatch(/^\s*$|␣/);
});

it.each([
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
