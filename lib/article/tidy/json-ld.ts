/** The text as JSON-LD has it, for pages that print only the beginning of it. */
import { decodeEntities } from '../entities.ts';
import { foldText } from '../fold.ts';
import type { Block } from '../types.ts';

// No tag holds another's beginning: else each is looked for to the end of the text.
const BREAK = /<\/?(?:p|div|br|li|h\d)\b[^<>]*>|[\n\u2029]/i;
const TAG = /<[^<>]*>/g;
const LEAST = 400;

/** Undefined where the page prints most of it itself. */
export function blocksOfJsonLd(articleBody: string | undefined, printed: number): Block[] | undefined {
  if (!articleBody || articleBody.length < LEAST) return undefined;
  const texts = articleBody.split(BREAK).map((part) => foldText(decodeEntities(part.replace(TAG, ' '))));
  const blocks = texts.filter(Boolean).map((text): Block => ({ type: 'paragraph', text }));
  return blocks.reduce((sum, { text }) => sum + text.length, 0) > 2 * printed ? blocks : undefined;
}
