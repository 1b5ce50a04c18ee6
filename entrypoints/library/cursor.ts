/** Where the reader is in the list: the current row, what is selected, and which row is open. */
import { batch, effect, signal } from '@preact/signals';
import { NOTHING_SELECTED, type Selection } from '../../lib/library/selection.ts';
import type { SavedArticle } from '../../lib/library/types.ts';
import type { Listing } from './listing.ts';

export interface OpenRow {
  id: string;
  focus?: 'tags' | 'note';
}

export type Cursor = ReturnType<typeof createCursor>;

export function createCursor({ listed, articles }: Listing) {
  const current = signal(0);
  /** The keyboard is in the list. */
  const hasFocus = signal(false);
  const selection = signal<Selection>(NOTHING_SELECTED);
  const open = signal<OpenRow>();
  /** Whose row the reader is at. */
  let currentId: string | undefined;
  /** The first row has the focus of something that is gone, as a button of the empty list, and not by the reader's choice: it keeps it, whatever comes there. */
  let isAtTop = false;
  effect(() => {
    const index = listed.value.ids.indexOf(currentId ?? '');
    if (index >= 0 && hasFocus.peek() && !isAtTop) current.value = index;
  });

  function place(index: number): void {
    current.value = index;
    currentId = listed.value.ids[index];
    isAtTop &&= index === 0;
  }

  function focus(index: number): void {
    isAtTop = false;
    batch(() => {
      place(Math.min(Math.max(0, index), Math.max(0, listed.value.count - 1)));
      hasFocus.value = true;
    });
  }

  function currentArticle(): SavedArticle | undefined {
    const id = listed.value.ids[current.value];
    return id === undefined ? undefined : articles.value.get(id);
  }

  /** What had the focus is gone, and the list has it. A row that was only scrolled away takes it by itself when it comes back. */
  function takeFocus(former: Element): void {
    const id = former.closest<HTMLElement>('.library-row')?.dataset.id;
    if (id !== undefined && listed.value.ids.includes(id)) return;
    focus(current.value);
    isAtTop = id === undefined && current.value === 0;
    document
      .querySelector<HTMLElement>(`.library-row[aria-rowindex="${current.value + 1}"], .nothing-here`)
      ?.focus({ preventScroll: true });
  }

  /** The same again closes it, and so does whoever asks for nothing in it. */
  function openRow(id: string, focus?: OpenRow['focus']): void {
    const isOpen = open.value?.id === id && (!focus || open.value.focus === focus);
    open.value = isOpen ? undefined : { id, focus };
    isAtTop = false;
  }

  function clear(): void {
    selection.value = NOTHING_SELECTED;
  }

  /** Another list begins at its first row. */
  function reset(): void {
    batch(() => {
      current.value = 0;
      currentId = undefined;
      clear();
      open.value = undefined;
    });
    document.querySelector('.row-list')?.scrollTo(0, 0);
  }

  return { current, hasFocus, selection, open, place, focus, takeFocus, currentArticle, openRow, clear, reset };
}
