/** Reading single values out of a live page, by the prototypes' own methods: see ../body/dom.ts for why. */
import { member } from '../body/dom.ts';
import { foldText } from '../fold.ts';

export interface PageQuery {
  all(selector: string, within?: Element): Element[];
  first(selector: string, within?: Element): Element | undefined;
  /** At most so many, those behind the headline where there is one; headings like it are among them. */
  behind(heading: Element | undefined, selector: string, most: number): Element[];
  attribute(element: Element, name: string): string;
  /** The text of a script, unfolded and whole. */
  raw(element: Element): string;
  /** White space folded, at most `MOST` characters read. */
  text(element: Element): string;
  /** The same with a blank where a line ends. */
  printed(element: Element): string;
  /** That of an element that can be a label or a line: empty where it holds more than a few elements or much text. */
  line(element: Element): string;
  parent(element: Element): Element | undefined;
  /** The element before it under the same parent. */
  previous(element: Element): Element | undefined;
  tag(element: Element): string;
  /** The nearest that matches: the element itself or one around it. */
  closest(element: Element, selector: string): Element | undefined;
  isWithin(element: Element, selector: string): boolean;
}

/** No field is longer; a hostile one may be. */
const MOST = 5000;
/** White space of the source included. */
const LONGEST_LINE = 250;
const MOST_IN_LINE = 4;

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
  const spaced = (node: Node): string => {
    const name = nodeName(node);
    return name === '#text' ? textContent(node) : /^br$/i.test(name) ? ' ' : Array.from(childNodes(node), spaced).join('');
  };
  /** An empty element may be the end of a line. Not all the way down: a line is asked for often. */
  const parted = (node: Node): string => (nodeName(node) === '#comment' ? '' : textContent(node) || ' ');
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
    text: (element) => foldText(textContent(element).slice(0, MOST)),
    printed: (element) => foldText(spaced(element).slice(0, MOST)),
    line: (element) => {
      const text = childElementCount(element) > MOST_IN_LINE ? '' : textContent(element);
      return text.length > LONGEST_LINE ? '' : foldText(Array.from(childNodes(element), parted).join(''));
    },
    previous: (element) => previousElement(element) ?? undefined,
    parent: (element) => parentElement(element) ?? undefined,
    tag: localName,
    closest: (element, selector) => closest(element, selector) ?? undefined,
    isWithin: (element, selector) => closest(element, selector) !== null,
  };
}
