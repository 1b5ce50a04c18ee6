import { DIGITS, LETTERS } from './letters.ts';
import { runningText } from './running-text.ts';
import type { Block } from './types.ts';

/** Chinese, Japanese and Thai write no blanks: two of their letters are about what a reader takes for one word. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** What stands between blanks and holds a letter or a digit. */
const WORD = new RegExp(`[${LETTERS}${DIGITS}]\\S*`, 'g');

export function countWords(body: readonly Block[]): number {
  const text = runningText(body);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
