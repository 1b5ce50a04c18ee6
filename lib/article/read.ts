/** From a page to what it says, before anything is chosen from it. */
import { readBody } from './body/read-body.ts';
import { countWords } from './body/words.ts';
import { readFields } from './fields/index.ts';
import { languageOf } from './fields/language.ts';
import { runningText } from './running-text.ts';
import type { ReadArticle, Refusal } from './types.ts';

export function readArticle(document: Document, url: string): ReadArticle | Refusal {
  const body = readBody(document, url);
  if ('ok' in body) return body;
  const { declaredLanguage, pageTypes, articleBody, provenance, ...fields } = readFields(document, url);
  return {
    ...fields,
    kind: 'article',
    inLanguage: languageOf(runningText(body.blocks), declaredLanguage),
    wordCount: countWords(body.blocks),
    body: body.blocks,
    ...(body.keyPoints.length > 0 && { keyPoints: body.keyPoints }),
    provenance: { ...provenance, body: 'readability', inLanguage: 'page' },
  };
}
