/** A block without the first characters of its text, its links and emphasis moved along. */
import type { Block, Run } from './types.ts';

/** `length`: UTF-16 units. Without `runs` where none is left. */
export function withoutStart(block: Block, length: number): Block {
  const text = block.text.slice(length);
  if (!('runs' in block) || !block.runs) return { ...block, text };
  const moved = block.runs.map((run): Run => ({ ...run, start: Math.max(0, run.start - length), end: run.end - length }));
  const runs = moved.filter(({ end }) => end > 0);
  const { runs: _, ...bare } = block;
  return runs.length > 0 ? { ...bare, text, runs } : { ...bare, text };
}
