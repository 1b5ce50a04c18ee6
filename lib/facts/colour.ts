/** Sentences that paint a scene or tell an aside in the midst of a report. */
import { hasCapital } from '../article/letters.ts';
import { GESTURES } from '../languages/in-scenes.ts';
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidates.ts';
import type { Heading } from './heading.ts';
import { tellingKeys } from './keys.ts';
import { daysOf } from './kinds.ts';
import { headingKeys } from './opening.ts';

const gestures: ReadonlySet<string> = new Set(GESTURES.split(' '));

/**
 * Positions of those without a number, a weekday or a month and without a word of headline and standfirst that show somebody with a name doing something, or have
 * no word that the article uses again. `opening`: where the news begins; what only a scene before it says does not count.
 */
export function findColour(
  candidates: readonly Candidate[],
  heading: Heading,
  language: Language | undefined,
  opening: number,
): ReadonlySet<number> {
  const wanted = headingKeys(heading, language);
  const names = findNames(candidates);
  const counts = new Map<string, number>();
  for (const key of candidates.slice(opening).flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const days = language ? Object.values(daysOf(language)) : [];
  const isDay = (word: string) => days.some((names) => names.has(word.toLowerCase()));
  const isSeen = ({ words }: Candidate) =>
    words.some((word, at) => gestures.has(word) && (names.has(words[at - 1] ?? '') || names.has(words[at + 1] ?? '')));
  const isColour = (candidate: Candidate) => {
    const keys = tellingKeys(candidate.keys, language);
    if (wanted.size === 0 || /\d/.test(candidate.text) || candidate.words.some(isDay) || keys.some((key) => wanted.has(key))) return false;
    return isSeen(candidate) || !keys.some((key) => (counts.get(key) ?? 0) > 1);
  };
  return new Set([...candidates.keys()].filter((position) => isColour(candidates[position] as Candidate)));
}

/** Words beside another with a capital: first names and surnames, and what somebody is where nouns have capitals. */
function findNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const isName = (word: string, at: number, words: readonly string[]) =>
    at > 0 && hasCapital(word) && [words[at - 1], words[at + 1]].some((near = '') => hasCapital(near));
  return new Set(candidates.flatMap(({ words }) => words.filter(isName)));
}
