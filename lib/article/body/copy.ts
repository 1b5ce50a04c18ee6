/** The one walk over the live page: copies what can matter into plain data, iteratively, within bounds. */
import type { DomReader } from './dom.ts';
import { isText, type PageElement, type PageNode, tags } from './page.ts';
import { pictureAddress } from './picture-address.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Far above the largest real page (some 30,000 nodes), well below what a reader would wait for. */
const MOST_NODES = 1_500_000;
const MOST_TEXT = 3_000_000;
/** The HTML parser stops at 512; scripts don't. */
const MOST_DEPTH = 150;

/** What never holds anything goes as all that is empty does. */
const NEVER = tags(
  'script style noscript template svg math canvas object audio video input textarea select option datalist button title map progress meter label legend rt rp del s strike',
);
const BESIDE = tags('nav aside footer menu');
const BESIDE_ROLES = /^(?:navigation|complementary|contentinfo|menu|menubar|toolbar|search|tablist)$/;
const NEVER_ROLES = /^(?:alert|tooltip)$/;
/** Some sites open an article over the page that it was chosen from; what else opens so is none. */
const DIALOG = /^(?:alert)?dialog$/;
const INLINE = tags(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q rb ruby samp small span strong sub sup time tt u var wbr',
);
const MARKS = tags('br hr img iframe');
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|vh|off-?screen|visually-?hidden|screen-?reader(?:-text|s)?|a11y-hidden|element-invisible)(?:\s|$)/i;
/** Characters of a text that goes on in what is folded. */
const LEAST_SHOWN = 100;
/** Some systems set lines apart by empty elements of this class. */
const BREAK = /(?:^|\s)(?:br|line-?break)(?:\s|$)/;
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

interface Open {
  /** Where the walk goes on once this element is done. */
  next: Node | null;
  /** Where its text goes to. */
  parent: PageElement;
  /** Light children of a shadow host, to be walked after its shadow tree. */
  light?: Node | null;
}

/** Undefined where the page is larger than any article. */
export function copyPage(dom: DomReader, { withHidden }: { withHidden: boolean }): PageElement | undefined {
  const root = newElement('body');
  if (!dom.body) return root;
  const checksStyle = !withHidden && dom.isShown(dom.body);
  const open: Open[] = [];
  let parent = root;
  let node = dom.first(dom.body);
  let nodes = 0;
  let characters = 0;
  let depth = 0;
  /** What stands in it is hidden by its frame alone. */
  let folded: PageElement | undefined;
  for (;;) {
    if (!node) {
      const done = open.pop();
      if (!done) return root;
      if (done.light) {
        open.push({ ...done, light: null });
        node = done.light;
        continue;
      }
      if (parent !== done.parent) {
        if (parent === folded) folded = undefined;
        close(parent, done.parent);
        depth -= 1;
      }
      parent = done.parent;
      node = done.next;
      continue;
    }
    nodes += 1;
    if (nodes > MOST_NODES || characters > MOST_TEXT) return undefined;
    const type = dom.type(node);
    const next = dom.next(node);
    if (type === TEXT) {
      characters += addText(parent, dom.text(node));
    } else if (type === ELEMENT) {
      let copied = copyElement(dom, node as Element, parent, checksStyle && !folded, withHidden);
      if (!copied && parent.length > LEAST_SHOWN && dom.isFolded(node)) {
        copied = copyElement(dom, node as Element, parent, false, true);
        if (copied) {
          folded ??= copied;
          // "read-more" calls a link so, and here the text that goes on.
          copied.hint = '';
        }
      }
      if (copied) {
        const isFlat = depth >= MOST_DEPTH;
        const shadow = copied.tag.includes('-') ? dom.shadow(node as Element) : null;
        open.push({ next, parent, light: shadow && dom.first(node) });
        if (!isFlat) {
          copied.parent = parent;
          parent.children.push(copied);
          parent = copied;
          depth += 1;
        }
        node = dom.first(shadow ?? node);
        continue;
      }
      // Where readers are to type their address, something is offered: as a class would call it.
      if (dom.attribute(node as Element, 'type') === 'email') {
        let box = parent;
        while (!box.length && box.parent) box = box.parent;
        box.hint += ' cta';
      }
    }
    node = next;
  }
}

function copyElement(
  dom: DomReader,
  element: Element,
  parent: PageElement,
  checksStyle: boolean,
  withHidden: boolean,
): PageElement | undefined {
  let tag = dom.tag(element);
  if (NEVER.has(tag)) {
    // A heading that is all a button opens the answer to it, and a word of a sentence that is one explains it.
    const opensAnswer = tag === 'button' && /^h[2-6]/.test(parent.tag) && !parent.length;
    if (!opensAnswer && !((tag === 'button' || tag === 'label') && isWithinText(dom, element, parent))) return undefined;
    tag = 'span';
  }
  if (tag === 'amp-img') tag = 'img';
  if (tag === 'dialog' && !dom.holdsArticle(element)) return undefined;
  const copied = newElement(tag === 'form' ? 'div' : tag);
  if (BESIDE.has(tag)) copied.isBeside = true;
  // "story-promo" is called so as a class would call it.
  if (tag.includes('-')) copied.hint = tag;
  const names = dom.attributeNames(element);
  if (names.length === 0) return copied;
  for (const name of names) {
    const isWelcome = take(copied, name, dom, element, withHidden);
    if (!isWelcome) return undefined;
  }
  if (MARKS.has(tag)) copied.address = pictureAddress((name) => dom.attribute(element, name));
  // Of what stands in a line only what a style sheet can name is hidden by one.
  const isUnseen = checksStyle && (copied.hint || !INLINE.has(tag)) && tag !== 'img' && !dom.isShown(element);
  return isUnseen ? undefined : copied;
}

function isWithinText(dom: DomReader, element: Element, parent: PageElement): boolean {
  const next = dom.next(element);
  return parent.length > 0 && next !== null && dom.type(next) === TEXT && dom.text(next).trim() !== '';
}

/** False where the attribute says that nobody is to see the element. */
function take(copied: PageElement, name: string, dom: DomReader, element: Element, withHidden: boolean): boolean {
  switch (name) {
    case 'class':
    case 'id':
    case 'itemprop':
    case 'data-testid': {
      const value = dom.attribute(element, name);
      copied.hint += copied.hint ? ` ${value}` : value;
      return !FOR_SCREEN_READERS.test(value);
    }
    case 'role': {
      const role = dom.attribute(element, name);
      if (BESIDE_ROLES.test(role)) copied.isBeside = true;
      return !NEVER_ROLES.test(role) && !(DIALOG.test(role) && !dom.holdsArticle(element));
    }
    case 'hidden':
      return withHidden;
    case 'aria-hidden':
      return withHidden || dom.attribute(element, name) !== 'true';
    case 'style':
      return withHidden || !HIDDEN_STYLE.test(dom.attribute(element, name));
    case 'href':
    case 'cite':
      copied.address = dom.attribute(element, name);
      return true;
    case 'alt':
      copied.alt = dom.attribute(element, name);
      return true;
    default:
      return true;
  }
}

/** The length of what was added. */
function addText(parent: PageElement, text: string): number {
  const length = text.trim().length;
  if (length === 0 && !isAfterInline(parent.children.at(-1))) return 0;
  parent.children.push({ text: length === 0 ? ' ' : isRaised(parent) ? raised(text) : text, parent });
  parent.length += length;
  return length;
}

/** "10<sup>6</sup>", and a note's number behind "84": as plain digits they would make another number. */
function isRaised({ tag, parent }: PageElement): boolean {
  const before = tag === 'sup' && parent?.children.at(-2);
  return !!before && isText(before) && /\d$/.test(before.text);
}

const raised = (text: string): string => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

const isAfterInline = (node: PageNode | undefined): boolean => node !== undefined && ('text' in node || INLINE.has(node.tag));

/** Text counts upwards; what has neither text nor picture goes. */
function close(element: PageElement, parent: PageElement): void {
  if (element.children.length === 0 && !MARKS.has(element.tag)) {
    if (!BREAK.test(element.hint)) {
      parent.children.pop();
      return;
    }
    element.tag = 'br';
  }
  element.isInline = INLINE.has(element.tag) && element.children.every((child) => 'text' in child || child.tag === 'br' || child.isInline);
  if (element.tag === 'a' && element.address !== undefined) element.linked = element.length;
  parent.length += element.length;
  parent.linked += element.linked;
}

function newElement(tag: string): PageElement {
  return { tag, hint: '', children: [], length: 0, linked: 0, chosen: 0, isInline: false };
}
