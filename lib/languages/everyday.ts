import type { Language } from './types.ts';

/** Words that no article is about: a language's everyday words, and those that it lists for another use. Lower case; some stand twice. */
export const everydayWords = (language: Language): string[] =>
  [
    language.everyday,
    language.weekdays,
    language.months,
    language.speechVerbs,
    language.beforeNouns,
    language.openers,
    language.pronouns,
    language.pointers,
    language.firstPerson,
    language.adverbs ?? '',
  ].flatMap((list) => (list ? list.split(' ') : []));
