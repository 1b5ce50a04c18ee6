/** What is left hanging at the ends once the rest is gone. */
import { type Draft, decide } from './draft.ts';

export function trimEnds(draft: Draft): void {
  const kept = draft.candidates.filter(({ isKept }) => isKept);
  const isText = (type: string) => type !== 'image' && type !== 'embed' && type !== 'heading';
  let end = kept.length;
  while (end > 0 && !isText(kept[end - 1]?.block.type ?? 'paragraph')) end -= 1;
  for (const candidate of kept.slice(end)) decide(draft, candidate, false, 'end', 'no text of the article comes after it');
  kept.slice(0, end).forEach((candidate, index) => {
    const next = kept[index + 1];
    const isBare = candidate.block.type === 'heading' && next?.block.type === 'heading' && next.block.level <= candidate.block.level;
    if (isBare) decide(draft, candidate, false, 'bare heading', 'no text comes under it');
  });
}
