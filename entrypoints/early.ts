/**
 * Runs in popup and library before their modules are loaded: the page reads itself in the meantime, or what is seen first of the list is read and the
 * keys that are pressed are kept.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askActivePage } from '../lib/platform/ask-page.ts';
import { isInTab } from '../lib/platform/tab.ts';
import { readFirstPage } from '../lib/store/first-page.ts';

/** As many as a high window shows at once. */
const IN_SIGHT = 16;

/** Where the address asks for something else, that is read when the store is there. */
export default defineUnlistedScript(() => {
  if (!isInTab()) globalThis.askedPage = askActivePage();
  else if (location.hash === '') globalThis.firstPage = readFirstPage(IN_SIGHT);
  // The popup has no keys of its own.
  if (!location.pathname.includes('library')) return;
  globalThis.earlyKeys = [];
  globalThis.onkeydown = (event) => globalThis.earlyKeys?.push(event);
});
