/** Injected on a click; what it returns is what the page says, or why there is no article. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/article/read.ts';
import { sayOpening } from '../lib/platform/opening.ts';

export default defineUnlistedScript({
  globalName: true,
  main: () =>
    readArticle(document, location.href, { onOpening: sayOpening, loadedUrl: performance.getEntriesByType('navigation')[0]?.name }),
});
