/**
 * Finds a quotation again in a live page, whatever elements its words are spread over. What a reader can't see or may find changed (blanks,
 * soft hyphens, the shape of quotation marks) doesn't count. Built-in getters are called on the node, as a page's form fields may shadow them.
 */
import type { Quote } from './quote.ts';

type Root = Document | ShadowRoot;

/** The visible characters of one tree, and which text node holds which of them. */
interface TreeText {
  folded: string;
  nodes: Text[];
  /** Per node, where its characters begin in `folded`. */
  starts: number[];
}

type Folded = Record<'exact' | 'prefix' | 'suffix', string>;

interface Match {
  tree: TreeText;
  start: number;
  end: number;
  /** Characters around it that are as quoted. */
  context: number;
}

/** The quotation, in the page itself or in an open shadow root; of several, one that is shown, and the one whose surroundings fit best. */
export function locateQuote(root: Root, { exact, prefix = '', suffix = '' }: Quote): Range | undefined {
  const quote = { exact: fold(exact), prefix: fold(prefix), suffix: fold(suffix) };
  if (!quote.exact) return undefined;
  const trees = readTrees(root);
  const whole = trees.flatMap((tree) => findMatches(tree, quote));
  const matches = whole.length > 0 ? whole : trees.flatMap((tree) => findByItsEnds(tree, quote));
  const ranges = matches.sort((a, b) => b.context - a.context).map((match) => toRange(root, match));
  return ranges.find(isShown) ?? ranges[0];
}

/** Blanks, soft hyphens, zero-width marks. */
const INVISIBLE = /[\s\p{Cf}]+/gu;

/** Shapes that a page may render one way and a quotation another; each is one character, so that offsets stay. */
const fold = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => digit.normalize('NFKC'));

/** Elements whose text is not shown. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'rt', 'rp']);
const [TEXT, ELEMENT, REJECT, ACCEPT] = [4, 1, 2, 1];

function readTrees(root: Root): TreeText[] {
  const trees: TreeText[] = [];
  const roots: Root[] = [root];
  for (let at = 0; at < roots.length; at++) trees.push(readTree(roots[at] as Root, roots));
  return trees;
}

function readTree(root: Root, roots: Root[]): TreeText {
  const document = documentOf(root);
  const pieces: string[] = [];
  const tree: TreeText = { folded: '', nodes: [], starts: [] };
  const filter = (node: Node) => (isElement(node) && UNSEEN.has(localName(node)) ? REJECT : ACCEPT);
  const walker = Document.prototype.createTreeWalker.call(document, root, TEXT | ELEMENT, filter);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const inside = isElement(node) ? shadowRoot(node) : null;
    if (inside) roots.push(inside);
    const piece = !isElement(node) ? fold((node as Text).data) : '';
    if (!piece) continue;
    tree.nodes.push(node as Text);
    tree.starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  tree.folded = pieces.join('');
  return tree;
}

const END_LENGTH = 24;
const MOST_ADDED = 200;

/** Where `head` begins it and the next `tail` ends it: the whole quotation and nothing behind, or its two ends. */
function findMatches(tree: TreeText, quote: Folded, head = quote.exact, tail = ''): Match[] {
  const matches: Match[] = [];
  for (let start = tree.folded.indexOf(head); start >= 0; start = tree.folded.indexOf(head, start + 1)) {
    const at = tree.folded.indexOf(tail, start + head.length);
    if (at < 0) break;
    const end = at + tail.length;
    if (end - start > quote.exact.length + MOST_ADDED) continue;
    matches.push({ tree, start, end, context: contextAround(tree.folded, start, end, quote) });
  }
  return matches;
}

/** A sentence that holds more on the page than in the quotation (a note's number, a picture): its first and last words, near each other. */
const findByItsEnds = (tree: TreeText, quote: Folded): Match[] =>
  quote.exact.length < 2 * END_LENGTH ? [] : findMatches(tree, quote, quote.exact.slice(0, END_LENGTH), quote.exact.slice(-END_LENGTH));

function contextAround(text: string, start: number, end: number, { prefix, suffix }: Folded): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

function toRange(root: Root, { tree, start, end }: Match): Range {
  const range = Document.prototype.createRange.call(documentOf(root));
  range.setStart(...pointAt(tree, start));
  const [node, offset] = pointAt(tree, end - 1);
  range.setEnd(node, offset + 1);
  return range;
}

/** The text node and the offset in it of a folded character. */
function pointAt({ nodes, starts }: TreeText, position: number): [Text, number] {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low] as Text;
  return [node, offsetOf(node.data, position - (starts[low] as number))];
}

/** The offset of the nth visible character. */
function offsetOf(data: string, nth: number): number {
  let left = nth;
  for (let offset = 0; offset < data.length; offset++) {
    if (fold(data.charAt(offset)) !== '' && left-- === 0) return offset;
  }
  return data.length;
}

/** Pages keep a second copy of a text for narrow screens. */
export const isShown = ({ startContainer: { parentElement } }: Range): boolean =>
  parentElement !== null && Element.prototype.checkVisibility?.call(parentElement);

const getter = <T, V>(prototype: T, name: keyof T): ((of: T) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of);
};
const localName = getter<Element, string>(Element.prototype, 'localName');
const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const isElement = (node: Node): node is Element => node instanceof Element;
const ownerDocument = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
const documentOf = (root: Root): Document => ownerDocument(root) ?? (root as Document);
