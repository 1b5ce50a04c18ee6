/** What a press release says at its end of who sent it. */
import { ABOUT } from '../../languages/in-lines.ts';
import { fold } from '../fold.ts';
import { type Draft, decide, keptOf } from './draft.ts';

/** From the line on that says so of the publisher or of an author. */
export function cutAbout(draft: Draft): void {
  const kept = keptOf(draft);
  const from = kept.findIndex(({ block }) => {
    const name = fold(ABOUT.exec(block.text)?.[1] ?? '');
    // Of "Harlan Bearings GmbH" and harlan-bearings.example most is said; "About Linden" tells nothing of the Linden Daily.
    return draft.makers.some((one) => one.startsWith(name) && one.search(/\.|$/) < 1.5 * name.length);
  });
  if (from < kept.length / 3) return;
  for (const candidate of kept.slice(from)) decide(draft, candidate, 'about');
}
