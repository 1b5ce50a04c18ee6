/** What a reader does with key facts: shows them in the live page, or takes one along with its source and link. */
import { i18n } from '#i18n';
import { citationText } from '../../components/citation.ts';
import { factQuote } from '../../lib/facts/quote.ts';
import { factUrl } from '../../lib/facts/text-fragment.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { markInPage, marksInPage, unmarkPage } from '../../lib/platform/mark-page.ts';
import type { Page } from './page.ts';

/** Gives the positions of those that were found, and says so where some were not. */
export async function markFacts(page: Page, positions: readonly number[], say: (text: string) => void): Promise<number[]> {
  const { tab, article } = page;
  if (!tab.value || !article.value) return [];
  const facts = article.value.keyFacts;
  const body = await page.getBody();
  const quotes = positions.flatMap((position) => facts[position] ?? []).map((fact) => factQuote(fact, body));
  const found = await markInPage(tab.value.id, quotes);
  if (!found) say(i18n.t('facts.unreachable'));
  else if (found.length === 0) say(i18n.t('facts.notFound'));
  else if (found.length < positions.length) say(i18n.t('facts.marked', found.length));
  return (found ?? []).map((index) => positions[index] as number);
}

/** The positions of those that are marked already. */
export async function findMarked({ tab, article }: Page): Promise<number[]> {
  const marked = tab.value && (await marksInPage(tab.value.id));
  return (article.value?.keyFacts ?? []).flatMap(({ text }, position) => (marked?.includes(text) ? position : []));
}

export async function unmarkFacts({ tab }: Page): Promise<void> {
  if (tab.value) await unmarkPage(tab.value.id);
}

export async function copyFact({ article }: Page, position: number, say: (text: string) => void): Promise<void> {
  const fact = article.value?.keyFacts[position];
  if (!article.value || !fact) return;
  const isCopied = await copyText(citationText(article.value, fact, factUrl(article.value.url, fact)));
  say(i18n.t(isCopied ? 'facts.copied' : 'facts.notCopied'));
}
