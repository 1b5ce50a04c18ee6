/** Takes out what is not the article's text and takes in what was lost of it, one named rule after the other. */
import type { Candidate } from './blocks.ts';
import { type Draft, decide } from './draft.ts';
import { hintAt } from './hints.ts';
import { takeKeyPoints } from './key-points.ts';
import { removals } from './removals.ts';
import { keepPictures, restorations } from './restorations.ts';
import { trimEnds } from './trim-ends.ts';

export function tidy(draft: Draft): void {
  for (const candidate of draft.candidates) if (!candidate.isKept) restore(candidate, draft);
  takeKeyPoints(draft);
  for (const candidate of draft.candidates) if (candidate.isKept) remove(candidate, draft);
  trimEnds(draft);
  keepPictures(draft);
}

function restore(candidate: Candidate, draft: Draft): void {
  for (const { step, test } of restorations) {
    const reason = test(candidate, draft);
    if (reason) {
      decide(draft, candidate, true, step, reason);
      return;
    }
  }
}

function remove(candidate: Candidate, draft: Draft): void {
  for (const { step, test } of removals) {
    const reason = test(candidate, draft);
    if (reason) {
      decide(draft, candidate, false, step, reason);
      return;
    }
  }
  const hint = hintAt(candidate, draft);
  if (hint) decide(draft, candidate, false, hint.step, hint.reason);
}
