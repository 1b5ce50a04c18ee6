/** What the copy of a page is made of: plain data that no script of the page can reach. */
import type { Frame } from '../frame.ts';

export interface PageText {
  text: string;
  parent: PageElement;
  /** Readability takes it for the article's. */
  isChosen?: true;
}

export interface PageElement extends Frame {
  parent?: PageElement;
  children: PageNode[];
  /** Characters of its text that Readability chose. */
  chosen: number;
  /** Runs along in a line of text, with all that is in it. */
  isInline: boolean;
  /** `href` of a link, `src` of a picture or an embed, as written. */
  address?: string;
  alt?: string;
}

export type PageNode = PageElement | PageText;

export const isText = (node: PageNode): node is PageText => 'text' in node;

/** All text under an element, as written. */
export function textOf(node: PageNode): string {
  return isText(node) ? node.text : node.children.map(textOf).join('');
}

/** Those with more than so many characters, in no order. */
export function elementsUnder(root: PageElement, least = -1): PageElement[] {
  const found = [root];
  for (const element of found) for (const child of element.children) if (!isText(child) && child.length > least) found.push(child);
  return found.slice(1);
}

/** `names`: blank-separated. */
export const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));
