/** Why a block belongs to the text although Readability left it out. */
import type { Candidate } from './blocks.ts';
import type { Draft } from './draft.ts';

export interface Rule {
  step: string;
  /** The reason, where the rule holds. */
  test(candidate: Candidate, draft: Draft): string | undefined;
}

export const restorations: readonly Rule[] = [
  {
    step: 'same stream',
    test: (candidate, { stream }) => (isText(candidate) && stream.has(candidate) ? 'stands where the other paragraphs stand' : undefined),
  },
  {
    step: 'subhead',
    test: (candidate, draft) =>
      candidate.block.type === 'heading' && candidate.linked === 0 && isBetween(candidate, draft) && isBeforeText(candidate, draft)
        ? 'a heading right before text of the article'
        : undefined,
  },
  {
    step: 'between paragraphs',
    test: (candidate, draft) =>
      /^(?:quote|table)$/.test(candidate.block.type) &&
      candidate.block.text.length > 40 &&
      candidate.linked < candidate.block.text.length / 3 &&
      isBetween(candidate, draft)
        ? 'text between two paragraphs of the article'
        : undefined,
  },
];

const isText = ({ block, linked }: Candidate): boolean =>
  block.type !== 'image' && block.type !== 'embed' && linked < block.text.length * 0.6;

function isBetween(candidate: Candidate, { candidates }: Draft): boolean {
  const at = candidates.indexOf(candidate);
  return candidates.slice(0, at).some(({ isKept }) => isKept) && candidates.slice(at).some(({ isKept }) => isKept);
}

function isBeforeText(candidate: Candidate, { candidates }: Draft): boolean {
  const next = candidates.slice(candidates.indexOf(candidate) + 1).find(({ block }) => block.type !== 'image' && block.type !== 'embed');
  return next?.isKept === true;
}
