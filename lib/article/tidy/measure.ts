/** What in a tidied text tells an article from other pages. */
import { SUBSCRIBED } from '../../languages/in-lines.ts';
import type { Measures, PageMeasures } from '../clues.ts';
import { normaliseUrl } from '../url.ts';
import { countWordsIn } from '../words.ts';
import { type Candidate, isLink, linksIn } from './candidate.ts';
import { endsOf } from './draft.ts';
import { opensEntry } from './entries.ts';

/** With fewer a title is the name of a section. */
const FEWEST_IN_TITLE = 3;

/** `words`: of the text. */
export function measureText(candidates: readonly Candidate[], words: number, pageUrl: string): Omit<Measures, keyof PageMeasures> {
  const { first, last } = endsOf(candidates);
  // The time of the first entry and the title of the first teaser stand before their text, a line between them perhaps.
  const text = candidates.slice(Math.max(first - 2, 0), last);
  // Many a headline leads to its own page.
  const leadsAway = ({ url = '' }) => normaliseUrl(URL.parse(url, pageUrl)?.href ?? '') !== normaliseUrl(pageUrl);
  const isTeaser = ({ block }: Candidate) =>
    block.type === 'heading' && countWordsIn(block.text) >= FEWEST_IN_TITLE && linksIn(block).some(leadsAway);
  return {
    words,
    teasers: candidates.filter(isTeaser).length,
    teased: countTeased([...text, ...candidates.slice(last, last + 1)], isTeaser),
    // A time above a link opens no entry, but leads to one.
    entries: text.filter((one) => opensEntry(one) && !candidates.slice(one.at + 1, one.at + 2).some(isLink)).length,
    asksSubscribers: candidates.slice(last + 1).some(({ block }) => SUBSCRIBED.test(block.text)),
  };
}

/** A box of teasers in the midst of a text stands above the next paragraph alone. */
function countTeased(text: readonly Candidate[], isTeaser: (one: Candidate) => boolean): number {
  let count = 0;
  let isBelow = false;
  for (const one of text) {
    const isTold = one.isKept && one.block.type === 'paragraph';
    if (isBelow && isTold) count += 1;
    isBelow = isTeaser(one) || (isBelow && !isTold);
  }
  return count;
}
