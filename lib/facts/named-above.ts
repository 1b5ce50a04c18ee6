/** Sentences whose "she" is whom the headline names: a portrait or an obituary goes on so after her name. */
import { hasCapital } from '../article/letters.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import type { Candidate } from './candidate-sentences.ts';
import type { Heading } from './heading.ts';
import { findWords } from './words.ts';

/** So many words into a sentence she is its subject. */
const SUBJECT = 4;

/** Their positions; none that opens with "she". All since her name say "she", and no other pronoun stands with it. */
export function findNamed(candidates: readonly Candidate[], { headline }: Heading, language: Language | undefined): ReadonlySet<number> {
  const pronouns = wordSet(language?.pronouns);
  const names = new Set(findWords(headline).filter((word, at, words) => hasCapital(word) && hasCapital(words[at || 1] ?? '')));
  const found = new Set<number>();
  /** What has stood for her since her name; empty after it, absent where somebody else may be meant. */
  let said: string | undefined;
  for (const [position, { words, isDangling }] of candidates.entries()) {
    const [pronoun, ...others] =
      said === undefined ? [] : new Set(words.map((word) => word.toLowerCase()).filter((word) => pronouns.has(word)));
    const isHers = pronoun !== undefined && others.length === 0 && (said === '' || said === pronoun);
    if (isHers && !isDangling) found.add(position);
    if (words.slice(0, SUBJECT).some((word) => names.has(word))) said = '';
    else said = isHers ? pronoun : undefined;
  }
  return found;
}
