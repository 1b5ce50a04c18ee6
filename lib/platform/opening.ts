/** What a page says of itself before its text is read: a popup that waits for the rest shows it meanwhile. */
import { type Browser, browser } from 'wxt/browser';
import { isArticleType } from '../article/article-type.ts';
import type { Opening as FoundOpening } from '../article/fields/index.ts';

export interface Opening {
  kicker?: string;
  headline: string;
  source: string;
  /** As the page declares it, `und` where it doesn't. */
  inLanguage: string;
}

/** Runs in the page. Says nothing where the page doesn't call itself an article, for then it may yet be refused. */
export function sayOpening({ kicker, headline, publisher, types, languages }: FoundOpening): void {
  if (!headline || !types.some(isArticleType)) return;
  const opening: Opening = {
    headline,
    source: publisher.name || publisher.domain,
    inLanguage: languages[0] ?? 'und',
    ...(kicker && { kicker }),
  };
  // Where no popup is open nobody listens, which the browsers call an error. A world that is no extension's has no `browser`.
  browser?.runtime?.sendMessage({ opening }).catch(() => {});
}

/** Never resolves where the page in the tab says nothing. */
export function hearOpening(tabId: number): Promise<Opening> {
  return new Promise((resolve) => {
    const { onMessage } = browser.runtime;
    onMessage.addListener(function hear(message: unknown, { tab }: Browser.runtime.MessageSender) {
      const opening = tab?.id === tabId ? openingIn(message) : undefined;
      if (!opening) return;
      onMessage.removeListener(hear);
      resolve(opening);
    });
  });
}

/** Without anything that is no part of it; undefined where it is none. */
function openingIn(message: unknown): Opening | undefined {
  const { kicker, headline, source, inLanguage } = (message as { opening?: Partial<Record<keyof Opening, unknown>> } | null)?.opening ?? {};
  if (typeof headline !== 'string' || typeof source !== 'string' || typeof inLanguage !== 'string') return undefined;
  return { headline, source, inLanguage, ...(typeof kicker === 'string' && { kicker }) };
}
