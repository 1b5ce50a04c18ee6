/** Names that are known to be whole, as their abbreviation stands behind them: "Inspectie Gezondheidszorg en Jeugd (IGJ)". */
import type { Span } from '../article/types.ts';
import { isAcronym } from './letters.ts';
import type { Token } from './tokens.ts';

/** Words; those without a capital ("voor", "of", "dan", "ve") are short. */
const LONGEST = 9;
const LONGEST_SMALL = 4;

/** Each ends before its abbreviation. */
export function findSpelledOut(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ text, isJoined }, end) => (isJoined || !isAcronym(text) ? [] : (spelledOut(tokens, end, text) ?? [])));
}

/** From the nearest word with its first letter, where the letters come in this order: "Nederlandse Spoorwegen (NS)". */
function spelledOut(tokens: readonly Token[], end: number, short: string): Span | undefined {
  // "A[^B]*[B]": where a letter comes many times, ".*" would try all ways to find the next.
  const inOrder = new RegExp(`^${short.replace(/(?<=.)./g, '[^$&]*[$&]')}`, 'i');
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    const { block, text, isCapital, isNear } = tokens[start] as Token;
    if (block !== tokens[end]?.block || (!isCapital && text.length > LONGEST_SMALL)) return undefined;
    const words = tokens.slice(start, end).map((word) => word.text);
    if (isCapital && words.length > 1 && inOrder.test(words.join(''))) return { start, end };
    if (!isNear) return undefined;
  }
  return undefined;
}
