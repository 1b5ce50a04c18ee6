import { DIGITS, LETTERS } from './letters.ts';
import { runningText } from './running-text.ts';
import type { Block } from './types.ts';

/** Chinese, Japanese, Thai, Lao, Burmese and Khmer write no blanks: two of their letters are about what a reader takes for one word. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;

/** What stands between blanks and holds a letter or a digit. */
const WORD = new RegExp(`[${LETTERS}${DIGITS}]\\S*`, 'g');

/** Of the running text. */
export function countWords(body: readonly Block[]): number {
  const text = runningText(body);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
