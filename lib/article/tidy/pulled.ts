/** A pulled quotation says once more, large, what a paragraph says. */
import type { Frame } from '../frame.ts';
import { DIGITS, LETTERS } from '../letters.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, decide } from './draft.ts';

/** Characters. */
const LONGEST = 300;
/** So many words are no chance. */
const FEWEST_WORDS = 4;
/** Characters: what is longer isn't searched. */
const MOST_SEARCHED = 100_000;

export function cutPulled(draft: Draft): void {
  const kept = draft.candidates.filter(({ block, isKept }) => isKept && block.type === 'paragraph');
  if (kept.reduce((sum, { block }) => sum + block.text.length, 0) > MOST_SEARCHED) return;
  const texts = kept.map(({ block }) => lettersOf(block.text));
  const all = texts.join('\n');
  for (const candidate of kept) {
    const text = lettersOf(SAID.exec(candidate.block.text)?.[1] ?? candidate.block.text);
    if (candidate.block.text.length > LONGEST || text.split(' ').length < FEWEST_WORDS || all.indexOf(text) === all.lastIndexOf(text))
      continue;
    const isApart = ({ holder }: Candidate) => makeOf(holder) !== makeOf(candidate.holder);
    const isPart = kept.some((other, i) => isApart(other) && (texts[i] ?? '').length > text.length && texts[i]?.includes(text));
    if (isPart) decide(draft, candidate, false, 'pulled', 'says what a paragraph says, set apart');
  }
}

const makeOf = ({ tag, hint, parent }: Frame): string => `${tag} ${hint} ${parent?.hint}`;

/** What is said of a quotation with its speaker behind. */
const SAID = /^[“„"«‘](.+)[”“"»’][^,.]{0,60}$/;

/** Quotation marks and the last dot differ. */
const lettersOf = (text: string): string => text.toLowerCase().replace(SIGNS, ' ').trim();

const SIGNS = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');
