/** Reading single values out of a live page, by the prototypes' own methods: see ../body/dom.ts for why. */
import { domReader, member } from '../body/dom.ts';
import { foldText } from '../fold.ts';

export interface PageQuery {
  all(selector: string, within?: Element): Element[];
  first(selector: string, within?: Element): Element | undefined;
  /** At most so many, those behind the headline where there is one; headings like it are among them. */
  behind(heading: Element | undefined, selector: string, most: number): Element[];
  attribute(element: Element, name: string): string;
  /** The text of a script, unfolded and whole. */
  raw(element: Element): string;
  /** What is printed of it, white space folded, at most `MOST` characters. */
  text(element: Element): string;
  /** The same with a blank where a line ends. */
  printed(element: Element): string;
  /** That of an element that can be a label or a line: empty where it holds much text. */
  line(element: Element): string;
  parent(element: Element): Element | undefined;
  /** The element before it under the same parent. */
  previous(element: Element): Element | undefined;
  tag(element: Element): string;
  /** The nearest that matches: the element itself or one around it. */
  closest(element: Element, selector: string): Element | undefined;
  isWithin(element: Element, selector: string): boolean;
  /** False where the reader is not to see it; true where there is no knowing. */
  isShown(element: Element): boolean;
}

/** No field is longer; a hostile one may be. */
const MOST = 5000;
const LONGEST_LINE = 250;
/** With its white space and what is not printed. */
const LONGEST_SOURCE = 1000;
/** Nodes of an element that is looked through for what is not printed. */
const MOST_NODES = 200;
/** Whose words are none of the line that it stands in. */
export const UNPRINTED = 'style, script, noscript, template, svg, select, button, del, s, strike';
const IS_UNPRINTED = new RegExp(`^(?:${UNPRINTED.replaceAll(', ', '|')})$`, 'i');

export function pageQuery(document: Document): PageQuery {
  // A script may have emptied the document.
  const root = (member(document, 'documentElement')(document) ?? document) as Element;
  const get = <T>(name: string, from: object = root) => member(from, name) as (node: object, value?: unknown) => T;
  const select = get<ArrayLike<Element>>('querySelectorAll');
  const selectDocument = get<ArrayLike<Element>>('querySelectorAll', document);
  const selectOne = get<Element | null>('querySelector');
  const selectOneInDocument = get<Element | null>('querySelector', document);
  const getAttribute = get<string | null>('getAttribute');
  const textContent = get<string>('textContent');
  const parentElement = get<Element | null>('parentElement');
  const previousElement = get<Element | null>('previousElementSibling');
  const nodeName = get<string>('nodeName');
  const childNodes = get<ArrayLike<Node>>('childNodes');
  const childElementCount = get<number>('childElementCount');
  const localName = get<string>('localName');
  const closest = get<Element | null>('closest');
  const all = (selector: string, within?: Element) => Array.from(within ? select(within, selector) : selectDocument(document, selector));
  const dom = domReader(document);
  let isHuge: boolean | undefined;
  const isShown = (element: Element) => {
    isHuge ??= !dom.isLive || dom.isHuge();
    return isHuge || dom.isShown(element);
  };
  /** What is printed of each node in an element, with `br` for the end of a line; all their text where it holds more than a label or a line. */
  const wordsIn = (element: Element, br = ''): string[] => {
    if (childElementCount(element) === 0) return [textContent(element)];
    let nodes = 0;
    const isSeen = isShown(element);
    const gather = (node: Node): string => {
      nodes += 1;
      const name = nodeName(node);
      if (name === '#text') return textContent(node);
      if (/^br$/i.test(name)) return br;
      const isLeftOut = name === '#comment' || nodes > MOST_NODES || IS_UNPRINTED.test(name) || (isSeen && !isShown(node as Element));
      return isLeftOut ? '' : Array.from(childNodes(node), gather).join('');
    };
    const words = Array.from(childNodes(element), gather);
    return nodes > MOST_NODES ? [textContent(element)] : words;
  };
  return {
    all,
    first: (selector, within) => (within ? selectOne(within, selector) : selectOneInDocument(document, selector)) ?? undefined,
    behind: (heading, selector, most) => {
      const found = all(heading ? `${selector}, ${localName(heading)}` : selector);
      const start = heading ? found.indexOf(heading) + 1 : 0;
      return found.slice(start, start + most);
    },
    attribute: (element, name) => (getAttribute(element, name) ?? '').slice(0, MOST).trim(),
    raw: textContent,
    text: (element) => foldText(wordsIn(element).join('').slice(0, MOST)),
    printed: (element) => foldText(wordsIn(element, ' ').join('').slice(0, MOST)),
    line: (element) => {
      // What is far longer need not be looked through.
      if (textContent(element).length > LONGEST_SOURCE) return '';
      const words = wordsIn(element, ' ').map((part) => part || ' ');
      const text = foldText(words.join('').slice(0, MOST));
      return text.length > LONGEST_LINE ? '' : text;
    },
    previous: (element) => previousElement(element) ?? undefined,
    parent: (element) => parentElement(element) ?? undefined,
    tag: localName,
    closest: (element, selector) => closest(element, selector) ?? undefined,
    isWithin: (element, selector) => closest(element, selector) !== null,
    isShown,
  };
}
