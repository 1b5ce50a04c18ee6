import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fold } from '../../scripts/build/fold-readability.ts';

const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const PAGES = new URL('../pages/', import.meta.url);

interface Reader {
  /** Tries that found too little. */
  _attempts?: unknown[];
  _prepDocument(): void;
  _grabArticle(): Element | null;
}
type ReaderClass = new (document: Document, options: object) => Reader;

const whole = createRequire(import.meta.url)(library) as ReaderClass;
/** As the configuration of the tests builds it. */
const folded = Readability as unknown as ReaderClass;

/** Elements with a class at most, without those that are never in the document that Readability gets. */
function makeDocument(html: string): Document {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('head, script, style, noscript, template, svg, form, [hidden]')) element.remove();
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (name !== 'class') element.removeAttribute(name);
  return document as unknown as Document;
}

/** What the first try finds of the page; the second is left to find.ts. */
function textsFound(Class: ReaderClass, document: Document): string {
  const reader = new Class(document, { charThreshold: 1 });
  // As the finder of find.ts has them.
  Object.assign(reader, { _prepArticle: () => {}, _articleTitle: '', _articleByline: ' ' });
  reader._prepDocument();
  const found = reader._grabArticle()?.textContent ?? '';
  return (reader._attempts ?? []).length > 0 ? '' : found;
}

describe('the folded Readability', () => {
  const names = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

  it.each(names)('finds in %s what the whole one finds', (name) => {
    const html = readFileSync(new URL(`${name}/source.html`, PAGES), 'utf8');
    const document = makeDocument(html);
    // A copy, as the reader takes the document apart: made faster than parsed.
    expect(textsFound(folded, document.cloneNode(true) as Document)).toBe(textsFound(whole, document));
  });

  it('is another, and finds something at all', () => {
    expect(folded).not.toBe(whole);
    expect('parse' in folded.prototype).toBe(false);
    const html = `<html><body><div class="story"><p>${'De dijken langs de Waal gaan omhoog, zegt het waterschap. '.repeat(9)}</p></div></body></html>`;
    expect(textsFound(folded, makeDocument(html))).toContain('De dijken');
  });

  it('says so when the library asks otherwise', () => {
    expect(() => fold(readFileSync(library, 'utf8').replaceAll('innerHTML', 'outerHTML'))).toThrow('Readability has no /= page');
  });
});
