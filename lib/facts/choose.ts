/** Few sentences out of many: the best ranked that say different things and can be read by themselves. */
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidates.ts';
import { startsDangling } from './dangling.ts';
import { quotedShare } from './features.ts';
import { overlap } from './words.ts';

/** Of the words of the shorter; from here on two sentences say the same. */
const SAME = 0.6;
const FEWEST_WORDS = 5;
const MOST_WORDS = 60;
/** What a flaw costs, and what likeness to a chosen sentence does, in the unit of the scores. */
const FLAW = 1;
const LIKENESS = 0.5;
const SAME_BLOCK = 0.15;

/** Positions in reading order. Fewer than `count` where the rest would only repeat. */
export function chooseSentences(
  candidates: readonly Candidate[],
  scores: readonly number[],
  count: number,
  language: Language | undefined,
  taken: readonly string[][] = [],
): number[] {
  const chosen = new Set<number>();
  const costs = candidates.map((candidate) => costOfFlaws(candidate));
  const hangs = candidates.map(({ text }) => startsDangling(text, language));
  const said = [...taken];
  const hasBlocks = candidates.some(({ block }) => block !== candidates[0]?.block);
  const worth = (at: number): number => {
    const { keys, block } = candidates[at] as Candidate;
    const likeness = Math.max(0, ...said.map((others) => overlap(keys, others)));
    const isCrowded = hasBlocks && [...chosen].some((other) => candidates[other]?.block === block);
    const isLost = hangs[at] && !chosen.has(at - 1);
    return (scores[at] as number) - (costs[at] as number) - likeness * LIKENESS - (isCrowded ? SAME_BLOCK : 0) - (isLost ? FLAW : 0);
  };
  let left = candidates.map((_, at) => at);
  while (chosen.size < count) {
    left = left.filter((at) => !chosen.has(at) && said.every((keys) => overlap(keys, (candidates[at] as Candidate).keys) < SAME));
    if (left.length === 0) break;
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.add(best);
    said.push((candidates[best] as Candidate).keys);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Questions, scraps, and quotations that don't say who spoke or are only half there. */
function costOfFlaws({ text, words }: Candidate): number {
  const isQuestion = /\?["”»']?$/.test(text);
  const isBareQuotation = quotedShare(text) > 0.9 || (text.match(/["“”„«»]/g) ?? []).length % 2 === 1;
  const isScrap = words.length < FEWEST_WORDS || words.length > MOST_WORDS;
  return FLAW * [isQuestion, isBareQuotation, isScrap].filter(Boolean).length;
}
