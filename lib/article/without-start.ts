/** A block without the first characters of its text, its links and emphasis moved along. */
import { runsOf, withRuns } from './runs.ts';
import type { Block } from './types.ts';

/** `length`: UTF-16 units. */
export function withoutStart(block: Block, length: number): Block {
  const moved = runsOf(block).map((run) => ({ ...run, start: Math.max(0, run.start - length), end: run.end - length }));
  return withRuns(
    { ...block, text: block.text.slice(length) },
    moved.filter(({ end }) => end > 0),
  );
}
