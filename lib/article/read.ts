/** From a page to what it says, before anything is taken out of its text or chosen from it. */
import { domReader } from './body/dom.ts';
import { readPrintedText } from './body/printed-text.ts';
import { type FieldOptions, readFields } from './fields/index.ts';
import { pageQuery } from './fields/page-query.ts';
import { headlinesOf } from './headlines.ts';
import type { Reading } from './reading.ts';

const TOO_LARGE = { ok: false, reason: 'too-large' } as const;

/** `pageUrl`: the address that the reader is at. The document is not changed. */
export function readArticle(document: Document, pageUrl: string, options: FieldOptions = {}): Reading {
  const dom = domReader(document);
  // Else the browser shows by itself what is no page: data, source, a film.
  const { contentType = 'html' } = dom;
  if (!contentType.includes('html')) return { ok: false, reason: contentType.includes('pdf') ? 'pdf' : 'not-an-article' };
  if (dom.isTooDeep()) return TOO_LARGE;
  const fields = readFields(pageQuery(document, dom), pageUrl, options);
  const read = readPrintedText(dom, pageUrl, headlinesOf(fields));
  if (!read) return TOO_LARGE;
  return { ok: true, article: { ...fields, text: read.text, clues: { ...fields.clues, measures: read.measures } } };
}
