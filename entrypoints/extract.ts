/** Injected on a click; what it returns is the article of this page, or why there is none. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../lib/article/extract.ts';

export default defineUnlistedScript({
  globalName: true,
  main: () => extractArticle(document, location.href),
});
