/** What in a tidied text tells an article from other pages. */
import { SUBSCRIBED } from '../../languages/in-lines.ts';
import type { Measures, PageMeasures } from '../clues.ts';
import type { Candidate } from './candidate.ts';
import { endsOf } from './draft.ts';
import { opensEntry } from './entries.ts';

/** With fewer words the text says nothing of where the teasers stand. */
const FEWEST_WORDS = 10;

/** `words`: of the text. */
export function measureText(candidates: readonly Candidate[], words: number): Omit<Measures, keyof PageMeasures> {
  const { first, last } = endsOf(candidates);
  // The time of the first entry and the title of the first teaser stand before their text, a line between them perhaps.
  const text = candidates.slice(Math.max(first - 2, 0), Math.max(last, 0));
  const isTeaser = ({ block, linked }: Candidate) => block.type === 'heading' && linked > block.text.length / 2;
  return {
    words,
    teasers: (words < FEWEST_WORDS ? candidates : text).filter(isTeaser).length,
    entries: text.filter(opensEntry).length,
    asksSubscribers: candidates.slice(last + 1).some(({ block }) => SUBSCRIBED.test(block.text)),
  };
}
