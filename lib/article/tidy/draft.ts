/** The body while it is being tidied: every block of the article's part of the page, kept or not. */

import { fold } from '../fold.ts';
import type { Frame } from '../frame.ts';
import type { Candidate } from './candidate.ts';
import type { Explain, Hint, RuleName } from './explain.ts';
import type { Stream } from './stream.ts';
import type { Wording } from './wording.ts';

/** What of it rules need that judge a text by its words alone. */
export interface Tidying {
  candidates: Candidate[];
  words: Wording;
  explain: Explain;
}

export interface Rule {
  step: RuleName;
  /** Whether it holds. `reasonOf` tells why. */
  test(candidate: Candidate, draft: Draft): boolean;
}

export interface Draft extends Tidying {
  scope: Frame;
  stream: Stream;
  /** Folded, for comparison. */
  headlines: string[];
  standfirst: string;
  /** A standfirst as printed, where metadata and headline knew of none. */
  foundStandfirst?: string;
  authors: string[];
  /** The publisher and the authors. */
  makers: string[];
  /** A name under or above the text. */
  signature?: string;
  keyPoints: string[];
}

/** Indexes of the first and the last block that is kept; -1 where none is. */
export interface Ends {
  first: number;
  last: number;
}

export const endsOf = (candidates: readonly Candidate[]): Ends => ({
  first: candidates.findIndex(({ isKept }) => isKept),
  last: candidates.findLastIndex(({ isKept }) => isKept),
});

export const keptOf = ({ candidates }: Tidying): Candidate[] => candidates.filter(({ isKept }) => isKept);

/** Takes a block out or keeps it, and tells so where that is new. */
export function decide({ explain }: Pick<Tidying, 'explain'>, candidate: Candidate, why: RuleName | Hint, isKept = false): void {
  candidate.isDecided = true;
  if (candidate.isKept === isKept) return;
  candidate.isKept = isKept;
  explain({ ...(typeof why === 'string' ? { step: why } : why), isKept, text: candidate.block.text });
}

/** Long texts are not folded for it: a page may have ten thousand. */
export const isHeadline = ({ headlines }: Draft, text: string): boolean =>
  headlines.some((headline) => text.length <= 2 * headline.length && fold(text) === headline);
