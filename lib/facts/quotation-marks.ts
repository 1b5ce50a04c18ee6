/**
 * What stands between quotation marks. Single ones open before a word and close behind one, or they are apostrophes: "foto's", "'s ochtends",
 * "the brothers' ferry".
 */
export const QUOTED = /["“„«»][^"”“»«]*["”“»«]|(?<![^\s(])(?:‘|'(?![a-z] ))(?=\S)(?:[^"“”„«»‘’']|['’](?=[a-zß-ÿ]))*['’](?![a-zß-ÿ])/gu;

/** How much of a sentence stands between quotation marks, 0 to 1. */
export const quotedShare = (text: string): number => (text.match(QUOTED) ?? []).join('').length / text.length;
