import type { Block, Run } from '../types.ts';
import { webAddress } from '../web-address.ts';

/** The block with its links absolute; a link that leads nowhere on the web is text. */
export function withLinks(block: Block, pageUrl: string): Block {
  if (!('runs' in block) || !block.runs) return block;
  const runs = block.runs.flatMap(({ url, ...run }): Run[] => {
    const absolute = webAddress(url, pageUrl);
    if (absolute) return [{ ...run, url: absolute }];
    return run.emphasis ? [run] : [];
  });
  const { runs: _, ...bare } = block;
  return runs.length > 0 ? { ...bare, runs } : bare;
}
