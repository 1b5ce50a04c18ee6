/** Cuts a part of the copied page into blocks, in order, each with what is known about it. */
import { LETTER } from '../letters.ts';
import type { Block } from '../types.ts';
import { webAddress } from '../web-address.ts';
import { imageBlock } from './image.ts';
import { isText, type PageElement, type PageNode, textOf } from './page.ts';
import { type Style, type StyledText, TextGatherer } from './text.ts';

export interface HeldBlock {
  block: Block;
  /** The nearest element that holds the whole block. */
  holder: PageElement;
  /** Characters of `block.text` that are links, and that Readability chose. */
  linked: number;
  chosen: number;
}

const HEADING = /^h[1-6]$/;
const PLAYERS =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|spotify\.com|soundcloud\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|scribd\.com|documentcloud\.org|bsky\.app|google\.com\/maps)\//;

export function cutIntoBlocks(root: PageElement, pageUrl: string): HeldBlock[] {
  const held: HeldBlock[] = [];
  const gatherer = new TextGatherer();
  let breaks = 0;

  const push = (block: Block, holder: PageElement, { linked, chosen }: Pick<StyledText, 'linked' | 'chosen'>) =>
    held.push({ block, holder, linked, chosen });

  const flush = (holder: PageElement): void => {
    breaks = 0;
    const { text, runs, ...counts } = gatherer.take();
    if (LETTER.test(text)) push({ type: 'paragraph', text, ...(runs && { runs }) }, holder, counts);
  };

  const gather = (element: PageElement, style: Style): StyledText => {
    addText(gatherer, element, style);
    return gatherer.take();
  };

  const visit = (element: PageElement, style: Style, holder: PageElement): void => {
    for (const child of element.children) visitNode(child, style, holder);
  };

  const visitNode = (node: PageNode, style: Style, holder: PageElement): void => {
    if (isText(node)) {
      if (node.text.trim()) breaks = 0;
      gatherer.add(node.text, style, node.isChosen === true);
    } else if (node.tag === 'br') {
      breaks += 1;
      gatherer.add(' ', {}, false);
      if (breaks > 1) flush(holder);
    } else if (node.isInline) {
      if (isLabelBefore(node)) gatherer.add(' ', {}, false);
      visit(node, styleOf(node, style), holder);
    } else {
      flush(holder);
      visitBlock(node, styleOf(node, style));
      flush(node);
    }
  };

  const visitBlock = (element: PageElement, style: Style): void => {
    const { tag } = element;
    if (HEADING.test(tag)) pushHeading(element, style);
    else if (tag === 'img' || tag === 'figure' || tag === 'picture') pushPicture(element, style);
    else if (tag === 'iframe') pushEmbed(element);
    else if ((tag === 'ul' || tag === 'ol') && isPlainList(element)) pushLines(element, itemsOf(element), style, tag === 'ol');
    else if (tag === 'table' && isDataTable(element)) pushTable(element);
    else if (tag === 'blockquote' && isOneQuote(element)) pushQuote(element, style);
    else visit(element, style, element);
  };

  const pushHeading = (element: PageElement, style: Style): void => {
    const { text, runs, ...counts } = gather(element, style);
    if (!text) return;
    const level = Math.max(2, Number(element.tag[1])) as 2 | 3 | 4 | 5 | 6;
    push({ type: 'heading', level, text, ...(runs && { runs }) }, element, counts);
  };

  const pushLines = (element: PageElement, items: PageElement[], style: Style, ordered: boolean): void => {
    const lines = items.map((item) => gather(item, style)).filter(({ text }) => text);
    if (lines.length > 0) push({ type: 'list', ordered, ...joinLines(lines) }, element, sum(lines));
  };

  const pushQuote = (element: PageElement, style: Style): void => {
    const source = [...element.children].find((child) => !isText(child) && /^(?:cite|footer)$/.test(child.tag));
    const { text, runs, ...counts } = gather({ ...element, children: element.children.filter((child) => child !== source) }, style);
    const sourceText = source && !isText(source) ? gather(source, {}).text.replace(/^[-–—\s]+/, '') : '';
    if (text) push({ type: 'quote', text, ...(runs && { runs }), ...(sourceText && { source: sourceText }) }, element, counts);
  };

  const pushTable = (element: PageElement): void => {
    const rows = under(element, 'tr').map((row) => row.children.flatMap((cell) => (isText(cell) ? [] : gather(cell, {}))));
    const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    const [caption] = under(element, 'caption').map((part) => gather(part, {}).text);
    push({ type: 'table', text, ...(caption && { caption }) }, element, sum(rows.flat()));
  };

  const pushPicture = (element: PageElement, style: Style): void => {
    const [picture] = element.tag === 'img' ? [element] : under(element, 'img');
    if (element.tag === 'figure' && holdsText(element)) {
      visit(element, style, element);
      return;
    }
    const url = webAddress(picture?.address, pageUrl);
    if (picture && url) push(imageBlock(element, picture, url), element, { linked: 0, chosen: 0 });
  };

  const pushEmbed = (element: PageElement): void => {
    const url = webAddress(element.address, pageUrl);
    if (url && PLAYERS.test(url)) push({ type: 'embed', text: '', url }, element, { linked: 0, chosen: 0 });
  };

  visit(root, {}, root);
  flush(root);
  return held;
}

function addText(gatherer: TextGatherer, element: PageElement, style: Style): void {
  for (const child of element.children) {
    if (isText(child)) gatherer.add(child.text, style, child.isChosen === true);
    else if (child.tag !== 'figure') {
      if (!child.isInline) gatherer.add(' ', {}, false);
      addText(gatherer, child, styleOf(child, style));
      if (!child.isInline) gatherer.add(' ', {}, false);
    }
  }
}

/** "Read also" and "The headline", side by side without a blank, are set apart by the style sheet. A drop cap is one letter. */
function isLabelBefore(node: PageElement): boolean {
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return (
    before !== undefined &&
    !isText(before) &&
    before.length > 1 &&
    /[a-z\u00df-\u00ff]$/.test(textOf(before)) &&
    /^[A-Z\u00c0-\u00de]/.test(textOf(node))
  );
}

/** The address of a link stays as written until it is known that its block is kept. */
function styleOf({ tag, address }: PageElement, style: Style): Style {
  if (tag === 'a') return address ? { ...style, url: address } : style;
  if (tag === 'b' || tag === 'strong') return { ...style, emphasis: 'strong' };
  if (tag === 'i' || tag === 'em') return { emphasis: 'em', ...style };
  return style;
}

function under(element: PageElement, tag: string): PageElement[] {
  return element.children.flatMap((child) => {
    if (isText(child)) return [];
    return child.tag === tag ? [child] : under(child, tag);
  });
}

const childElements = (element: PageElement): PageElement[] => element.children.filter((child): child is PageElement => !isText(child));

const itemsOf = (list: PageElement): PageElement[] => childElements(list).filter(({ length }) => length > 0);

/** A list of teasers or of paragraphs in disguise holds headings or several blocks an item. */
function isPlainList(list: PageElement): boolean {
  return itemsOf(list).every(
    (item) => childElements(item).filter((child) => !child.isInline).length < 3 && !holds(item, /^(?:h[1-6]|img|table)$/),
  );
}

/** Layout tables hold paragraphs, with or without an element of their own, or a single column. */
function isDataTable(table: PageElement): boolean {
  const cells = under(table, 'tr').map(childElements);
  const isLayout = cells.flat().some(({ length }) => length > LONGEST_CELL) || holds(table, /^(?:p|h[1-6]|ul|table)$/);
  return cells.length > 1 && cells.some(({ length }) => length > 1) && !isLayout;
}

/** Characters. */
const LONGEST_CELL = 500;

const isOneQuote = (quote: PageElement): boolean => quote.length < 1200 && !holds(quote, /^(?:h[1-6]|img|figure|table|ul|ol)$/);

/** A figure around a quotation or a table is no picture. */
const holdsText = (figure: PageElement): boolean => holds(figure, /^(?:table|blockquote|pre|ul|ol|iframe)$/);

function holds(element: PageElement, tags: RegExp): boolean {
  return childElements(element).some((child) => tags.test(child.tag) || holds(child, tags));
}

function joinLines(lines: readonly StyledText[]): Pick<StyledText, 'text' | 'runs'> {
  let offset = 0;
  const runs = lines.flatMap((line) => {
    const moved = (line.runs ?? []).map((run) => ({ ...run, start: run.start + offset, end: run.end + offset }));
    offset += line.text.length + 1;
    return moved;
  });
  return { text: lines.map(({ text }) => text).join('\n'), ...(runs.length > 0 && { runs }) };
}

function sum(parts: readonly StyledText[]): Pick<StyledText, 'linked' | 'chosen'> {
  return {
    linked: parts.reduce((total, { linked }) => total + linked, 0),
    chosen: parts.reduce((total, { chosen }) => total + chosen, 0),
  };
}
