/** Makes one block of an element that is one as a whole: a heading, a picture, a list. */
import { LETTER_OR_DIGIT } from '../letters.ts';
import type { Block } from '../types.ts';
import { webAddress } from '../web-address.ts';
import { imageBlock } from './image.ts';
import { isText, type PageElement, textOf } from './page.ts';
import { gather, type Style, type StyledText } from './text.ts';

/** A block with the characters of its text that are links, and that Readability chose. */
export interface MadeBlock extends Pick<StyledText, 'linked' | 'chosen'> {
  block: Block;
}

/** Undefined where there is nothing to show. */
export type Maker = (element: PageElement, style: Style, pageUrl: string) => MadeBlock | undefined;

/** Or the question that an accordion opens. */
const HEADING = /^h[1-6]$|^summary$/;
const PLAYERS =
  /^https?:\/\/(?:[\w-]+\.)*(?:(?:youtube(?:-nocookie)?|vimeo|dailymotion|twitter|x|instagram|facebook|tiktok|spotify|soundcloud|infogram|scribd)\.com|youtu\.be|datawrapper\.de|dwcdn\.net|flourish\.studio|documentcloud\.org|bsky\.app|google\.com\/maps)\//;

/** What platforms call a post of theirs before their script has drawn it. */
const POST = /tweet|-media|-embed/;

/** Characters. */
const LONGEST_CELL = 500;
const LONGEST_QUOTE = 1200;

/** Undefined for what is cut into the blocks that it holds. */
export function makerOf(element: PageElement): Maker | undefined {
  const { tag } = element;
  if (HEADING.test(tag)) return heading;
  if (tag === 'img' || tag === 'picture' || (tag === 'figure' && !holdsText(element))) return picture;
  if (tag === 'iframe' || (tag === 'blockquote' && POST.test(element.hint))) return embed;
  if ((tag === 'ul' || tag === 'ol') && isPlainList(element)) return list;
  if (tag === 'table' && isDataTable(element)) return table;
  return tag === 'blockquote' && isOneQuote(element) ? quote : undefined;
}

const heading: Maker = (element, style) => {
  const { text, runs, ...counts } = gather(element, style);
  const level = Math.max(2, Number(element.tag[1]) || 3) as 2 | 3 | 4 | 5 | 6;
  return text ? { block: { type: 'heading', level, text, ...(runs && { runs }) }, ...counts } : undefined;
};

const list: Maker = (element, style) => {
  const lines = itemsOf(element).map((item) => gather(item, style));
  const ordered = element.tag === 'ol';
  return lines.length > 0 ? { block: { type: 'list', ordered, ...joinLines(lines) }, ...sum(lines) } : undefined;
};

const quote: Maker = (element, style) => {
  const source = childElements(element).find(({ tag }) => tag === 'cite' || tag === 'footer') ?? lastLine(element);
  const { text, runs, ...counts } = gather({ ...element, children: element.children.filter((child) => child !== source) }, style);
  const sourceText = source && gather(source, {}).text.replace(/^[-–—\s]+/, '');
  return text ? { block: { type: 'quote', text, ...(runs && { runs }), ...(sourceText && { source: sourceText }) }, ...counts } : undefined;
};

/** Of its own, right behind a paragraph; but not the date of a post. */
function lastLine(element: PageElement): PageElement | undefined {
  const [before, last] = element.children.filter((child) => LETTER_OR_DIGIT.test(textOf(child))).slice(-2);
  if (!before || !last || isText(before) || isText(last)) return undefined;
  return !before.isInline && last.isInline && last.tag !== 'a' ? last : undefined;
}

const table: Maker = (element) => {
  const rows = under(element, 'tr').map((row) => childElements(row).map((cell) => gather(cell, {})));
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  const [caption] = under(element, 'caption').map((part) => gather(part, {}).text);
  return { block: { type: 'table', text, ...(caption && { caption }) }, ...sum(rows.flat()) };
};

const picture: Maker = (element, _, pageUrl) => {
  const [image] = element.tag === 'img' ? [element] : under(element, 'img');
  const url = webAddress(image?.address, pageUrl);
  return image && url ? { block: imageBlock(element, image, url), linked: 0, chosen: 0 } : undefined;
};

/** Where a post does not say what it cites, its last link leads to it, behind those within its text. */
const embed: Maker = (element, _, pageUrl) => {
  const url = webAddress(element.address ?? under(element, 'a').at(-1)?.address, pageUrl);
  return url && PLAYERS.test(url) ? { block: { type: 'embed', text: '', url }, linked: 0, chosen: 0 } : undefined;
};

function under(element: PageElement, tag: string): PageElement[] {
  return childElements(element).flatMap((child) => (child.tag === tag ? [child] : under(child, tag)));
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

const isOneQuote = (quote: PageElement): boolean => quote.length < LONGEST_QUOTE && !holds(quote, /^(?:h[1-6]|img|figure|table|ul|ol)$/);

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
