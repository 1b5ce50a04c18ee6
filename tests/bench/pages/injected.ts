/** Runs in the page: Readability alone, timed on its first run in a world of its own; what single sources say; and finding key facts again. */
import { Readability } from '@mozilla/readability';
import { locateQuote } from '../../../lib/facts/locate.ts';
import type { Quote } from '../../../lib/facts/quote.ts';
import { readSources } from './sources.ts';
import { takeAway } from './without-help.ts';

export interface ReadabilityAnswer {
  ms: number;
  title: string;
  byline: string | null;
  published: string | null;
  html: string;
}

Object.assign(globalThis, {
  readability: (): ReadabilityAnswer => {
    const start = performance.now();
    const { title, byline, content, publishedTime } = new Readability(document.cloneNode(true) as Document).parse() ?? {};
    const ms = performance.now() - start;
    return { ms, title: title ?? '', byline: byline ?? null, published: publishedTime ?? null, html: content ?? '' };
  },
  sources: () => readSources(document),
  countFound: (quotes: Quote[]): number => quotes.filter((quote) => locateQuote(document, quote)).length,
  blocksOf,
  takeAway,
});

/** What stands in the HTML of Readability's answer, block by block. */
function blocksOf(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...parsed.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote, td, th, div, figcaption, pre')];
  return elements.map(ownText).filter(Boolean);
}

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === 3 || /^(?:A|B|I|U|EM|STRONG|SPAN|CODE|SUB|SUP|MARK|TIME)$/.test(node.nodeName))
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
