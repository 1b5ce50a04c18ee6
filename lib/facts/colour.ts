/** Sentences that paint a scene or tell an aside in the midst of a report. */
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import type { Candidate } from './candidate-sentences.ts';
import { isOutcome } from './flaws.ts';
import type { Heading } from './heading.ts';
import { tellingKeys } from './keys.ts';
import { headingKeys } from './opening.ts';

/** In words: with more it tells something. */
const LONGEST = 20;

/**
 * Positions of those without a number, a weekday or a month, without a word of headline and standfirst, and without one that the article uses
 * again. `opening`: where the news begins; what only a scene before it says does not count.
 */
export function findColour(
  candidates: readonly Candidate[],
  heading: Heading,
  language: Language | undefined,
  opening: number,
): ReadonlySet<number> {
  const wanted = headingKeys(heading, language);
  const counts = new Map<string, number>();
  for (const key of candidates.slice(opening).flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const days = [language?.weekdays, language?.months].map(wordSet);
  const isDay = (word: string) => days.some((names) => names.has(word.toLowerCase()));
  if (wanted.size === 0) return new Set();
  const isTold = (key: string) => wanted.has(key) || (counts.get(key) ?? 0) > 1;
  const isColour = (candidate: Candidate) =>
    candidate.length <= LONGEST &&
    !tellingKeys(candidate.keys, language).some(isTold) &&
    !/\d/.test(candidate.text) &&
    !isOutcome(candidate) &&
    !candidate.words.some(isDay);
  return new Set([...candidates.keys()].filter((position) => isColour(candidates[position] as Candidate)));
}
