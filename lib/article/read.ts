/** From a page to what it says, before anything is chosen from it. */
import { isTooDeep } from './body/dom.ts';
import type { Explain } from './body/draft.ts';
import { blocksOfJsonLd } from './body/parts.ts';
import { type ReadBody, readBody } from './body/read-body.ts';
import { type FieldOptions, type Fields, readFields } from './fields/index.ts';
import { fold } from './fields/similar.ts';
import { runningText } from './running-text.ts';
import type { RawArticle, Reading } from './types.ts';

export interface ReadOptions extends FieldOptions {
  /** Called with each block that was taken out or in, and why. */
  explain?: Explain;
}

export function readArticle(document: Document, pageUrl: string, { explain = () => {}, ...options }: ReadOptions = {}): Reading {
  if (isTooDeep(document)) return { ok: false, reason: 'too-large' };
  const fields = readFields(document, pageUrl, options);
  const read = readBody(document, pageUrl, fields, explain);
  if ('ok' in read) return read;
  const whole = blocksOfJsonLd(fields.articleBody, runningText(read.blocks).length);
  const standfirst = standfirstOf(fields, read);
  const body = whole ?? read.blocks;
  const { articleBody: _, standfirst: __, names: ___, ...printed } = fields;
  const article: RawArticle = {
    ...printed,
    ...(standfirst && { standfirst }),
    body,
    ...(read.keyPoints.length > 0 && { keyPoints: read.keyPoints }),
    clues: { ...fields.clues, measures: read.measures, ...(read.signature && { signature: read.signature }) },
    provenance: {
      ...fields.provenance,
      ...(standfirst && !fields.standfirst && { standfirst: 'page' }),
      body: whole ? 'json-ld' : 'readability',
    },
  };
  return { ok: true, article };
}

/** What stands in the body as its first paragraph is not printed apart from it. */
function standfirstOf({ standfirst }: Fields, { blocks, foundStandfirst }: ReadBody): string | undefined {
  if (!standfirst) return foundStandfirst;
  const opens = blocks.slice(0, 2).some(({ text }) => fold(text) === fold(standfirst));
  return opens ? undefined : standfirst;
}
