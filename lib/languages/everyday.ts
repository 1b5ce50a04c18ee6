import type { Language } from './types.ts';

const LISTS = [
  'everyday',
  'weekdays',
  'months',
  'speechVerbs',
  'beforeNouns',
  'openers',
  'pronouns',
  'pointers',
  'firstPerson',
  'adverbs',
] as const;

/** Words that no article is about: a language's everyday words, and those that it lists for another use. Lower case; some stand twice. */
export const everydayWords = (language: Language | undefined): string[] => LISTS.flatMap((list) => language?.[list]?.split(' ') ?? []);
