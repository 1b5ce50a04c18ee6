/** A picture of the body with its caption, which is no part of the running text. */
import type { Block } from '../types.ts';
import { isText, type PageElement, textOf } from './page.ts';
import { foldSpace } from './text.ts';

const CREDIT = /credit|copyright|photographer|fotogra|source|bron|quelle|byline|author|rights/i;

export function imageBlock(figure: PageElement, picture: PageElement, url: string): Block {
  const credit = figure === picture ? '' : creditOf(figure);
  const text = foldSpace(textOf(figure)).trim();
  const caption = credit ? foldSpace(text.replace(credit, ' ')).trim() : text;
  return { type: 'image', text: caption, url, ...(credit && { credit }), ...(picture.alt && { alt: picture.alt }) };
}

function creditOf(element: PageElement): string {
  for (const child of element.children) {
    if (isText(child)) continue;
    const found = CREDIT.test(child.hint) && child.length < 120 ? foldSpace(textOf(child)).trim() : creditOf(child);
    if (found) return found;
  }
  return '';
}
