/** The links and emphasis of a block, whatever its type. */
import type { Block, Run } from './types.ts';

export const runsOf = (block: Block): Run[] => ('runs' in block && block.runs) || [];

/** The block with these instead; without `runs` where there are none. */
export function withRuns(block: Block, runs: Run[]): Block {
  const { runs: _, ...bare } = block as Extract<Block, { runs?: Run[] }>;
  return runs.length > 0 ? { ...bare, runs } : bare;
}
