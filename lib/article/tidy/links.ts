import { runsOf, withRuns } from '../runs.ts';
import type { Block, Run } from '../types.ts';
import { webAddress } from '../web-address.ts';

/** The block with its links absolute; a link that leads nowhere on the web is text. */
export function withLinks(block: Block, pageUrl: string): Block {
  const runs = runsOf(block).flatMap(({ url, ...run }): Run[] => {
    const absolute = webAddress(url, pageUrl);
    if (absolute) return [{ ...run, url: absolute }];
    return run.emphasis ? [run] : [];
  });
  return withRuns(block, runs);
}
