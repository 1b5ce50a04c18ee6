/** Boxes between the paragraphs: what stands in one of them is judged together, where its label or its make tells of all of it. */
import { ancestors, type Frame } from '../frame.ts';
import { hasOwnText } from '../running-text.ts';
import type { Block } from '../types.ts';
import { type Candidate, isLink, lengthOf } from './candidate.ts';
import { type Draft, decide } from './draft.ts';
import type { RuleName } from './explain.ts';
import { SENTENCE } from './sentence.ts';
import { sideOf } from './stream.ts';

/** Larger than this share of the text a box is a part of it. */
const MOST_OF_TEXT = 0.3;
const LONGEST_LABEL = 60;
const LONGEST_OFFER = 250;
const SHORTEST_HEADLINE = 20;

export function cutBoxes(draft: Draft): void {
  for (const box of boxesOf(draft)) {
    const rule = ruleFor(box, draft);
    if (!rule) continue;
    for (const candidate of box) decide(draft, candidate, rule);
  }
}

/** Of the blocks that share the outermost element beside the stream, those boxes that hold more than one and are still kept in part. */
function boxesOf(draft: Draft): Candidate[][] {
  const byElement = new Map<Frame, Candidate[]>();
  // An entry of a live blog is a small part of its stream, and its title is beside that.
  const flowing = new Set(
    draft.candidates.filter((one) => one.isKept && draft.stream.has(one)).flatMap(({ holder }) => [...ancestors(holder)]),
  );
  for (const candidate of draft.candidates) {
    const box = sideOf(candidate, draft).findLast((element) => !flowing.has(element));
    if (!box) continue;
    const others = byElement.get(box);
    if (others) others.push(candidate);
    else byElement.set(box, [candidate]);
  }
  const isSmall = (box: readonly Candidate[]) => lengthOf(box) <= draft.stream.length * MOST_OF_TEXT;
  // A picture in a paragraph makes no box of it.
  const isBeside = (candidate: Candidate) => candidate.block.type !== 'image' && !draft.stream.has(candidate);
  const isBox = (box: readonly Candidate[]) => box.length > 1 && box.some(isBeside) && box.some(({ isKept }) => isKept);
  // A title and its time, in a header of their own, head the entry that stands around them.
  return [...byElement].filter(([{ tag }, box]) => tag !== 'header' && isBox(box) && isSmall(box)).map(([, box]) => box);
}

function ruleFor(box: readonly Candidate[], { words }: Draft): RuleName | undefined {
  const label = box.find(({ block }) => hasOwnText(block))?.block.text ?? '';
  const text = box.filter(({ block }) => isText(block));
  if (label.length <= LONGEST_LABEL) {
    if (words.readAlso.test(label)) return 'read also';
    if (words.offers.test(label) && lengthOf(text) <= LONGEST_OFFER) return 'offer';
    if (words.boxes.test(label) || box.some(({ block }) => SHEET.test(block.text))) return 'facts';
  }
  if (text.length === 0 && lengthOf(box) <= LONGEST_OFFER) return 'no sentence';
  if (isTeaser(box, text)) return 'teasers';
  if (isCallout(box, text)) return 'callout';
  const isIdle = ({ block, isKept }: Candidate) => !isKept || block.type === 'heading';
  return box.every(isIdle) ? 'idle' : undefined;
}

/** "Born: 1937", line by line, or in cells. */
export const SHEET = /^(?:[^:\n]{2,25}:\s[^\n]+(?:\n|$)){2,}$/;

/** Another article's headline, with a sentence of it or none. */
const isTeaser = (box: readonly Candidate[], text: readonly Candidate[]): boolean =>
  lengthOf(text) <= LONGEST_OFFER && box.some((candidate) => candidate.block.text.length >= SHORTEST_HEADLINE && isLink(candidate));

/** A few lines of which as many are labels as sentences, with no heading above them. */
const isCallout = (box: readonly Candidate[], text: readonly Candidate[]): boolean =>
  box.every(({ block, holder }) => /^(?:paragraph|image)$/.test(block.type) || holder.tag === 'summary') &&
  text.length <= box.length / 2 &&
  lengthOf(box) <= LONGEST_OFFER;

/** A sentence, or what stands for itself without one. */
const isText = ({ type, text }: Block): boolean =>
  type === 'quote' || type === 'table' || (type === 'list' ? text.length > 100 : SENTENCE.test(text));
