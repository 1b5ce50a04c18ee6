/** Nouns before a name, where every noun has a capital. */
import { cached } from '../languages/cached.ts';
import { everydayWords } from '../languages/everyday.ts';
import { NAME_ADJECTIVE, NAME_HEAD } from '../languages/german.ts';
import type { Language } from '../languages/types.ts';

const everydayOf = cached((language: Language): ReadonlySet<string> => new Set(everydayWords(language)));

/** "der", "ein bekannter", "in den vergangenen": a noun follows. */
const determined = cached(
  (language: Language) => new RegExp(`(?:^|\\s)(?:${language.beforeNouns.replaceAll(' ', '|')})\\s(?:[a-zäöüß]+e[mnrs]?\\s)?$`, 'i'),
);

/**
 * "Jahren" of "in den vergangenen Jahren Kontakte", "Golfs" of "des Golfs Küsten"; not "Deutschen" of "der Deutschen Bahn", nor the first of three
 * words, which may be what somebody is or a name in another language. `others`: the words behind it that have a capital. `before`: the text
 * up to the word.
 */
export function isNoun(word: string, others: number, before: string, language: Language): boolean {
  const key = word.toLowerCase();
  return (
    everydayOf(language).has(key) ||
    (others === 1 && determined(language).test(before) && !NAME_ADJECTIVE.test(key) && !NAME_HEAD.test(key))
  );
}
