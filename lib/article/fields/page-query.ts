/** Reading single values out of a live page, by the prototypes' own methods: see ../body/dom.ts for why. */
import { type DomReader, member } from '../body/dom.ts';
import { tags } from '../body/page.ts';
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
  /** The same as line breaks part it, without empty ones. */
  lines(element: Element): string[];
  parent(element: Element): Element | undefined;
  /** The element before it under the same parent. */
  previous(element: Element): Element | undefined;
  tag(element: Element): string;
  /** The nearest that matches: the element itself or one around it. */
  closest(element: Element, selector: string): Element | undefined;
  isWithin(element: Element, selector: string): boolean;
  /** The other is the element itself or in it. */
  holds(element: Element, other: Element): boolean;
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
const IS_UNPRINTED = tags(UNPRINTED.replaceAll(',', ''));

export function pageQuery(document: Document, dom: DomReader): PageQuery {
  // A script may have emptied the document.
  const root = (dom.root ?? document) as Element;
  const get = <T>(name: string, from: object = root) => member(from, name) as (node: object, value?: unknown) => T;
  const select = get<ArrayLike<Element>>('querySelectorAll');
  const selectDocument = get<ArrayLike<Element>>('querySelectorAll', document);
  const selectOne = get<Element | null>('querySelector');
  const selectOneInDocument = get<Element | null>('querySelector', document);
  const textContent = get<string>('textContent');
  const parentElement = get<Element | null>('parentElement');
  const previousElement = get<Element | null>('previousElementSibling');
  const childElementCount = get<number>('childElementCount');
  const closest = get<Element | null>('closest');
  const contains = get<boolean>('contains');
  const all = (selector: string, within?: Element) => Array.from(within ? select(within, selector) : selectDocument(document, selector));
  /**
   * What is printed in an element, with `br` for the end of a line and `none` for what prints nothing right in it; all its text where it holds more
   * than a label or a line.
   */
  const wordsIn = (element: Element, br = '', none = ''): string => {
    if (childElementCount(element) === 0) return textContent(element);
    let nodes = 0;
    const isSeen = dom.isShown(element);
    const gather = (parent: Node, none: string): string => {
      let words = '';
      for (let node = dom.first(parent); node && nodes <= MOST_NODES; node = dom.next(node)) {
        nodes += 1;
        const type = dom.type(node);
        if (type === 3) words += dom.text(node) || none;
        else if (type === 1) words += wordsOf(node as Element) || none;
      }
      return words;
    };
    const wordsOf = (element: Element): string => {
      const tag = dom.tag(element);
      if (tag === 'br') return br;
      return IS_UNPRINTED.has(tag) || (isSeen && !dom.isShown(element)) ? '' : gather(element, '');
    };
    const words = gather(element, none);
    return nodes > MOST_NODES ? textContent(element) : words;
  };
  const known = new Map<Element, string>();
  return {
    all,
    first: (selector, within) => (within ? selectOne(within, selector) : selectOneInDocument(document, selector)) ?? undefined,
    behind: (heading, selector, most) => {
      const found = all(heading ? `${selector}, ${dom.tag(heading)}` : selector);
      const start = heading ? found.indexOf(heading) + 1 : 0;
      return found.slice(start, start + most);
    },
    attribute: (element, name) => (dom.attribute(element, name) ?? '').slice(0, MOST).trim(),
    raw: textContent,
    text: (element) => {
      const text = known.get(element) ?? foldText(wordsIn(element).slice(0, MOST));
      known.set(element, text);
      return text;
    },
    printed: (element) => foldText(wordsIn(element, ' ').slice(0, MOST)),
    // No page holds the sign.
    lines: (element) => wordsIn(element, '\0', ' ').split('\0').map(foldText).filter(Boolean),
    line: (element) => {
      // What is far longer need not be looked through.
      if (textContent(element).length > LONGEST_SOURCE) return '';
      const text = foldText(wordsIn(element, ' ', ' ').slice(0, MOST));
      return text.length > LONGEST_LINE ? '' : text;
    },
    previous: (element) => previousElement(element) ?? undefined,
    parent: (element) => parentElement(element) ?? undefined,
    tag: dom.tag,
    closest: (element, selector) => closest(element, selector) ?? undefined,
    isWithin: (element, selector) => closest(element, selector) !== null,
    holds: contains,
    isShown: dom.isShown,
  };
}
