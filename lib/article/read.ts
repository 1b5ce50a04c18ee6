/** From a page to what it says, before anything is chosen from it. */
import type { Step } from './body/draft.ts';
import { readBody } from './body/read-body.ts';
import { countWords } from './body/words.ts';
import { readFields } from './fields/index.ts';
import type { ReadArticle, Refusal } from './types.ts';

export interface ReadOptions {
  /** Called with each block that was taken out or in, and why. */
  explain?: (step: Step) => void;
}

export function readArticle(document: Document, pageUrl: string, { explain = () => {} }: ReadOptions = {}): ReadArticle | Refusal {
  const { declaredLanguage, pageTypes, articleBody, ...fields } = readFields(document, pageUrl);
  const body = readBody(document, pageUrl, { declaredLanguage, pageTypes, ...fields }, explain);
  if ('ok' in body) return body;
  const { blocks, keyPoints, inLanguage } = body;
  if (blocks.length === 0) return { ok: false, reason: 'not-an-article' };
  return {
    ...fields,
    kind: 'article',
    inLanguage,
    wordCount: countWords(blocks),
    body: blocks,
    ...(keyPoints.length > 0 && { keyPoints }),
    provenance: { ...fields.provenance, body: 'readability', inLanguage: 'page' },
  };
}
