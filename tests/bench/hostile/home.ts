/** Runs beside the built script: what the extension makes of its answer. */

import type { Reading } from '../../../lib/article/reading.ts';
import { countWords } from '../../../lib/article/words.ts';
import { complete } from '../../../lib/extract/complete.ts';

Object.assign(globalThis, {
  finish: (reading: Reading): string => {
    const extraction = complete(reading);
    return extraction.ok ? `an article of ${countWords(extraction.article.body)} words` : `refused, ${extraction.reason}`;
  },
});
