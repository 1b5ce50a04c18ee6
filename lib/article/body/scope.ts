/** The part of the page that can hold the article's text: around what Readability chose, no further than its headline. */
import { isText, type PageElement, type PageNode } from './page.ts';

export function findScope(root: PageElement): PageElement {
  let scope = coreOf(root);
  while (scope.parent && !isWhole(scope)) scope = scope.parent;
  return scope;
}

/** The deepest element that holds nearly all that was chosen. */
function coreOf(root: PageElement): PageElement {
  let core = root;
  for (;;) {
    const inner = core.children.find((child): child is PageElement => !isText(child) && child.chosen > root.chosen * 0.98);
    if (!inner) return core;
    core = inner;
  }
}

const isWhole = (element: PageElement): boolean => /^(?:article|main|body)$/.test(element.tag) || holdsHeadline(element);

/** An `h1` somewhere in it. */
export const holdsHeadline = (node: PageNode): boolean => !isText(node) && (node.tag === 'h1' || node.children.some(holdsHeadline));
