/** Which key facts are marked in the page; what is done with facts is loaded with the first of them. */
import { signal } from '@preact/signals';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { Page } from './page.ts';

export type Marks = ReturnType<typeof createMarks>;

export function createMarks(page: Page, snackbar: SnackbarState) {
  const marked = signal<ReadonlySet<number>>(new Set());

  async function mark(positions: readonly number[]): Promise<void> {
    const { markFacts } = await loadActions();
    marked.value = new Set(await markFacts(page, positions, snackbar.say));
  }

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

  return { marked, show, markAll, unmark, copy };
}

const loadActions = () => import('./fact-actions.ts');
