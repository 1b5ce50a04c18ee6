/** Sentences of a speaker who goes by a surname that only a sentence before them explains: "Vink said that …", "…, said Vink". */
import { hasCapital } from '../article/letters.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import type { Candidate } from './candidate-sentences.ts';
import type { Heading } from './heading.ts';
import { findWords } from './words.ts';

/** What so many first sentences explain is mostly chosen, or at least told there. */
const LEAD = 3;

/** Their positions. Whom headline or standfirst names is no stranger. */
export function findStrangers(
  candidates: readonly Candidate[],
  { headline, standfirst = '' }: Pick<Heading, 'headline' | 'standfirst'>,
  language: Language | undefined,
): ReadonlySet<number> {
  const verbs = wordSet(language?.speechVerbs);
  const known = new Set(findWords(`${headline} ${standfirst}`));
  /** The name before each surname. */
  const introduced = new Map<string, string>();
  const strangers = new Set<number>();
  for (const [position, { words }] of candidates.entries()) {
    const isNamed = (at: number) => hasCapital(words[at] ?? '');
    // "Mrs Vink" says no more than "Vink".
    const isTitled = (at: number) =>
      isNamed(at - 1) && (words[at - 1] as string).length < 5 && introduced.get(words[at] as string) !== words[at - 1];
    const isAlone = (at: number) => !isNamed(at + 1) && (at === 1 || !isNamed(at - 1) || isTitled(at));
    const isSpeaking = (at: number) => {
      const start = at - Number(isTitled(at));
      return verbs.has((words[start === 0 ? at + 1 : start - 1] ?? '').toLowerCase());
    };
    const isStranger = (word: string, at: number) => introduced.has(word) && !known.has(word) && isAlone(at) && isSpeaking(at);
    if (words.some(isStranger)) strangers.add(position);
    for (const [at, word] of words.entries()) {
      if (at === 0 || !isNamed(at) || !isNamed(at - 1)) continue;
      if (position < LEAD) known.add(word);
      else if (!introduced.has(word)) introduced.set(word, words[at - 1] as string);
    }
  }
  return strangers;
}
