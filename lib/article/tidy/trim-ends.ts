/** The ends of the text: what stands before the first and after the last of its paragraphs. */
import { fold } from '../fold.ts';
import type { Frame } from '../frame.ts';
import { type Candidate, framesAround, isAllStrong, isLong, isRunning, lengthOf } from './candidate.ts';
import { type Draft, decide, isHeadline, keptOf } from './draft.ts';
import { isEntryTime } from './entries.ts';
import { isLabels, YEAR_OR_TIME } from './labels.ts';
import { SENTENCE } from './sentence.ts';
import { cutSignatures } from './signatures.ts';

export function trimEnds(draft: Draft): void {
  cutNextArticle(draft);
  cutAbove(draft);
  cutBefore(draft);
  findStandfirst(draft);
  cutAfter(draft);
  cutStandfirst(draft);
  cutSignatures(draft);
}

/** Some pages go on with the next article under this one. */
function cutNextArticle(draft: Draft): void {
  let read = 0;
  let isNext = false;
  const around = new Set<Frame | undefined>();
  const headline = draft.candidates.find(({ block, holder }) => holder.tag === 'h1' && isHeadline(draft, block.text));
  for (const candidate of draft.candidates) {
    const { block, holder, isKept } = candidate;
    // A subhead stands among the paragraphs, where the headline does not.
    const isOther = holder.tag === 'h1' && block.text.length < 200 && !around.has(holder.parent);
    if (isOther && read > 600 && !isHeadline(draft, block.text)) isNext = true;
    if (isNext) decide(draft, candidate, 'next article');
    if (!isKept) continue;
    read += block.text.length;
    if (holder.parent !== headline?.holder.parent) around.add(holder.parent);
  }
}

/** Labels, dates and menus above the headline. */
function cutAbove(draft: Draft): void {
  const heading = draft.candidates.find(({ block }) => block.type === 'heading' && isHeadline(draft, block.text));
  const above = keptOf(draft).filter(({ at }) => heading && at < heading.at);
  if (lengthOf(above) > draft.stream.length * 0.25) return;
  for (const candidate of above) decide(draft, candidate, 'above the headline');
}

/** Labels, scores and line-ups may be many: it is sentences of which no good part may go. */
const sentencesIn = (candidates: readonly Candidate[]): number =>
  lengthOf(candidates.filter(isRunning).filter(({ block }) => SENTENCE.test(block.text)));

/** "Listen: the council has agreed (2 min.)" */
const LASTS = /\d ?min/i;

/** Characters of a standfirst that is no sentence. */
const SHORTEST_LINE = 60;

const FEWEST_TITLES = 3;

/** The title of the first entry, set as those of others behind it. */
function isTitleOfMany({ at, block, holder }: Candidate, all: readonly Candidate[]): boolean {
  const isAlike = (other: Candidate) => other.at > at && other.holder.tag === holder.tag && other.holder.parent?.tag === holder.parent?.tag;
  return block.type === 'heading' && all.filter((other) => other.block.type === 'heading' && isAlike(other)).length >= FEWEST_TITLES;
}

/** No list of several, and no line of labels. */
const isOneLine = ({ block: { type, text } }: Candidate, { makers }: Draft): boolean =>
  (type !== 'list' || !text.includes('\n')) && !LASTS.test(text) && !isLabels(text, makers);

/** Standfirst, labels and pictures' texts, but not several paragraphs: where nothing else knew the standfirst, it is found here. */
function cutBefore(draft: Draft): void {
  const all = keptOf(draft);
  const first = all.findIndex(draft.stream.has);
  const opening = all[first - 1];
  const isOfFirst = opening && (isEntryTime(opening, all) || isTitleOfMany(opening, all));
  const before = all.slice(0, Math.max(0, isOfFirst ? first - 1 : first));
  if (sentencesIn(before) > draft.stream.length * 0.25 || before.filter(isLong).length > 2) return;
  const standfirst = before.filter((candidate) => isOneLine(candidate, draft));
  const sentences = standfirst.filter(({ block }) => SENTENCE.test(block.text));
  const [found] = sentences.length > 0 ? sentences : standfirst.filter(({ block }) => block.text.length >= SHORTEST_LINE);
  draft.foundStandfirst = found?.block.text;
  for (const candidate of before) decide(draft, candidate, 'before the text');
}

/** Where it stands in a frame of its own below the headline, the text was found without it. */
function findStandfirst(draft: Draft): void {
  if (draft.foundStandfirst) return;
  const { candidates, words } = draft;
  const heading = candidates.findIndex(({ block }) => isHeadline(draft, block.text));
  const first = candidates.findIndex((candidate) => candidate.isKept && isRunning(candidate));
  if (heading < 0) return;
  const found = candidates.slice(heading + 1, Math.max(first, 0)).find((candidate) => {
    const { block, linked, at, isDecided } = candidate;
    const { type, text } = block;
    const isSaid =
      !isDecided &&
      /^(?:paragraph|list)$/.test(type) &&
      isOneLine(candidate, draft) &&
      linked === 0 &&
      (SENTENCE.test(text) || (text.length >= SHORTEST_LINE && !YEAR_OR_TIME.test(text))) &&
      !words.offers.test(text);
    const isCaption = candidates[at - 1]?.block.type === 'image';
    return isSaid && !isCaption && framesAround(candidate).every(({ tag, isBeside }) => !isBeside && !/^fig/.test(tag));
  });
  draft.foundStandfirst = found?.block.text;
}

function cutAfter(draft: Draft): void {
  const all = keptOf(draft);
  const last = all.findLastIndex(draft.stream.has);
  const after = all.slice(last + 1);
  if (last < 0 || sentencesIn(after) > draft.stream.length * 0.3) return;
  for (const candidate of after) decide(draft, candidate, 'after the text');
}

/** Only where it is printed otherwise than the paragraphs: a first paragraph that metadata repeats is still the first paragraph. */
function cutStandfirst(draft: Draft): void {
  const opening = keptOf(draft);
  const at = opening.slice(0, 2).findIndex(({ block }) => fold(block.text) === draft.standfirst);
  const first = opening[at];
  const second = opening.slice(at + 1).find(isRunning);
  if (!first || !second) return;
  if (first.block.type === 'heading' || isAllStrong(first) || namesAround(first) !== namesAround(second))
    decide(draft, first, 'standfirst apart');
}

/** A page builder sets each paragraph in elements of its own, which have the same names. */
const namesAround = (one: Candidate): string =>
  framesAround(one)
    .map(({ hint }) => hint)
    .join('<');
