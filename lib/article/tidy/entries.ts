/** The entries of a live blog, by the times that open them. */
import type { Candidate } from './candidate.ts';

/** "14:05" opens an entry; "2:38 min" is how long a film is, "14.05.2026" a day. */
const ENTRY = /^\d{1,2}[:.h]\d{2}(?![.\d]|\s*(?:min|\/))/i;
/** Characters. */
const LONGEST_ENTRY = 60;

/** A line that opens an entry, with its title perhaps. */
export const opensEntry = ({ block: { text } }: Candidate): boolean => text.length < LONGEST_ENTRY && ENTRY.test(text);

const TIME = /^\d{1,2}[:.h]\d{2}$/;
/** One time may be the article's own; so many open the entries of a live blog. */
const FEWEST_ENTRIES = 4;

/** A time alone, and one of many. The count ends at the fourth: a page of many entries is not gone through for each of them. */
export function isEntryTime({ block }: Candidate, all: readonly Candidate[]): boolean {
  let times = 0;
  return TIME.test(block.text) && all.some((other) => TIME.test(other.block.text) && ++times >= FEWEST_ENTRIES);
}
