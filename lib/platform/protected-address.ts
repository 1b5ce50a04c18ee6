/** Addresses that no extension may read, told by their looks so that the reader hears why. */
import type { RefusalReason } from '../article/types.ts';

/** Undefined where the address can be read, as far as its looks go; so also where the browser keeps it to itself. */
export const protectedAddress = (url: string): Extract<RefusalReason, 'browser-page'> | undefined =>
  url === '' || /^(https?|file):/.test(url) ? undefined : 'browser-page';

export const looksLikePdf = (url: string): boolean => /^[^?#]*\.pdf([?#]|$)/i.test(url);
