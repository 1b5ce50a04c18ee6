/** What stands between quotation marks. */
export const QUOTED = /["“„«»][^"”“»«]*["”“»«]/gu;

/** How much of a sentence stands between quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  const quoted = text.match(QUOTED) ?? [];
  return quoted.join('').length / text.length;
}
