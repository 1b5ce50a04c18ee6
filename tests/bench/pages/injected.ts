/** Runs in the page: Kernpunt and Readability side by side, each timed on its first run in a world of its own. */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../../lib/article/extract.ts';

function timed<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

Object.assign(globalThis, {
  kernpunt: () => timed(() => extractArticle(document, location.href)),
  readability: () => {
    const { value, ms } = timed(() => new Readability(document.cloneNode(true) as Document).parse());
    return { ms, value: value && { title: value.title, byline: value.byline, html: value.content, published: value.publishedTime } };
  },
  /** What stands in the text of Readability's answer, block by block. */
  blocksOf: (html: string) => {
    const blocks: string[] = [];
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const element of parsed.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote, td, div, figcaption')) {
      const own = [...element.childNodes].filter(
        (node) => node.nodeType === 3 || /^(A|B|I|EM|STRONG|SPAN|CODE|SUB|SUP)$/.test(node.nodeName),
      );
      const text = own
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
      if (text) blocks.push(text);
    }
    return blocks;
  },
});
