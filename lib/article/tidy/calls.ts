/** Paragraphs that call upon the reader: "Want to know more? Subscribe to our podcast". */
import { cached } from '../../languages/cached.ts';
import { ACTS, CALLS, OURS, YOU } from '../../languages/in-lines.ts';
import type { Block } from '../types.ts';
import { SENTENCE_END } from './sentence.ts';
import type { Wording } from './wording.ts';

/** Characters. */
const LONGEST_CALL = 200;

/**
 * Whether a text says some things that the rest of `body` has none of, and that to the reader: what is to be done, or of "our podcast", or with a
 * cry, or to "you" with a question or in a line without a stop. All of it counts, and `more`, from elsewhere, but for a plain sentence.
 */
export function callsIn(body: readonly Block[], { offers }: Wording): (text: string, more?: number) => boolean {
  const whole = body
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const wares = `${offers.source}|${CALLS}`;
  const calls = new RegExp(wares, 'g');
  const urges = new RegExp(`${ACTS.source}(?:\\S+ ){0,2}${offers.source}`, 'i');
  const ours = new RegExp(`${OURS} (?:\\S+ )?(?:${wares})`);
  const timesInWhole = cached((word: string) => timesIn(whole, word));
  return (text, more = 0) => {
    if (text.length > LONGEST_CALL || /["“”„«»]/.test(text)) return false;
    // "Become a subscriber" is one even where the text tells of subscribers.
    if (urges.test(text)) return true;
    const said = text.toLowerCase();
    const isYou = YOU.test(said);
    const isCry = text.endsWith('!');
    const isLine = /.{30}[^:]$/.test(text) && !SENTENCE_END.test(text);
    const asks = Number(/(?:[?!؟]|[\u0370-\u03ff];) /.test(text)) + Number(isCry) + Number(isLine);
    const isAsked = isCry || (isYou && (asks > 0 || text.endsWith('?')));
    const acts = 2 * Number(ACTS.test(text)) + Number(ours.test(said));
    const found = new Set(isAsked || acts ? said.match(calls) : []);
    const own = [...found].filter((word) => timesInWhole(word) === timesIn(said, word)).length;
    return (own > 0 || acts > 2) && own + asks + acts + Number(isYou) + (isAsked ? more : 0) > 2;
  };
}

const timesIn = (text: string, word: string): number => text.split(word).length - 1;
