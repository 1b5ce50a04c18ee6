import { runningText } from '../running-text.ts';
import type { Block } from '../types.ts';

/** Scripts without blanks are counted as one word for two characters, about what a reader takes for one. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export const countWords = (body: readonly Block[]): number => runningText(body).match(WORDS)?.length ?? 0;
