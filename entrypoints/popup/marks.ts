/** Key facts shown in the live page, and taken along. */

import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { citationText } from '../../components/citation.ts';
import { factQuote } from '../../lib/facts/quote.ts';
import { factUrl } from '../../lib/facts/text-fragment.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { markInPage, unmarkPage } from '../../lib/platform/mark-page.ts';
import type { Page } from './page.ts';
import type { SnackbarState } from './snackbar.ts';

export type Marks = ReturnType<typeof createMarks>;

export function createMarks(page: Page, { say }: SnackbarState) {
  const marked = signal<ReadonlySet<number>>(new Set());

  async function mark(positions: readonly number[]): Promise<void> {
    const { tab, article } = page;
    if (!tab.value || !article.value) return;
    const body = await page.getBody();
    const facts = article.value.keyFacts;
    const quotes = positions.flatMap((position) => facts[position] ?? []).map((fact) => factQuote(fact, body));
    const found = (await markInPage(tab.value.id, quotes)) ?? [];
    marked.value = new Set(found.map((index) => positions[index] as number));
    if (found.length === 0) say(i18n.t(positions.length > 1 ? 'facts.noneFound' : 'facts.notFound'));
    else if (found.length < positions.length) say(i18n.t('facts.marked', found.length));
  }

  const show = (position: number) => (marked.value.has(position) && marked.value.size === 1 ? unmark() : mark([position]));

  const markAll = () => mark((page.article.value?.keyFacts ?? []).map((_, position) => position));

  async function unmark(): Promise<void> {
    marked.value = new Set();
    if (page.tab.value) await unmarkPage(page.tab.value.id);
  }

  async function copy(position: number): Promise<void> {
    const article = page.article.value;
    const fact = article?.keyFacts[position];
    if (!article || !fact) return;
    const copied = await copyText(citationText(article, fact, factUrl(article.url, fact)));
    say(i18n.t(copied ? 'facts.copied' : 'facts.notCopied'));
  }

  return { marked, show, markAll, unmark, copy };
}
