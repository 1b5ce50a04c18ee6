/** Injected on a click; what it returns is what the page says, or why there is no article. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/article/read.ts';
import type { Reading } from '../lib/article/reading.ts';
import { sayOpening } from '../lib/platform/opening.ts';

export default defineUnlistedScript({
  globalName: true,
  main: (): Reading => {
    try {
      const loadedUrl = performance.getEntriesByType('navigation')[0]?.name;
      return readArticle(document, location.href, { onOpening: sayOpening, loadedUrl });
    } catch (error) {
      // The browser would only give nothing, as where it lets nobody in.
      return { ok: false, reason: 'failed', details: String((error as Error).stack ?? error) };
    }
  },
});
