/** Runs in the page: takes away what a page says for machines, as pages do whose markup was made by tools. Nothing of the text changes. */

/** Class names, ids and roles become meaningless; metadata goes; elements that say what they hold become `div` and `span`; paragraphs too. */
export type Help = 'names' | 'metadata' | 'elements' | 'paragraphs';

export const HELPS: readonly Help[] = ['names', 'metadata', 'elements', 'paragraphs'];

const PLAIN: Record<string, string> = {
  ...Object.fromEntries(
    'article main section header footer aside nav figure figcaption address hgroup'.split(' ').map((tag) => [tag, 'div']),
  ),
  time: 'span',
  cite: 'span',
};

export function takeAway(document: Document, help: Help): void {
  if (help === 'names') takeNames(document);
  else if (help === 'metadata') takeMetadata(document);
  else rename(document, help === 'elements' ? PLAIN : { p: 'div' });
}

/** What a link or a picture needs to work, and what hides a part, stays. */
const KEPT = /^(?:href|src|srcset|content|property|name|type|rel|hidden|style|lang|dir|datetime|alt|charset|http-equiv|class)$/;

function takeNames(document: Document): void {
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
