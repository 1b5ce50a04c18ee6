import { DIGITS, LETTERS, UNSPACED } from './letters.ts';
import { runningText } from './running-text.ts';
import type { Block } from './types.ts';

/** Where no blanks are written, two letters are about what a reader takes for one word. */
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'g');

/** What stands between blanks and holds a letter or a digit. */
const WORD = new RegExp(`[${LETTERS}${DIGITS}]\\S*`, 'g');

/** Of the running text. */
export const countWords = (body: readonly Block[]): number => countWordsIn(runningText(body));

export function countWordsIn(text: string): number {
  const unspaced = text.match(UNSPACED_LETTER)?.length ?? 0;
  return (text.replace(UNSPACED_LETTER, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
