/** The last blocks of a text, as far as they tell nothing of its story: who wrote it, where to write to, a subhead over nothing. */
import { inAnyLanguage } from '../../languages/any.ts';
import { IS, REPORTED } from '../../languages/in-lines.ts';
import { inPrint } from '../../languages/printed.ts';
import type { Block } from '../types.ts';
import { callsIn } from './calls.ts';
import type { Wording } from './wording.ts';

export interface LastWord {
  /** Its index. */
  at: number;
  reason: string;
  /** It tells who wrote the text. */
  isSignature?: true;
}

/** Characters. */
const LONGEST = 400;
const LONGEST_ANNOUNCEMENT = 160;

/** From the end up to the first block that tells something; none where nothing but subheads would be left. */
export function findLastWords(body: readonly Block[], words: Wording): LastWord[] {
  const isCall = callsIn(body, words);
  const found: LastWord[] = [];
  let at = body.length - 1;
  for (; at >= 0; at -= 1) {
    const { type, text } = body[at] as Block;
    if (type !== 'paragraph' || text.length > LONGEST) break;
    // So near the end a call needs less to be told by.
    const reason = reasonAtEnd(text) ?? (isCall(text, 1) ? 'calls upon the reader' : undefined);
    if (reason) found.push({ at, reason });
    else if (isSignature(text)) found.push({ at, reason: 'tells who wrote the text', isSignature: true });
    else break;
  }
  for (; body[at]?.type === 'heading'; at -= 1) found.push({ at, reason: 'heads nothing at all' });
  return at < 0 ? [] : found;
}

function reasonAtEnd(text: string): string | undefined {
  if (text.length <= LONGEST_ANNOUNCEMENT && text.endsWith(':')) return 'announces what is no text';
  return /\S@\S+\.\w/.test(text) ? 'gives an address to write to' : undefined;
}

/** "(jdo)", "（記者・山本蓮）", "[kp/belga]", "- jk". */
const IN_BRACKETS = /^[([（【［][^()（）]{2,30}[)\]）】］]$|^[-–—/] ?[a-z]{2,4}(?:\/[a-z]{2,10})?$/i;

const isSignature = (text: string): boolean => IN_BRACKETS.test(text) || REPORTED.test(text) || isBiography(text);

/** "Jo Kuipers is redacteur bij …", the last words of many an article; in the midst of one they may be its news. */
export function isBiography(text: string): boolean {
  const said = NAME_IS.exec(text)?.[1];
  return said !== undefined && WRITER.test(said);
}

/** A name, and some words of what is said of it. */
const NAME_IS = new RegExp(`^\\*?(?:[A-Z\\u00c0-\\u00de][^\\s.,]+ ){2,4}(?:${IS}) ((?:[^\\s.]+ ){0,4}[^\\s.]+)`);
const WRITER = new RegExp(`(?:^| )(?:${inAnyLanguage(({ writers }) => writers)}|${inPrint('author')}|freelanc)`, 'i');
