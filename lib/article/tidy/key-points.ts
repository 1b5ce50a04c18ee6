/** The publisher's own bullets ("In het kort", "Key points"): they are kept apart, the body tells the same at length. */
import { isWithin } from '../frame.ts';
import { type Candidate, isRunning, linksIn } from './candidate.ts';
import { type Draft, decide, isHeadline } from './draft.ts';
import { SENTENCE } from './sentence.ts';
import { sideOf } from './stream.ts';

const FEWEST = 2;
/** Without a stop, and no entry of a live blog with its time. */
const BARE = /.{40}(?<!\d[:.]\d\d)$/;

export function takeKeyPoints(draft: Draft): void {
  takeLabelled(draft);
  if (draft.keyPoints.length === 0) takeOpeningList(draft);
}

function takeLabelled(draft: Draft): void {
  const { candidates, words, stream } = draft;
  let read = 0;
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.isKept && stream.has(candidate)) read += candidate.block.text.length;
    // What sums up a text at its end is a part of it.
    if (read > stream.length / 2) return;
    if (!words.keyPoints.test(candidate.block.text)) continue;
    const points = pointsAfter(candidates.slice(at + 1), boxOf(candidate, draft));
    // Beside a list stands who or what made it.
    const lists = points.filter(({ block }) => block.type === 'list');
    const lines = (lists.length > 0 ? lists : points).filter(isRunning).flatMap(({ block }) => block.text.split('\n'));
    if (lines.length === 0) continue;
    draft.keyPoints = lines;
    for (const taken of [candidate, ...points]) decide(draft, taken, 'key points');
    return;
  }
}

/** The outermost element around the label that is no part of the stream. */
const boxOf = (label: Candidate, draft: Draft) => sideOf(label, draft).at(-1);

/** What shares the label's box, or else the list right after it. */
function pointsAfter(following: readonly Candidate[], box: ReturnType<typeof boxOf>): Candidate[] {
  const outside = box ? following.findIndex(({ holder }) => !isWithin(holder, box)) : 0;
  const inBox = following.slice(0, outside < 0 ? undefined : outside);
  if (inBox.length > 0) return inBox;
  const [next] = following;
  return next?.block.type === 'list' ? [next] : [];
}

/** Without a label: a list of what is said at some length, between the headline and the text. A line that ends in a link leads elsewhere and is none of it. */
function takeOpeningList(draft: Draft): void {
  const { candidates, words, stream } = draft;
  const heading = candidates.findIndex(({ block }) => isHeadline(draft, block.text));
  const first = candidates.findIndex(stream.has);
  const list = candidates.slice(heading + 1, Math.max(first, 0)).find(({ block }) => block.type === 'list');
  if (!list) return;
  const { text } = list.block;
  const ends = linksIn(list.block).map(({ end }) => end);
  let at = -1;
  const lines = text.split('\n').filter((line) => {
    at += line.length + 1;
    return !ends.includes(at);
  });
  const areSaid = lines.every((line) => (SENTENCE.test(line) || BARE.test(line)) && !words.offers.test(line));
  if (!areSaid || lines.length < FEWEST) return;
  draft.keyPoints = lines;
  decide(draft, list, 'key points');
}
