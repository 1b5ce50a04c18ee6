/**
 * What stands between quotation marks. Single ones open before a word and close behind one, or they are apostrophes: "foto's", "'s ochtends",
 * "the brothers' ferry".
 */
export const QUOTED = /["“„«»][^"”“»«]*["”“»«]|(?<![^\s(])(?:‘|'(?![a-z] ))(?=\S)(?:[^"“”„«»‘’']|['’](?=[a-zß-ÿ]))*['’](?![a-zß-ÿ])/gu;

const DOUBLY = /["“„«»][^"”“»«]*["”“»«]/gu;

/** How much of a sentence stands between quotation marks, 0 to 1. */
export const quotedShare = (text: string): number => shareOf(text, QUOTED);

/** Between double ones alone, as the weights were learned with. */
export const doublyQuotedShare = (text: string): number => shareOf(text, DOUBLY);

const shareOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).join('').length / text.length;
