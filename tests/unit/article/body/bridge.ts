/** A news page about a bridge, and what is read of it. */
import { parseHTML } from 'linkedom';
import { readArticle } from '../../../../lib/article/read.ts';
import type { TidyArticle } from '../../../../lib/article/reading.ts';
import type { Step } from '../../../../lib/article/tidy/explain.ts';
import { tidyText } from '../../../../lib/article/tidy/index.ts';

export const URL_OF_PAGE = 'https://krant.example/nieuws/brug';
export const SENTENCE =
  'De gemeente Lutterveld bouwt de brug over de rivier opnieuw, nadat het hoge water haar in het voorjaar had meegenomen.';
export const PARAGRAPHS = ['Ten eerste.', 'Ten tweede.', 'Ten derde.', 'Ten vierde.'].map(
  (opening) => `${opening} ${SENTENCE} ${SENTENCE}`,
);
export const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);

/** An article of four paragraphs with `inside` after the second and `beside` under the article. */
export function read({ inside = '', beside = '' }, explain?: (step: Step) => void): TidyArticle {
  const [one, two, ...rest] = text;
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head><title>Brug komt terug</title></head><body><article><h1>Brug komt terug</h1><div>${one}${two}${inside}${rest.join('')}</div></article>${beside}</body></html>`,
  );
  const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return tidyText(reading.article, explain);
}

/** An article with `body` under its headline; `head`: further metadata. */
export const readPage = (body: string, head = '', explain?: (step: Step) => void): TidyArticle =>
  readUntyped(body, `<meta property="og:type" content="article">${head}`, explain);

/** The same of a page that doesn't say that it is an article. */
export function readUntyped(body: string, head = '', explain?: (step: Step) => void): TidyArticle {
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head><title>Brug komt terug</title>${head}</head><body><article><h1>Brug komt terug</h1>${body}</article></body></html>`,
  );
  const reading = readArticle(document as unknown as Document, URL_OF_PAGE);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return tidyText(reading.article, explain);
}

export const paragraphs = (article: TidyArticle): string[] => article.body.map((block) => block.text);
