/** Cuts a part of the copied page into blocks, in order, each with what is known about it. */
import { LETTER_OR_DIGIT, STOPS } from '../letters.ts';
import { type MadeBlock, makerOf } from './make-block.ts';
import { isText, type PageElement, type PageNode, textOf } from './page.ts';
import { type Style, styleOf, TextGatherer } from './text.ts';

export interface HeldBlock extends MadeBlock {
  /** The nearest element that holds the whole block. */
  holder: PageElement;
}

/** Behind a sentence: a style may show it, as it does in `pre`, and elsewhere it parts what the writer parted. */
const BLANK_LINE = new RegExp(`(?<=[${STOPS}]\\S?)\\s*\\n\\s*\\n`);

/** `pageUrl`: what addresses are written against. */
export function cutIntoBlocks(root: PageElement, pageUrl: string): HeldBlock[] {
  const held: HeldBlock[] = [];
  const gatherer = new TextGatherer();
  let breaks = 0;
  let isStrong = true;

  const flush = (holder: PageElement): void => {
    breaks = 0;
    isStrong = true;
    const { text, runs, ...counts } = gatherer.take();
    if (LETTER_OR_DIGIT.test(text)) held.push({ block: { type: 'paragraph', text, ...(runs && { runs }) }, holder, ...counts });
  };

  const visit = (element: PageElement, style: Style, holder: PageElement): void => {
    element.children.forEach((child, at, all) => {
      visitNode(child, all[at - 1], style, holder);
    });
  };

  const visitNode = (node: PageNode, before: PageNode | undefined, style: Style, holder: PageElement): void => {
    if (isText(node)) {
      if (node.text.trim()) {
        const goesOn = style.emphasis === 'strong';
        // What follows a bold line and a line break stands below a subhead, but for a link, whose label that is.
        if (breaks && isStrong && !goesOn && !style.url) flush(holder);
        breaks = 0;
        isStrong &&= goesOn;
      }
      const parts = node.text.includes('\n') ? node.text.split(BLANK_LINE) : [node.text];
      parts.forEach((part, at) => {
        if (at > 0) flush(holder);
        gatherer.add(part, style, node.isChosen);
      });
    } else if (node.tag === 'br') {
      breaks += 1;
      gatherer.add(' ');
      if (breaks > 1) flush(holder);
    } else if (node.isInline) {
      if (before && isLabel(before, node)) gatherer.add(' ');
      visit(node, styleOf(node, style), holder);
    } else {
      flush(holder);
      visitBlock(node, styleOf(node, style));
      flush(node);
    }
  };

  const visitBlock = (element: PageElement, style: Style): void => {
    const make = makerOf(element);
    if (!make) {
      visit(element, style, element);
      return;
    }
    const made = make(element, style, pageUrl);
    if (made) held.push({ ...made, holder: element });
  };

  visit(root, {}, root);
  flush(root);
  return held;
}

/** "Read also" and "The headline", side by side without a blank, are set apart by the style sheet. One letter is part of a word: "iPhone". */
function isLabel(before: PageNode, node: PageElement): boolean {
  return !isText(before) && before.length > 1 && /[a-z\u00df-\u00ff]$/.test(textOf(before)) && /^[A-Z\u00c0-\u00de]/.test(textOf(node));
}
