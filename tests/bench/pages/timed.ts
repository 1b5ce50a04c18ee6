/** Runs in the page: Kernpunt, timed on its first run in a world of its own. */
import { readArticle } from '../../../lib/article/read.ts';
import { complete } from '../../../lib/extract/complete.ts';

export interface KernpuntTimes {
  /** What happens in the page. */
  readMs: number;
  /** The choice of facts and tags, which happens in the popup. */
  completeMs: number;
}

function timed<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

Object.assign(globalThis, {
  kernpunt: (): KernpuntTimes => {
    const { value: reading, ms: readMs } = timed(() => readArticle(document, location.href));
    return { readMs, completeMs: timed(() => complete(reading)).ms };
  },
});
