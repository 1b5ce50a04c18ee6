/** Addresses that no extension may read, told apart so that the reader hears why. */
import type { RefusalReason } from '../article/types.ts';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(\/|$|\?)/;

/** Undefined where the address can be read, as far as its looks go; so also where the browser keeps it to itself. */
export function protectedAddress(url: string): Extract<RefusalReason, 'browser-page' | 'store-page'> | undefined {
  if (STORES.test(url)) return 'store-page';
  return url === '' || /^(https?|file):/.test(url) ? undefined : 'browser-page';
}

export const looksLikePdf = (url: string): boolean => /^[^?#]*\.pdf([?#]|$)/i.test(url);
