/** A page about a bridge, of any type, and what is made of it. */
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../../lib/article/extract.ts';

export const SENTENCE =
  'De gemeente Lutterveld bouwt de brug over de rivier opnieuw, nadat het hoge water haar in het voorjaar had meegenomen.';
export const OPENINGS = ['Ten eerste.', 'Ten tweede.', 'Ten derde.', 'Ten vierde.', 'Ten vijfde.', 'Ten zesde.'];

export const paragraphs = (count = 6): string =>
  OPENINGS.slice(0, count)
    .map((opening) => `<p>${opening} ${SENTENCE} ${SENTENCE}</p>`)
    .join('');

export interface Page {
  type?: string;
  path?: string;
  title?: string;
  kicker?: string;
  /** Further properties of its JSON-LD. */
  data?: object;
  head?: string;
  body?: string;
}

export function read({
  type = 'NewsArticle',
  path = '/nieuws/brug',
  title = 'Brug komt terug',
  kicker = '',
  data = {},
  head = '',
  body = paragraphs(),
}: Page) {
  const jsonLd = JSON.stringify({ '@type': type, headline: title, ...data });
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head><title>${title}</title><script type="application/ld+json">${jsonLd}</script>${head}</head>` +
      `<body><main><article><p>${kicker}</p><h1>${title}</h1>${body}</article></main></body></html>`,
  );
  return extractArticle(document as unknown as Document, `https://krant.example${path}`);
}

export const kindOf = (page: Page) => {
  const extraction = read(page);
  return extraction.ok ? extraction.article.kind : extraction.reason;
};
