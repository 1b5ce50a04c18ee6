/** The newest of the list, asked for by a script that runs before the page's modules are loaded. */

import { within } from '../../lib/platform/within.ts';
import type { FirstPage } from '../../lib/store/first-page.ts';

declare global {
  var firstPage: Promise<FirstPage | undefined> | undefined;
}

/** A database that doesn't answer holds the page up no longer than this, ms. */
const PATIENCE = 100;

/** What was asked, once; undefined where nobody asked or nothing came. */
export function takeFirstPage(): Promise<FirstPage | undefined> {
  const asked = globalThis.firstPage;
  globalThis.firstPage = undefined;
  return within(PATIENCE, asked);
}
