import type { Language } from './types.ts';

/** Words before a name, at the start of a sentence, that are no part of it. A short one may be: "The Hague". */
export const openingWords = ({ openers, pointers, beforeNouns }: Language): string[] => [
  ...`${openers} ${pointers}`.split(' '),
  ...beforeNouns.split(' ').filter((word) => word.length > 3),
];
