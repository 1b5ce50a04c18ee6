/** Takes out what is not the article's text and takes in what was lost of it, one named rule after the other. */
import { type Draft, decide } from './draft.ts';
import { takeKeyPoints } from './key-points.ts';
import { removals } from './removals.ts';
import { keepPictures, restorations } from './restorations.ts';
import { trimEnds } from './trim-ends.ts';

export function tidy(draft: Draft): void {
  for (const candidate of draft.candidates) {
    for (const { step, test } of restorations) {
      const reason = candidate.isKept ? undefined : test(candidate, draft);
      if (reason) decide(draft, candidate, true, step, reason);
    }
  }
  takeKeyPoints(draft);
  for (const candidate of draft.candidates) {
    for (const { step, test } of removals) {
      const reason = candidate.isKept ? test(candidate, draft) : undefined;
      if (reason) decide(draft, candidate, false, step, reason);
    }
  }
  trimEnds(draft);
  keepPictures(draft);
}
