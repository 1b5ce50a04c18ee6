/** Pages with only the first paragraphs of their text: as short as much of the news is, with all that stands around it. */
import { parseHTML } from 'linkedom';
import type { CorpusPage, ExpectedPage } from './corpus.ts';

/** Elements that a paragraph or subhead may be. */
const TEXTS = 'p, h2, h3, h4, li, blockquote, div, span';
/** Of what is to go; a page that prints less of it word for word is left out. */
const LEAST_FOUND = 0.8;

/** `most`: paragraphs. Undefined where the rest can't be told in the page. */
export function cutShort(page: CorpusPage, most: number): CorpusPage | undefined {
  const [body, rest] = parted(page.expected.body, most);
  const { document } = parseHTML(page.html());
  const isRest = new Set(rest.map(plain).filter(Boolean));
  const found = [...document.querySelectorAll(TEXTS)].filter((element) => isRest.has(plain(element.textContent ?? '')));
  if (found.length < isRest.size * LEAST_FOUND) return undefined;
  for (const element of found) element.remove();
  for (const script of document.querySelectorAll('script')) script.textContent = withoutBody(script.textContent ?? '');
  const html = document.toString();
  return { ...page, expected: { ...page.expected, body }, html: () => html };
}

function parted({ summary, sections }: ExpectedPage['body'], most: number): [body: ExpectedPage['body'], rest: string[]] {
  let count = 0;
  const rest: string[] = [];
  const kept = sections.map(({ headline, paragraphs }) => {
    const isKept = count < most;
    const first = paragraphs.slice(0, Math.max(0, most - count));
    count += first.length;
    rest.push(...(isKept ? [] : headline), ...paragraphs.slice(first.length));
    return { headline: isKept ? headline : [], paragraphs: first };
  });
  return [{ summary, sections: kept }, rest];
}

/** The whole text stands in JSON-LD, too. */
const withoutBody = (script: string): string => script.replace(/"articleBody"\s*:\s*"(?:[^"\\]|\\.)*"\s*,?/g, '');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
