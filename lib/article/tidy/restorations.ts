/** Why a block belongs to the text although Readability left it out. */
import type { Candidate } from './candidate.ts';
import type { Draft } from './draft.ts';
import { sideOf } from './stream.ts';

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
    step: 'between paragraphs',
    test: (candidate, draft) =>
      /^(?:quote|table)$/.test(candidate.block.type) &&
      candidate.block.text.length > 40 &&
      candidate.linked < candidate.block.text.length / 3 &&
      isBetween(candidate, draft)
        ? 'text between two paragraphs of the article'
        : undefined,
  },
  {
    step: 'subhead',
    test: (candidate, draft) =>
      candidate.block.type === 'heading' && isBetween(candidate, draft) && headsText(candidate, draft)
        ? 'heads a paragraph of the article, alone in its box'
        : undefined,
  },
];

/** Pictures and embeds have no text that could be chosen: they are kept where the stream flows past them. */
export function keepPictures({ candidates, stream, scope }: Draft): void {
  const first = candidates.findIndex(({ isKept }) => isKept);
  const last = candidates.findLastIndex(({ isKept }) => isKept);
  for (const candidate of candidates.slice(first, last)) {
    const isPicture = candidate.block.type === 'image' || candidate.block.type === 'embed';
    if (isPicture && sideOf(candidate, { stream, scope }).every(({ linked, isBeside }) => !linked && !isBeside)) candidate.isKept = true;
  }
}

const isText = ({ block, linked }: Candidate): boolean =>
  block.type !== 'image' && block.type !== 'embed' && linked < block.text.length * 0.6;

/** What page builders set each in a frame of its own. */
function headsText(candidate: Candidate, draft: Draft): boolean {
  const next = draft.candidates[candidate.at + 1];
  const { length } = candidate.block.text;
  return !candidate.linked && next !== undefined && draft.stream.has(next) && sideOf(candidate, draft).every((one) => one.length <= length);
}

const isBetween = ({ at }: Candidate, { first, last }: Draft): boolean => at > first && at < last;
