/** A page of an article on a bridge, with what a test puts around its headline and text. */
import { parseHTML } from 'linkedom';
import { readArticle } from '../../../lib/article/read.ts';
import type { ReadArticle } from '../../../lib/article/types.ts';
import { completeReading } from '../../../lib/extract/complete.ts';

export const TEXT = Array.from(
  { length: 5 },
  (_, at) =>
    `<p>Deel ${at}. De gemeente Lutterveld bouwt de brug over de rivier opnieuw, nadat het hoge water haar in het voorjaar had meegenomen, zegt de wethouder.</p>`,
).join('');

export interface Page {
  head?: string;
  /** Above the headline. */
  before?: string;
  /** Above and under the text. */
  above?: string;
  below?: string;
  lang?: string;
}

export function read({ head = '', before = '', above = '', below = '', lang = 'nl' }: Page): ReadArticle {
  return readHtml(
    `<!doctype html><html lang="${lang}"><head><title>Brug komt terug</title>${head}</head><body><main><article>` +
      `${before}<h1>Brug komt terug</h1>${above}<div>${TEXT}</div>${below}</article></main></body></html>`,
  );
}

export function readHtml(html: string): ReadArticle {
  const { document } = parseHTML(html);
  const extraction = completeReading(readArticle(document as unknown as Document, 'https://www.krant.example/nieuws/brug'));
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

export const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
export const article = (properties: object) =>
  jsonLd(JSON.stringify({ '@type': 'NewsArticle', headline: 'Brug komt terug', ...properties }));
export const namesOf = (page: Page) => read(page).authors.map(({ name }) => name);
