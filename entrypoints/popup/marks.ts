/** Which key facts are marked in the page; what is done with facts is loaded with the first of them. */
import { signal } from '@preact/signals';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { Page } from './page.ts';

export type Marks = ReturnType<typeof createMarks>;

export function createMarks(page: Page, snackbar: SnackbarState) {
  const marked = signal<ReadonlySet<number>>(new Set());

  async function take(found: Promise<number[]>): Promise<void> {
    marked.value = new Set(await found);
  }

  /** Marks stay in the page when the popup is closed. */
  const recall = () => take(loadActions().then(({ findMarked }) => findMarked(page)));

  const mark = (positions: readonly number[]) => take(loadActions().then(({ markFacts }) => markFacts(page, positions, snackbar.say)));

  async function unmark(): Promise<void> {
    const { unmarkFacts } = await loadActions();
    marked.value = new Set();
    await unmarkFacts(page);
  }

  async function copy(position: number): Promise<void> {
    const { copyFact } = await loadActions();
    await copyFact(page, position, snackbar.say);
  }

  /** The one fact that is marked alone is unmarked. */
  const show = (position: number) => (marked.value.has(position) && marked.value.size === 1 ? unmark() : mark([position]));

  const markAll = () => mark((page.article.value?.keyFacts ?? []).map((_, position) => position));

  return { marked, recall, show, markAll, unmark, copy };
}

const loadActions = () => import('./fact-actions.ts');
