/** Readability finds the body: it gets a lean document made from the copy, and marks there what it chose. */
import { Readability } from '@mozilla/readability';
import { isWithin } from '../frame.ts';
import { isText, type PageElement, type PageNode, type PageText, tags } from './page.ts';
import { holdsHeadline } from './scope.ts';

/** Readability takes some 60 ms for so many. */
const MOST_ELEMENTS = 40_000;
/** Readability's own threshold for trying again with looser rules. */
const THIN = 500;
/** Characters of a sentence or two. */
const LEAST = 100;

const MEANINGLESS = tags('span b strong i em font u mark small time abbr sup sub cite q wbr bdi bdo ins s data');
const LEFT_OUT = tags('img iframe figure figcaption hr picture');

/** Of Readability 0.6 only the finding is asked for: it reads metadata poorly, and cleans for display, which here is the blocks' and the rules' work. */
class Finder extends Readability {
  /** A repeated headline is left to the rules. */
  protected _articleTitle = '';
  /** So is a byline. */
  protected _articleByline = ' ';
  declare private _prepDocument: () => void;
  declare private _grabArticle: () => Node | null;

  find(): Node | null {
    this._prepDocument();
    return this._grabArticle();
  }

  protected _prepArticle(): void {}
}

/** Sets `isChosen` and `chosen` in the copy; gives the number of characters chosen, undefined for a page too large to score. */
export function findBody(root: PageElement, createDocument: () => Document): number | undefined {
  const strict = choose(root, createDocument(), true);
  if (!strict) return undefined;
  const isThin = lengthOf(strict) < THIN;
  const loose = isThin ? choose(root, createDocument(), false) : undefined;
  const longest = loose && lengthOf(loose) > lengthOf(strict) ? loose : strict;
  const chosen = (isThin && besideHeadline(root, longest, createDocument)) || longest;
  for (const text of chosen) mark(text);
  return lengthOf(chosen);
}

/** Where little was chosen, and nothing of it from the article that holds the headline: what can be chosen there, if there is a sentence or two. */
function besideHeadline(root: PageElement, chosen: readonly PageText[], createDocument: () => Document): PageText[] | undefined {
  const [article, other] = [...articlesWithHeadline(root)];
  if (!article || other || chosen.some((text) => isWithin(text.parent, article))) return undefined;
  const inside = choose(article, createDocument(), false);
  return inside && lengthOf(inside) >= LEAST ? inside : undefined;
}

function* articlesWithHeadline(node: PageNode): Generator<PageElement> {
  if (isText(node)) return;
  if (node.tag === 'article' && holdsHeadline(node)) yield node;
  else for (const child of node.children) yield* articlesWithHeadline(child);
}

/** Menus and lists of teasers, not the frame of a short text among many links. */
const isLinkList = ({ tag, length, linked }: PageElement): boolean =>
  linked > length * 0.7 && length > 60 && length - linked < 150 && tag !== 'p' && tag !== 'a';

/** Without hints Readability judges by the text alone, as it does itself where its first attempt finds too little. */
function choose(root: PageElement, document: Document, withHints: boolean): PageText[] | undefined {
  const texts = new Map<Node, PageText[]>();
  if (build(root, document, texts, withHints) > MOST_ELEMENTS) return undefined;
  const found = new Finder(document, { charThreshold: 1 }).find();
  // Text nodes stay the same through all that Readability does to their elements.
  return found ? [...textNodesUnder(found)].flatMap((node) => texts.get(node) ?? []) : [];
}

const lengthOf = (texts: readonly PageText[]): number => texts.reduce((sum, { text }) => sum + text.trim().length, 0);

function mark(text: PageText): void {
  text.isChosen = true;
  const { length } = text.text.trim();
  for (let element: PageElement | undefined = text.parent; element; element = element.parent) element.chosen += length;
}

/** Inline elements other than links mean nothing to Readability: their text goes to the block, joined. */
function build(root: PageElement, document: Document, texts: Map<Node, PageText[]>, withHints: boolean): number {
  let elements = 0;
  let joined: PageText[] = [];
  const flush = (to: Node): void => {
    if (joined.length === 0) return;
    const text = document.createTextNode(joined.map((part) => part.text).join(''));
    texts.set(text, joined);
    to.appendChild(text);
    joined = [];
  };
  const fill = (from: PageElement, to: Node): void => {
    for (const child of from.children) {
      if (isText(child)) joined.push(child);
      else if (MEANINGLESS.has(child.tag)) fill(child, to);
      else if (elements < MOST_ELEMENTS && !isLeftOut(child, from)) {
        flush(to);
        elements += 1;
        const element = document.createElement(child.tag);
        if (withHints && child.hint) element.className = child.hint;
        fill(child, element);
        flush(element);
        to.appendChild(element);
      }
    }
  };
  fill(root, document.body);
  flush(document.body);
  return elements;
}

function isLeftOut(element: PageElement, parent: PageElement): boolean {
  if (element.isBeside || LEFT_OUT.has(element.tag)) return true;
  if (element.length === 0) return element.tag !== 'br';
  if (isLinkList(element)) return true;
  return parent.children.length > 1000 && element.linked === element.length;
}

function* textNodesUnder(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child;
    else yield* textNodesUnder(child);
  }
}
