/** A key fact to take along, with its source and link. */
import { i18n } from '#i18n';
import { citationText } from '../../components/citation.ts';
import { factUrl } from '../../lib/facts/text-fragment.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import type { Page } from './page.ts';

export async function copyFact({ article }: Page, position: number, say: (text: string) => void): Promise<void> {
  const fact = article.value?.keyFacts[position];
  if (!article.value || !fact) return;
  const isCopied = await copyText(citationText(article.value, fact, factUrl(article.value.url, fact)));
  say(i18n.t(isCopied ? 'facts.copied' : 'facts.notCopied'));
}
