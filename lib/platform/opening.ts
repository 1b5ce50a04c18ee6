/** What a page says of itself before its text is read: a popup that waits for the rest shows it meanwhile. */
import { type Browser, browser } from 'wxt/browser';
import type { Opening } from '../article/types.ts';

/** Runs in the page. */
export function sayOpening(opening: Opening): void {
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

type Unknown<T> = { [Name in keyof T]?: unknown };

/** Without anything that is no part of it; undefined where it is none. */
function openingIn(message: unknown): Opening | undefined {
  const { headline, kicker, publisher, inLanguage } = (message as { opening?: Unknown<Opening> } | null)?.opening ?? {};
  const { name, domain } = (publisher as Unknown<Opening['publisher']> | null | undefined) ?? {};
  if (typeof headline !== 'string' || typeof inLanguage !== 'string' || typeof name !== 'string' || typeof domain !== 'string')
    return undefined;
  return { headline, publisher: { name, domain }, inLanguage, ...(typeof kicker === 'string' && { kicker }) };
}
