/** The body as one text: what `articleBody` is in an export, and what offsets of quotations count in. */
import type { Block, Place, Span } from './types.ts';

const BETWEEN_BLOCKS = '\n\n';

/** Captions and things of other sites stand beside the running text, not in it. */
export const hasOwnText = (block: Block): boolean => block.type !== 'image' && block.type !== 'embed';

/** Blocks with a blank line between them; empty for none. */
export function runningText(body: readonly Block[]): string {
  return body
    .filter(hasOwnText)
    .map((block) => block.text)
    .join(BETWEEN_BLOCKS);
}

/** Where a place of the body is in the running text, in UTF-16 units; undefined for a place in a caption or outside the body. */
export function placeInRunningText(body: readonly Block[], place: Place): Span | undefined {
  const block = body[place.block];
  if (!block || !hasOwnText(block)) return undefined;
  const before = runningText(body.slice(0, place.block));
  const offset = before.length + (body.slice(0, place.block).some(hasOwnText) ? BETWEEN_BLOCKS.length : 0);
  return { start: offset + place.start, end: offset + place.end };
}

/** The other way round: undefined where the stretch is not within one block. */
export function placeFromRunningText(body: readonly Block[], start: number, end: number): Place | undefined {
  let offset = 0;
  for (const [block, { text }] of body.entries()) {
    if (!hasOwnText(body[block] as Block)) continue;
    if (start >= offset && end <= offset + text.length) return { block, start: start - offset, end: end - offset };
    offset += text.length + BETWEEN_BLOCKS.length;
  }
  return undefined;
}
