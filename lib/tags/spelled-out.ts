/** Names that are known to be whole, as their abbreviation stands behind them: "Inspectie Gezondheidszorg en Jeugd (IGJ)". */
import { isAcronym } from './letters.ts';
import type { Stretch, Token } from './tokens.ts';

/** Words; those without a capital ("voor", "of", "dan", "ve") are short. */
const LONGEST = 9;
const LONGEST_SMALL = 4;

/** Each ends before its abbreviation. */
export function findSpelledOut(tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap(({ text, isJoined }, end) => (isJoined || !isAcronym(text) ? [] : (spelledOut(tokens, end, text) ?? [])));
}

/** From the nearest word whose initials give it, or else its letters in their order, the first in front: "Nederlandse Spoorwegen (NS)". */
function spelledOut(tokens: readonly Token[], end: number, short: string): Stretch | undefined {
  let inOrder: Stretch | undefined;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    const { block, text, isCapital, isNear } = tokens[start] as Token;
    if (block !== tokens[end]?.block || (!isCapital && text.length > LONGEST_SMALL)) break;
    if (isCapital && text.startsWith(short.charAt(0)) && end - start > 1) {
      const words = tokens.slice(start, end);
      const initials = words.flatMap((word) => (word.isCapital ? word.text.charAt(0) : []));
      if (initials.join('') === short) return { start, end };
      if (new RegExp([...short].join('.*'), 'i').test(words.map((word) => word.text).join(''))) inOrder ??= { start, end };
    }
    if (!isNear) break;
  }
  return inOrder;
}
