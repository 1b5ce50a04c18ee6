/** The last blocks of a text, as far as they tell nothing of its story: who wrote it, where to write to, a subhead over nothing. */
import { inAnyLanguage } from '../../languages/any.ts';
import { IS, REPORTED } from '../../languages/in-lines.ts';
import { inPrint } from '../../languages/printed.ts';
import type { Block, Run } from '../types.ts';
import { callsIn } from './calls.ts';
import { decide, keptOf, type Tidying } from './draft.ts';
import type { RuleName } from './explain.ts';

/** Characters. */
const LONGEST = 400;

/**
 * From the end up to the first block that tells something, and the subheads over nothing that are left then; a text of nothing else stays.
 * `keepsSignatures`: what tells who wrote it stays, and what stands behind that goes.
 */
export function cutLastWords(draft: Tidying, keepsSignatures = false): void {
  const kept = keptOf(draft);
  const body = kept.map(({ block }) => block);
  const isCall = callsIn(body, draft.words);
  const idleRule = ({ type, text }: Block): RuleName | undefined => {
    if (type !== 'paragraph' || text.length > LONGEST) return undefined;
    if (text.endsWith(':')) return 'announcement';
    if (/\S@\S+\.\w| @\w+\W*$/.test(text)) return 'address';
    // So near the end a call needs less to be told by.
    return isCall(text, 1) ? 'call' : undefined;
  };
  const story = body.slice(0, body.findLastIndex((block) => !idleRule(block) && !isSignature(block)) + 1);
  const last = story.findLastIndex(({ type }) => type !== 'heading');
  if (last < 0) return;
  for (const candidate of kept.slice(last + 1)) {
    const idle = idleRule(candidate.block);
    const isSigned = !idle && isSignature(candidate.block);
    if (isSigned && keepsSignatures) continue;
    decide(draft, candidate, idle ?? (isSigned ? 'signature' : 'idle'));
  }
}

const isSignature = ({ type, text }: Block): boolean =>
  type === 'paragraph' && text.length <= LONGEST && (IN_BRACKETS.test(text) || REPORTED.test(text) || isBiography(text));

/** "(jdo)", "（記者・山本蓮）", "[kp/belga]", "- jk". */
const IN_BRACKETS = /^[([（【［][^()（）]{2,30}[)\]）】］]$|^[-–—/] ?[a-z]{2,4}(?:\/[a-z]{2,10})?$/i;

/** "Jo Kuipers is redacteur bij …", the last words of many an article; in the midst of one they may be its news. `opening`: its first run. */
export function isBiography(text: string, opening?: Run): boolean {
  const [, name = '', said = ''] = NAME_IS.exec(text) ?? [];
  return WRITER.test(said) || (opening?.emphasis !== undefined && opening.end === name.length - 1);
}

/** A name, and some words of what is said of it. */
const NAME_IS = new RegExp(`^\\*?((?:[A-Z\\u00c0-\\u00de][^\\s.,]+ (?:[a-z]{1,3} )*){2,4})(?:${IS}) ((?:[^\\s.]+ ){0,4}[^\\s.]+)`);
export const WRITER = new RegExp(`(?:^| )(?:${inAnyLanguage(({ writers }) => writers)}|${inPrint('author')}|freelanc)`, 'i');
