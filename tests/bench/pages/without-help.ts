/** Runs in the page: takes away what a page says for machines, as pages do whose markup was made by tools. Nothing of the text changes. */

/**
 * The body stands in one container; text and links stand in their paragraph; class names, ids and roles mean something; there is metadata;
 * elements say what they hold; paragraphs are `p`, not `div` or text between line breaks. Together they are taken in this order.
 */
export const HELPS = ['container', 'inline', 'names', 'metadata', 'elements', 'paragraphs', 'paragraphs for breaks'] as const;
export type Help = (typeof HELPS)[number];

/** Paragraphs become one or the other, not both. */
export const ALL = HELPS.slice(0, -1);

const PLAIN: Record<string, string> = {
  ...Object.fromEntries(
    'article main section header footer aside nav figure figcaption address hgroup'.split(' ').map((tag) => [tag, 'div']),
  ),
  time: 'span',
  cite: 'span',
};

const TAKE: Record<Help, (document: Document) => void> = {
  container: splitBody,
  inline: wrapInline,
  names: takeNames,
  metadata: takeMetadata,
  elements: (document) => rename(document, PLAIN),
  paragraphs: (document) => rename(document, { p: 'div' }),
  'paragraphs for breaks': breakParagraphs,
};

export const takeAway = (document: Document, help: Help): void => TAKE[help](document);

/** What a link or a picture needs to work, and what hides a part, stays. */
const KEPT = /^(?:href|src|srcset|content|property|name|type|rel|hidden|style|lang|dir|datetime|alt|charset|http-equiv|class)$/;

function takeNames(document: Document): void {
  keepHidden(document);
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!KEPT.test(name)) element.removeAttribute(name);
    const names = element.getAttribute('class');
    if (names) element.setAttribute('class', names.trim().split(/\s+/).map(hash).join(' '));
  }
}

/** As tools that write style sheets name their classes: the same name in, the same out. */
function hash(name: string): string {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `x${sum.toString(36)}`;
}

function takeMetadata(document: Document): void {
  for (const element of document.querySelectorAll('script, meta:not([charset]), link')) element.remove();
  for (const element of document.querySelectorAll('[itemprop], [itemscope], [property], [rel]')) {
    for (const name of ['itemprop', 'itemscope', 'itemtype', 'property', 'rel']) element.removeAttribute(name);
  }
}

function rename(document: Document, names: Record<string, string>): void {
  for (const old of document.querySelectorAll(Object.keys(names).join())) {
    const plain = document.createElement(names[old.localName] ?? 'div');
    for (const { name, value } of old.attributes) plain.setAttribute(name, value);
    plain.append(...old.childNodes);
    old.replaceWith(plain);
  }
}

/** Such sites have style sheets for their own names: what those hide stays hidden. */
function keepHidden(document: Document): void {
  const unseen = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => !element.checkVisibility());
  for (const element of unseen) element.style.display = 'none';
}

/** As from an editor of old: text, two line breaks, text. */
function breakParagraphs(document: Document): void {
  for (const paragraph of document.body.querySelectorAll('p')) {
    paragraph.replaceWith(...paragraph.childNodes, document.createElement('br'), document.createElement('br'));
  }
}

const PARAGRAPHS_OF_PART = 4;

/** Containers of one make, with advertising between them. */
function splitBody(document: Document): void {
  const body = bodyOf(document);
  if (!body) return;
  const parts: Element[] = [];
  for (const child of [...body.childNodes]) {
    const last = parts.at(-1);
    if (last && last.querySelectorAll(':scope > p').length < PARAGRAPHS_OF_PART) last.append(child);
    else {
      const part = body.cloneNode(false) as Element;
      part.removeAttribute('id');
      part.append(child);
      parts.push(part);
    }
  }
  body.replaceWith(...parts.flatMap((part, index) => (index === 0 ? [part] : [advertisement(document), part])));
}

/** The parent of most text in paragraphs. */
function bodyOf(document: Document): Element | undefined {
  const lengths = new Map<Element, number>();
  for (const { parentElement: parent, textContent } of document.body.querySelectorAll('p')) {
    if (parent && parent !== document.body) lengths.set(parent, (lengths.get(parent) ?? 0) + (textContent?.length ?? 0));
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function advertisement(document: Document): Element {
  const box = document.createElement('div');
  box.innerHTML =
    '<div><span>Advertisement</span></div><div><a href="https://shop.example/">Winter boots at half the price, this week only</a></div>';
  return box;
}

/** Text and inline elements each in a span of their own. */
function wrapInline(document: Document): void {
  for (const child of [...document.body.querySelectorAll('p, h2, h3, li')].flatMap((element) => [...element.childNodes])) {
    const isInline = child.nodeType === Node.TEXT_NODE || /^(?:A|B|STRONG|I|EM)$/.test(child.nodeName);
    if (!isInline || !child.textContent?.trim()) continue;
    const span = document.createElement('span');
    child.replaceWith(span);
    span.append(child);
  }
}
