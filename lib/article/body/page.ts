/** What the copy of a page is made of: plain data that no script of the page can reach. */

export interface PageText {
  text: string;
  parent: PageElement;
  /** Readability takes it for the article's. */
  isChosen?: true;
}

export interface PageElement {
  /** Lower case. */
  tag: string;
  /** Class, id and role as the page wrote them, blank-separated. */
  hint: string;
  parent?: PageElement;
  children: PageNode[];
  /** Characters of text under it, and of these the ones in links and the ones that Readability chose. */
  length: number;
  linked: number;
  chosen: number;
  /** Runs along in a line of text, with all that is in it. */
  isInline: boolean;
  /** Stands beside an article, never in it: kept for the publisher's key points, not shown to Readability. */
  isBeside?: true;
  /** `href` of a link, `src` of a picture or an embed, as written. */
  address?: string;
  alt?: string;
}

export type PageNode = PageElement | PageText;

export const isText = (node: PageNode): node is PageText => 'text' in node;

/** From the node's parent to the body. */
export function* ancestors(node: PageNode): Generator<PageElement> {
  for (let element = node.parent; element; element = element.parent) yield element;
}

/** The element is the other or stands in it. */
export function isWithin(element: PageElement, other: PageElement): boolean {
  for (let one: PageElement | undefined = element; one; one = one.parent) if (one === other) return true;
  return false;
}

/** All text under an element, as written. */
export function textOf(node: PageNode): string {
  return isText(node) ? node.text : node.children.map(textOf).join('');
}

/** In no order. */
export function elementsUnder(root: PageElement): PageElement[] {
  const found = [root];
  for (const element of found) for (const child of element.children) if (!isText(child)) found.push(child);
  return found.slice(1);
}
