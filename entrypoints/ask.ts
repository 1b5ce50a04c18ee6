/** Runs in the popup before its modules are loaded: the page reads itself in the meantime. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askActivePage } from '../lib/platform/ask-page.ts';

export default defineUnlistedScript(() => {
  globalThis.askedPage = askActivePage();
});
