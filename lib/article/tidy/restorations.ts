/** Why a block belongs to the text although Readability left it out. */
import { hasOwnText } from '../running-text.ts';
import { type Candidate, isLinkedSentence } from './candidate.ts';
import { type Draft, decide, type Ends, endsOf, type Rule } from './draft.ts';
import { sideOf } from './stream.ts';

/** What Readability found of a text in pieces may be one of them: only the stream tells where the text begins and ends. */
export const inStream: Rule = {
  step: 'same stream',
  test: (candidate, { stream }) => isText(candidate) && stream.has(candidate),
};

export function betweenEnds({ first, last }: Ends): Rule[] {
  const isBetween = ({ at }: Candidate) => at > first && at < last;
  return [
    {
      step: 'between paragraphs',
      test: (candidate) =>
        isBetween(candidate) &&
        /^(?:quote|table)$/.test(candidate.block.type) &&
        candidate.block.text.length > 40 &&
        candidate.linked < candidate.block.text.length / 3,
    },
    {
      step: 'subhead',
      test: (candidate, draft) => isBetween(candidate) && candidate.block.type === 'heading' && headsText(candidate, draft),
    },
  ];
}

/** Pictures and embeds have no text that could be chosen: they are kept where the stream flows past them. */
export function keepPictures(draft: Draft): void {
  const { first, last } = endsOf(draft.candidates);
  for (const candidate of draft.candidates.slice(first, last)) {
    // A post that is embedded is no more than what leads to it.
    const most = candidate.block.type === 'embed' ? candidate.holder.linked : 0;
    if (!hasOwnText(candidate.block) && sideOf(candidate, draft).every(({ linked, isBeside }) => linked <= most && !isBeside))
      decide(draft, candidate, 'picture', true);
  }
}

const isText = (candidate: Candidate): boolean =>
  hasOwnText(candidate.block) && (candidate.linked < candidate.block.text.length * 0.6 || isLinkedSentence(candidate));

/** What page builders set each in a frame of its own. */
function headsText(candidate: Candidate, draft: Draft): boolean {
  const next = draft.candidates[candidate.at + 1];
  const { length } = candidate.block.text;
  return next !== undefined && draft.stream.has(next) && sideOf(candidate, draft).every((one) => one.length <= length);
}
