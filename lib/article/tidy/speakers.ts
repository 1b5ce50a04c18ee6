/** Whose a quotation is, where the line that tells so stands behind it, in a box with it alone. */
import { isWithin } from '../frame.ts';
import { type Draft, decide } from './draft.ts';
import { SENTENCE_END } from './sentence.ts';

/** Characters: a name, and what somebody is. */
const LONGEST = 100;

export function nameSpeakers(draft: Draft): void {
  for (const candidate of draft.candidates) {
    const { block, holder, isKept, at } = candidate;
    const line = draft.candidates[at + 1];
    const box = holder.parent;
    if (block.type !== 'quote' || block.source || !isKept || line?.block.type !== 'paragraph' || !box) continue;
    const { text } = line.block;
    if (draft.stream.flowsThrough(box) || !isWithin(line.holder, box) || text.length > LONGEST || SENTENCE_END.test(text)) continue;
    candidate.block = { ...block, source: text.replace(/^[-–—\s]+/, '') };
    decide(draft, line, 'speaker');
  }
}
