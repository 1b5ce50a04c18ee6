/** Runs in the page: the extraction together with what was taken out of the body and into it, and why. */
import type { Step } from '../../lib/article/body/draft.ts';
import { extractArticle } from '../../lib/article/extract.ts';
import type { Extraction } from '../../lib/article/types.ts';

export interface Explained {
  extraction: Extraction;
  steps: Step[];
}

Object.assign(globalThis, {
  explained: (): Explained => {
    const steps: Step[] = [];
    const extraction = extractArticle(document, location.href, { explain: (step) => steps.push(step) });
    return { extraction, steps };
  },
});
