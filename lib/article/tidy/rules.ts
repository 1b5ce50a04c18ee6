/** Takes out what is not the article's text and takes in what was lost of it, one named rule after the other. */
import { cutAbout } from './about.ts';
import { cutAnnouncements } from './announced.ts';
import { cutBoxes } from './boxes.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, decide, endsOf, type Rule } from './draft.ts';
import { isEntryTime } from './entries.ts';
import type { Hint } from './explain.ts';
import { cutFurniture } from './furniture.ts';
import { namedStep } from './hints.ts';
import { takeKeyPoints } from './key-points.ts';
import { cutLastWords } from './last-words.ts';
import { cutPulled } from './pulled.ts';
import { removals } from './removals.ts';
import { betweenEnds, inStream, keepPictures } from './restorations.ts';
import { nameSpeakers } from './speakers.ts';
import { sideOf } from './stream.ts';
import { trimEnds } from './trim-ends.ts';

export function applyRules(draft: Draft): void {
  restore(draft, [inStream]);
  restore(draft, betweenEnds(endsOf(draft.candidates)));
  takeKeyPoints(draft);
  for (const candidate of draft.candidates) if (candidate.isKept) remove(candidate, draft);
  cutBoxes(draft);
  cutAnnouncements(draft);
  cutPulled(draft);
  nameSpeakers(draft);
  cutFurniture(draft);
  // What stands behind a signature would hide it; whom it names is yet to be read.
  cutLastWords(draft, true);
  cutAbout(draft);
  trimEnds(draft);
  keepPictures(draft);
  cutLastWords(draft);
}

function restore(draft: Draft, rules: readonly Rule[]): void {
  for (const candidate of draft.candidates) if (!candidate.isKept) apply(candidate, draft, rules, true);
}

/** The first of the rules that holds decides; false where none does. */
const apply = (candidate: Candidate, draft: Draft, rules: readonly Rule[], isKept: boolean): boolean =>
  rules.some(({ step, test }) => {
    const holds = test(candidate, draft);
    if (holds) decide(draft, candidate, step, isKept);
    return holds;
  });

function remove(candidate: Candidate, draft: Draft): void {
  // The time of an entry is called a time, too.
  const isDecided = apply(candidate, draft, removals, false) || isEntryTime(candidate, draft.candidates);
  const hint = isDecided ? undefined : hintAt(candidate, draft);
  if (hint) decide(draft, candidate, hint);
}

/** Why the page's own names say that a block is no text. */
function hintAt(candidate: Candidate, draft: Draft): Hint | undefined {
  for (const { hint } of sideOf(candidate, draft)) {
    const step = namedStep(hint);
    if (step) return { step, reason: `the page calls it "${hint.slice(0, 60)}"` };
  }
  return undefined;
}
