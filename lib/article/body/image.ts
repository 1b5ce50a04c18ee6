/** A picture of the body with its caption, which is no part of the running text. */
import { foldText } from '../fold.ts';
import type { Block } from '../types.ts';
import { isText, type PageElement, textOf } from './page.ts';

const CREDIT = /credit|copyright|photographer|fotogra|source|bron|quelle|byline|author|rights/i;

export function imageBlock(figure: PageElement, picture: PageElement, url: string): Block {
  const credit = figure === picture ? '' : creditOf(figure);
  const text = foldText(textOf(figure));
  const caption = credit ? foldText(text.replace(credit, ' ')) : text;
  return { type: 'image', text: caption, url, ...(credit && { credit }), ...(picture.alt && { alt: picture.alt }) };
}

function creditOf(element: PageElement): string {
  for (const child of element.children) {
    if (isText(child)) continue;
    const found = CREDIT.test(child.hint) && child.length < 120 ? foldText(textOf(child)) : creditOf(child);
    if (found) return found;
  }
  return '';
}
