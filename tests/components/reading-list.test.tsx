// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingList, type ReadingListProps } from '../../components/ReadingList.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, getByName, makeShown, press } from './support.tsx';

const saved = makeShown({ savedAt: 1, tags: ['Water'], datePublished: '2026-11-20' });
const read = makeShown({ id: 'b', headline: 'Ferry stays', savedAt: 2, status: 'read' });
const recent = makeShown({ id: 'c', headline: 'Storm', seenAt: 3 });

const props = (more: Partial<ReadingListProps> = {}): ReadingListProps => ({
  listName: 'saved',
  search: '',
  entries: [{ article: saved }],
  hasMore: false,
  onListName: vi.fn(),
  onSearch: vi.fn(),
  onMore: vi.fn(),
  onToggleRead: vi.fn(),
  onSave: vi.fn(),
  onRemove: vi.fn(),
  renderTagEditor: () => <p>the tag editor</p>,
  ...more,
});

beforeEach(() => useLocale('en'));

describe('the reading list', () => {
  it('leads from the headline to the article and from the fact to its sentence', () => {
    const root = draw(<ReadingList {...props()} />);
    const links = [...root.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Stuw begeeft het', 'https://avondpost.example/stuw'],
      ['De stuw uit 1931 begaf het vrijdag.', 'https://avondpost.example/stuw#:~:text=De%20stuw%20uit%201931%20begaf%20het%20vrijdag.'],
    ]);
  });

  it('lets headline and fact begin at the side their script begins at', () => {
    const root = draw(<ReadingList {...props()} />);
    for (const link of root.querySelectorAll('a')) expect(link.closest('[dir]')?.getAttribute('dir')).toBe('auto');
  });

  it('begins what stands above and below a headline at the side of the headline', () => {
    const entries = [{ article: { ...saved, headline: '8 סכרים החזיקו' } }, { article: { ...read, tags: ['Water'] } }];
    const root = draw(<ReadingList {...props({ entries })} />);
    for (const place of ['.entry-top', '.entry-tags'])
      expect([...root.querySelectorAll(place)].map((line) => line.getAttribute('dir'))).toEqual(['rtl', null]);
  });

  it('names an article by its headline, the second one of an address too', () => {
    const root = draw(<ReadingList {...props({ entries: [{ article: { ...saved, id: 'avondpost.example/stuw 0a1b2c3d' } }] })} />);
    const named = root.querySelector('article')?.getAttribute('aria-labelledby') ?? '';
    expect(root.querySelector(`[id="${named}"]`)?.textContent).toBe('Stuw begeeft het');
    expect(named).not.toContain(' ');
  });

  it('never makes a link of an address that is no page', () => {
    const root = draw(<ReadingList {...props({ entries: [{ article: { ...saved, url: 'javascript:alert(1)' } }] })} />);
    expect(root.querySelector('a')).toBeNull();
    expect(root.querySelector('h2')?.textContent).toBe('Stuw begeeft het');
  });

  it('marks what was found and shows the fact that matched', () => {
    const matches = [{ field: 'fact' as const, index: 1, text: 'Niemand raakte gewond.', ranges: [{ start: 0, end: 7 }] }];
    const root = draw(<ReadingList {...props({ search: 'niemand', entries: [{ article: saved, matches }] })} />);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Niemand']);
    expect(root.querySelector('.entry-fact')?.textContent).toBe('Niemand raakte gewond.');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1 found');
  });

  it('says of what a search found that it is not saved', () => {
    const entries = [
      { article: recent, matches: [] },
      { article: saved, matches: [] },
    ];
    const root = draw(<ReadingList {...props({ search: 'st', entries })} />);
    expect([...root.querySelectorAll('.entry')].map((entry) => entry.textContent?.includes('Recent'))).toEqual([true, false]);
    const ofRecent = draw(<ReadingList {...props({ listName: 'recent', entries: [{ article: recent }] })} />);
    expect(ofRecent.querySelector('.entry')?.textContent).not.toContain('Recent');
  });

  it('tells unread from read, and turns one into the other', async () => {
    const onToggleRead = vi.fn();
    const root = draw(<ReadingList {...props({ entries: [{ article: saved }, { article: read }], onToggleRead })} />);
    expect(root.querySelectorAll('[aria-label="Unread"]')).toHaveLength(1);
    await press(root, 'Mark as read');
    await press(root, 'Mark as unread');
    expect(onToggleRead.mock.calls).toEqual([[saved], [read]]);
  });

  it('opens the tag editor of one article at a time', async () => {
    const root = draw(<ReadingList {...props({ entries: [{ article: saved }, { article: read }] })} />);
    const buttons = () => [...root.querySelectorAll<HTMLElement>('[aria-label="Edit tags"]')];
    await press(buttons()[0]?.parentElement as HTMLElement, 'Edit tags');
    await press(buttons()[1]?.parentElement as HTMLElement, 'Edit tags');
    expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(root.textContent?.match(/the tag editor/g)).toHaveLength(1);
  });

  it('lets what is only recent be saved', async () => {
    const onSave = vi.fn();
    const root = draw(<ReadingList {...props({ listName: 'recent', entries: [{ article: recent }], onSave })} />);
    await press(root, 'Save');
    expect(onSave.mock.calls).toEqual([[recent]]);
    expect(root.querySelector('[aria-label="Edit tags"]')).toBeNull();
  });

  it('removes the article whose button is pressed', async () => {
    const onRemove = vi.fn();
    await press(draw(<ReadingList {...props({ onRemove })} />), 'Remove');
    expect(onRemove.mock.calls).toEqual([[saved]]);
  });

  it('says what to do where there is nothing', () => {
    const hint = (more: Partial<ReadingListProps>) =>
      draw(<ReadingList {...props({ entries: [], ...more })} />).querySelector('h2')?.textContent;
    expect(hint({})).toBe('Nothing saved yet');
    expect(hint({ listName: 'recent' })).toBe('Nothing looked at lately');
    expect(hint({ search: 'xyz' })).toBe('Nothing found for “xyz”');
  });

  it('claims nothing before the first answer is there', () => {
    expect(draw(<ReadingList {...props({ entries: undefined })} />).querySelector('h2')).toBeNull();
  });

  it('searches while the reader types', () => {
    const onSearch = vi.fn();
    const box = getByName(draw(<ReadingList {...props({ onSearch })} />), 'Search the reading list') as HTMLInputElement;
    box.value = 'fer';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onSearch.mock.calls).toEqual([['fer']]);
  });

  it('hands the focus of its last button on to the first article that came by it', async () => {
    const shown = signal(props({ entries: [{ article: saved }], hasMore: true }));
    const View = () => <ReadingList {...shown.value} />;
    const root = draw(<View />);
    getByName(root, 'Show more').focus();
    await act(() => {
      shown.value = props({ entries: [{ article: saved }, { article: read }, { article: recent }] });
    });
    expect(document.activeElement?.closest<HTMLElement>('.entry')?.dataset.id).toBe('b');
  });

  it('gives the focus of a button that did its work to the article', async () => {
    const article = signal(recent);
    const View = () => <ReadingList {...props({ search: 'storm', entries: [{ article: article.value }] })} />;
    const root = draw(<View />);
    getByName(root, 'Save').focus();
    await act(() => {
      article.value = { ...recent, savedAt: 4, status: 'unread' };
    });
    expect(document.activeElement).toBe(root.querySelector('.entry > article'));
  });

  it.each([
    ['full', props({ entries: [{ article: saved }, { article: read }], hasMore: true })],
    ['empty', props({ entries: [] })],
    ['of the recent', props({ listName: 'recent', entries: [{ article: recent }] })],
    ['searched', props({ search: 'x', entries: [{ article: saved }] })],
  ])('is accessible when %s', async (_, given) => {
    expect(await accessibilityFaults(draw(<ReadingList {...given} />))).toEqual([]);
  });
});
