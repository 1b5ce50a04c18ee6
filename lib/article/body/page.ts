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

/** All text under an element, as written. */
export function textOf(node: PageNode): string {
  return isText(node) ? node.text : node.children.map(textOf).join('');
}

export function* elementsUnder(root: PageElement): Generator<PageElement> {
  for (const child of root.children) {
    if (isText(child)) continue;
    yield child;
    yield* elementsUnder(child);
  }
}
