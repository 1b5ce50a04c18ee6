/** A block of the text as printed, of which it is to be decided whether it is the article's. */
import { ancestors, type Frame } from '../frame.ts';
import { hasOwnText } from '../running-text.ts';
import { runsOf } from '../runs.ts';
import type { Block, Run } from '../types.ts';

export interface Candidate {
  block: Block;
  /** The nearest element that holds the whole block. */
  holder: Frame;
  /** Characters of `block.text` that are links. */
  linked: number;
  isKept: boolean;
  /** By a rule. */
  isDecided?: true;
  /** Its index. */
  at: number;
}

/** The elements around it, the nearest first. */
export const framesAround = ({ holder }: Candidate): Frame[] => [holder, ...ancestors(holder)];

/** Of its text. Bars and arrows between links are none. */
export const linkedShare = ({ block, linked }: Candidate): number =>
  linked ? linked / block.text.replace(/\s*[|·•«»/+→]+\s*/g, '').length : 0;

/** Nearly all of it leads elsewhere, as a title does to its article. */
export const isLink = (one: Candidate): boolean => linkedShare(one) > 0.85;

export const linksIn = (block: Block): Run[] => runsOf(block).filter(({ url }) => url);

/** "It also <a>carries out joint exercises</a>.": a sentence that begins before its links and ends behind them, as no teaser does. */
export function isLinkedSentence({ block }: Candidate): boolean {
  const links = linksIn(block);
  return /^[^:|]*\S [^:|]*\s$/.test(block.text.slice(0, links[0]?.start)) && /^[.!?]$/.test(block.text.slice(links.at(-1)?.end));
}

/** Characters of all of them. */
export const lengthOf = (candidates: readonly Candidate[]): number => candidates.reduce((sum, { block }) => sum + block.text.length, 0);

/** The share of a paragraph's text that is emphasised, 0 to 1; `as`: in this way alone. */
export const emphasized = ({ text, runs = [] }: Extract<Block, { type: 'paragraph' }>, as?: Run['emphasis']): number =>
  runs.reduce((sum, { emphasis, start, end }) => sum + (emphasis && (!as || emphasis === as) ? end - start : 0), 0) / text.length;

export const isLong = ({ block }: Candidate): boolean => block.type === 'paragraph' && block.text.length > 80;

/** No subhead, either. */
export const isRunning = ({ block }: Candidate): boolean => hasOwnText(block) && block.type !== 'heading';

/** One run of bold type, all along. */
export const isAllStrong = ({ block }: Candidate): boolean =>
  runsOf(block).some(({ emphasis, start, end }) => emphasis === 'strong' && end - start > block.text.length * 0.9);
