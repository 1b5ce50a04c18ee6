/** Runs in the page: Kernpunt and Readability, each timed on its first run in a world of its own; what single sources say; and finding key facts again. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../../lib/article/read.ts';
import { complete } from '../../../lib/extract/complete.ts';
import { locateQuote } from '../../../lib/facts/locate.ts';
import type { Quote } from '../../../lib/facts/quote.ts';
import { readSources } from './sources.ts';
import { takeAway } from './without-help.ts';

export interface KernpuntTimes {
  /** What happens in the page. */
  readMs: number;
  /** The choice of facts and tags, which happens in the popup. */
  completeMs: number;
}

export interface ReadabilityAnswer {
  ms: number;
  title: string;
  byline: string | null;
  published: string | null;
  html: string;
}

function timed<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

Object.assign(globalThis, {
  kernpunt: (): KernpuntTimes => {
    const { value: reading, ms: readMs } = timed(() => readArticle(document, location.href));
    return { readMs, completeMs: timed(() => complete(reading)).ms };
  },
  readability: (): ReadabilityAnswer => {
    const { value, ms } = timed(() => new Readability(document.cloneNode(true) as Document).parse());
    const { title, byline, content, publishedTime } = value ?? {};
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
