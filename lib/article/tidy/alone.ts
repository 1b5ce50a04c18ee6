/** A text without a page around it, as JSON-LD has one: its words alone tell what is no part of it. */

import type { Frame } from '../frame.ts';
import type { Block } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { keptOf } from './draft.ts';
import type { Explain } from './explain.ts';
import { cutFurniture } from './furniture.ts';
import { cutLastWords } from './last-words.ts';
import type { Wording } from './wording.ts';

const NOWHERE: Frame = { tag: 'body', hint: '', length: 0, linked: 0 };

/** `explain` is called with each block that goes. */
export function tidyAlone(body: readonly Block[], words: Wording, explain: Explain): Block[] {
  const candidates = body.map((block, at): Candidate => ({ block, at, holder: NOWHERE, linked: 0, isKept: true }));
  const text = { candidates, words, explain };
  cutFurniture(text);
  cutLastWords(text);
  return keptOf(text).map(({ block }) => block);
}
