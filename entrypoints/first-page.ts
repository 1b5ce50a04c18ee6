/** Runs in the library before its modules are loaded: what is seen first is read in the meantime. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFirstPage } from '../lib/store/first-page.ts';

/** As many as a high window shows at once. */
const IN_SIGHT = 16;

/** Where the address asks for something else, that is read when the store is there. */
export default defineUnlistedScript(() => {
  if (location.hash === '') globalThis.firstPage = readFirstPage(IN_SIGHT);
});
