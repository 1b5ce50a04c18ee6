/** From a page to what it says, before anything is chosen from it. */
import { readBody } from './body/read-body.ts';
import { countWords } from './body/words.ts';
import type { ReadArticle, Refusal } from './types.ts';

export function readArticle(document: Document, url: string): ReadArticle | Refusal {
  const body = readBody(document, url);
  if ('ok' in body) return body;
  return {
    id: url,
    url,
    kind: 'article',
    headline: document.title,
    authors: [],
    publisher: { name: '', domain: '' },
    inLanguage: 'und',
    keywords: [],
    wordCount: countWords(body.blocks),
    body: body.blocks,
    provenance: { body: 'readability' },
  };
}
