/** Labels of what was taken out: "More stories:" above links, in whatever language. */

import { isLink } from './candidate.ts';
import { type Draft, decide } from './draft.ts';
import { SENTENCE_END } from './sentence.ts';

/** Characters. */
const LONGEST_LABEL = 60;

export function cutAnnouncements(draft: Draft): void {
  for (const candidate of draft.candidates) {
    const { type, text } = candidate.block;
    const next = draft.candidates[candidate.at + 1];
    if (!next || next.isKept || text.length > LONGEST_LABEL || !/^(?:heading|paragraph)$/.test(type)) continue;
    const isLabel = /[:：]$/.test(text) || (next.block.type === 'list' && !SENTENCE_END.test(text));
    if (isLabel && isLink(next)) decide(draft, candidate, 'announcement');
  }
}
