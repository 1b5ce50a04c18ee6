/**
 * Reads a document by the getters of its prototypes: a form's field called `firstChild` shadows the form's own property,
 * an image called `body` shadows the document's. Isolated worlds don't protect from it.
 */
export interface DomReader {
  /** Absent from what no browser parsed. */
  contentType?: string | undefined;
  root: Element | null;
  body: Element | null;
  type(node: Node): number;
  tag(element: Node): string;
  text(node: Node): string;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  attribute(element: Node, name: string): string;
  attributeNames(element: Element): string[];
  shadow(element: Node): Node | null;
  holdsArticle(element: Node): boolean;
  /** Paragraphs that a key beside them shows, or whoever searches the page. */
  isFolded(element: Node): boolean;
  /** False where the reader is not to see it; true where there is no knowing. */
  isShown(element: Node): boolean;
  isTooDeep(): boolean;
  /** An empty document that runs and loads nothing. */
  createDocument(): Document;
}

const MOST_ELEMENTS = 60_000;
const MOST_TEXT = 12_000_000;
/** Deeper than the parser of HTML goes: only scripts build such. */
const TOO_DEEP = `${'*>'.repeat(600)}*`;

const WITH_VISIBILITY = { visibilityProperty: true };

const FOLDED =
  '[hidden="until-found"], :has(> p ~ p):not(:has(h1, input)):is(:is(button, [aria-expanded], :has(> button)) + *, :has(+ button, + [aria-expanded], + * > button))';

type Call = (target: object, value?: unknown) => unknown;

/** A document that a script has emptied has no body. */
export function domReader(document: Document): DomReader {
  const root = member(document, 'documentElement')(document) as Element | null;
  const get = <T>(name: string, from: object = root ?? document) => member(from, name) as (node: object, value?: unknown) => T;
  const checkVisibility = get<boolean | null>('checkVisibility');
  const selectAll = get<ArrayLike<Element>>('querySelectorAll', document);
  const select = get<Element | null>('querySelector');
  const selectInDocument = get<Element | null>('querySelector', document);
  const matches = get<boolean>('matches');
  const textContent = get<string | null>('textContent');
  /** Asking for styles makes the browser lay out the page, which takes it seconds, or for ever, where that is far larger than any article. */
  const hasStyles = (): boolean =>
    Boolean(get('defaultView', document)(document)) &&
    selectAll(document, '*').length <= MOST_ELEMENTS &&
    (textContent(root ?? document)?.length ?? 0) <= MOST_TEXT;
  let asksStyles: boolean | undefined;
  return {
    contentType: get<string | null>('contentType', document)(document) ?? undefined,
    root,
    body: get<Element | null>('body', document)(document),
    type: get<number>('nodeType'),
    tag: get<string>('localName'),
    text: get<string>('nodeValue'),
    first: get<Node | null>('firstChild'),
    next: get<Node | null>('nextSibling'),
    attribute: get<string>('getAttribute'),
    attributeNames: get<string[]>('getAttributeNames'),
    shadow: get<Node | null>('shadowRoot'),
    holdsArticle: (element) => select(element, ':scope article h1') !== null,
    isFolded: (element) => matches(element, FOLDED),
    isShown: (element) => {
      asksStyles ??= hasStyles();
      return !asksStyles || checkVisibility(element, WITH_VISIBILITY) !== false;
    },
    // Scripts can nest without end; whatever walks up from the bottom of such a page, the browser included, doesn't come back.
    isTooDeep: () => selectInDocument(document, TOO_DEEP) !== null,
    createDocument: () => createDocument(get<DOMImplementation | null>('implementation', document)(document), document),
  };
}

/** Some parsers' documents have no `implementation`, but can be cloned while empty. */
function createDocument(implementation: DOMImplementation | null | undefined, document: Document): Document {
  if (implementation) return implementation.createHTMLDocument('');
  const empty = document.cloneNode(false) as Document;
  empty.appendChild(document.createElement('html')).appendChild(document.createElement('body'));
  return empty;
}

/** Documents that are no browser's keep some members on the node itself: where no prototype has `nodeType`, all are read from there. */
export function member(sample: object, name: string): Call {
  if (!find(sample, 'nodeType')?.get) return (target, value) => plain(target, name, value);
  const found = find(sample, name);
  const call: unknown = found?.get ?? found?.value;
  // Bound, not wrapped: a page is walked by hundreds of thousands of such calls, most of them before any code is optimised.
  if (typeof call === 'function') return Function.prototype.call.bind(call);
  return () => null;
}

function find(sample: object, name: string): PropertyDescriptor | undefined {
  for (let prototype = Object.getPrototypeOf(sample); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}

function plain(target: object, name: string, value: unknown): unknown {
  const found: unknown = Reflect.get(target, name);
  return typeof found === 'function' ? found.call(target, value) : found;
}
