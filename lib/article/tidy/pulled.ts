/** A pulled quotation says once more, large, what a paragraph says. */
import { ancestors, type Frame } from '../frame.ts';
import { DIGITS, LETTERS } from '../letters.ts';
import { type Candidate, lengthOf } from './candidate.ts';
import { type Draft, decide } from './draft.ts';

/** So many words are no chance. */
const FEWEST_WORDS = 4;
/** Without quotation marks, most of which lie where other scripts do, a few repeated words of a script with short ones are a subhead. */
const FEWEST_BARE = 6;
/** Characters: what is longer isn't searched. */
const MOST_SEARCHED = 100_000;

export function cutPulled(draft: Draft): void {
  const kept = draft.candidates.filter((one) => one.isKept && (one.block.type === 'paragraph' || isInFigure(one)));
  if (lengthOf(kept) > MOST_SEARCHED) return;
  const texts = kept.map(({ block }) => lettersOf(block.text));
  const all = texts.join('\n');
  for (const candidate of kept) {
    const text = SAID.exec(candidate.block.text)?.[1] ?? candidate.block.text;
    const fewest = /["«\u0590-\uffff]/.test(candidate.block.text) ? FEWEST_WORDS : FEWEST_BARE;
    // Between two of its sentences the paragraph may name the speaker.
    const parts = text.split(/[.!?] /).map(lettersOf);
    if (parts.some((part) => part.split(' ').length < fewest || all.indexOf(part) === all.lastIndexOf(part))) continue;
    const isApart = ({ holder }: Candidate) => makeOf(holder) !== makeOf(candidate.holder);
    const isPart = kept.some(
      (other, i) => isApart(other) && other.block.text.length > text.length && parts.every((part) => texts[i]?.includes(part)),
    );
    if (isPart) decide(draft, candidate, 'pulled');
  }
}

/** Not in the flow of the text, as a quotation of its own would be. */
const isInFigure = ({ block, holder }: Candidate): boolean =>
  block.type === 'quote' && [...ancestors(holder)].some(({ tag }) => tag === 'figure');

const makeOf = ({ tag, hint, parent }: Frame): string => `${tag} ${hint} ${parent?.hint}`;

/** What is said of a quotation with its speaker behind. */
const SAID = /^[“„"«‘](.+)[”“"»’][^,.]{0,60}$/;

/** Quotation marks and the last dot differ. */
const lettersOf = (text: string): string => text.toLowerCase().replace(SIGNS, ' ').trim();

const SIGNS = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');
