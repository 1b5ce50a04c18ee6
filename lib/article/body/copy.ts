/** The one walk over the live page: copies what can matter into plain data, iteratively, within bounds. */
import type { DomReader } from './dom.ts';
import type { PageElement, PageNode } from './page.ts';

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** Far above the largest real page (some 30,000 nodes), well below what a reader would wait for. */
const MOST_NODES = 1_500_000;
const MOST_TEXT = 3_000_000;
/** The HTML parser stops at 512; scripts don't. */
const MOST_DEPTH = 150;

const NEVER = words(
  'script style noscript template svg math canvas object embed audio video source track input textarea select option datalist button link meta title head base map area progress meter dialog optgroup frame frameset slot-fallback',
);
const BESIDE = words('nav aside footer menu');
const BESIDE_ROLES = /^(?:navigation|complementary|contentinfo|menu|menubar|toolbar|search|tablist)$/;
const NEVER_ROLES = /^(?:dialog|alertdialog|alert|tooltip)$/;
const INLINE = words(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span strong sub sup time tt u var wbr',
);
const MARKS = words('br hr img iframe');
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-text|s)?|a11y-hidden|element-invisible)(?:\s|$)/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

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
  const root = newElement('body', '');
  if (!dom.body) return root;
  const checksStyle = dom.isLive && !withHidden && dom.isShown(dom.body);
  const open: Open[] = [];
  let parent = root;
  let node = dom.first(dom.body);
  let nodes = 0;
  let characters = 0;
  let depth = 0;
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
    } else if (type === ELEMENT || type === FRAGMENT) {
      const copied = copyElement(dom, node as Element, checksStyle, withHidden);
      if (copied) {
        const isFlat = depth >= MOST_DEPTH && (!isLeafTag(copied.tag) || depth >= MOST_DEPTH + 20);
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
    }
    node = next;
  }
}

function copyElement(dom: DomReader, element: Element, checksStyle: boolean, withHidden: boolean): PageElement | undefined {
  const tag = dom.tag(element);
  if (NEVER.has(tag)) return undefined;
  if (tag === 'br' || tag === 'hr') return newElement(tag, '');
  const read = (name: string) => dom.attribute(element, name);
  const role = read('role') ?? '';
  if (NEVER_ROLES.test(role)) return undefined;
  const hint = [read('class'), read('id'), read('itemprop'), read('data-testid'), role].filter(Boolean).join(' ');
  if (FOR_SCREEN_READERS.test(hint)) return undefined;
  if (!withHidden && isHidden(dom, element, tag, checksStyle)) return undefined;
  const copied = newElement(tag === 'form' ? 'div' : tag, hint);
  if (BESIDE.has(tag) || BESIDE_ROLES.test(role)) copied.isBeside = true;
  if (tag === 'a') copied.address = read('href') ?? undefined;
  if (tag === 'iframe') copied.address = read('src') ?? read('data-src') ?? undefined;
  if (tag === 'img') {
    copied.address = pictureAddress(read);
    copied.alt = read('alt') ?? undefined;
  }
  return copied;
}

function isHidden(dom: DomReader, element: Element, tag: string, checksStyle: boolean): boolean {
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true') return true;
  if (checksStyle && !INLINE.has(tag) && tag !== 'img') return !dom.isShown(element);
  return HIDDEN_STYLE.test(dom.attribute(element, 'style') ?? '');
}

/** Pages put a placeholder into `src` until the picture is near. */
function pictureAddress(read: (name: string) => string | null): string | undefined {
  const src = read('src') ?? '';
  const lazy = read('data-src') ?? read('data-original') ?? read('data-lazy-src');
  if (src && !src.startsWith('data:')) return src;
  return lazy ?? (read('srcset') ?? read('data-srcset'))?.trim().split(/\s/)[0];
}

/** The length of what was added. */
function addText(parent: PageElement, text: string): number {
  const length = text.trim().length;
  if (length === 0 && !isAfterInline(parent.children.at(-1))) return 0;
  parent.children.push({ text: length === 0 ? ' ' : text, parent });
  parent.length += length;
  return length;
}

const isAfterInline = (node: PageNode | undefined): boolean => node !== undefined && ('text' in node || INLINE.has(node.tag));

/** Text counts upwards; what has neither text nor picture goes. */
function close(element: PageElement, parent: PageElement): void {
  if (element.children.length === 0 && !MARKS.has(element.tag)) {
    parent.children.pop();
    return;
  }
  if (element.tag === 'a' && element.address !== undefined) element.linked = element.length;
  parent.length += element.length;
  parent.linked += element.linked;
}

const isLeafTag = (tag: string): boolean => /^(?:p|h[1-6]|li|blockquote|figure|figcaption|img|a)$/.test(tag);

function newElement(tag: string, hint: string): PageElement {
  return { tag, hint, children: [], length: 0, linked: 0, chosen: 0 };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
