/** Paragraphs that call upon the reader: "Want to know more? Subscribe to our podcast". */
import { cached } from '../../languages/cached.ts';
import { CALLS, YOU } from '../../languages/in-lines.ts';
import { SENTENCE_END } from '../sentence.ts';
import type { Block } from '../types.ts';
import type { Wording } from './wording.ts';

/** Characters. */
const LONGEST_CALL = 200;

/**
 * Whether a text says some things that the rest of `body` has none of, with a question, a cry, a "you" or a line without a stop. All of it counts,
 * and `more`, from elsewhere.
 */
export function callsIn(body: readonly Block[], { offers }: Wording): (text: string, more?: number) => boolean {
  const whole = body
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const calls = new RegExp(`${offers.source}|${CALLS}`, 'g');
  const timesInWhole = cached((word: string) => timesIn(whole, word));
  return (text, more = 0) => {
    if (text.length > LONGEST_CALL || /["“”„«»]/.test(text)) return false;
    const said = text.toLowerCase();
    const asks =
      Number(/(?:[?!؟]|[\u0370-\u03ff];) |!$/.test(text)) +
      Number(YOU.test(said)) +
      Number(/.{30}[^:]$/.test(text) && !SENTENCE_END.test(text));
    const found = new Set(asks ? said.match(calls) : []);
    const own = [...found].filter((word) => timesInWhole(word) === timesIn(said, word)).length;
    return own > 0 && own + asks + more > 2;
  };
}

const timesIn = (text: string, word: string): number => text.split(word).length - 1;
