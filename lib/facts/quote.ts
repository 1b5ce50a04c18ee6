/** A key fact as a quotation that can be found again: in a page that was rendered anew, in an export, by another program. */
import { placeInRunningText, runningText } from '../article/running-text.ts';
import type { Block, KeyFact } from '../article/types.ts';

/** A W3C text-quote selector (https://www.w3.org/TR/annotation-model/#text-quote-selector) with, where known, its position. */
export interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** UTF-16 offsets into the running text of the body, see `runningText`. */
  start?: number;
  end?: number;
}

/** As many characters before and after are enough to tell two equal sentences apart. */
const CONTEXT = 32;

/** Without its place, as for a publisher's own bullet, a fact is known by its words alone. */
export function factQuote({ text, place }: Pick<KeyFact, 'text' | 'place'>, body: readonly Block[]): Quote {
  const span = place && placeInRunningText(body, place);
  if (!span) return { exact: text };
  const running = runningText(body);
  return {
    exact: text,
    prefix: running.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: running.slice(span.end, span.end + CONTEXT),
    ...span,
  };
}
