/**
 * Where a block's text falls into sentences. Sentence-ending punctuation is Unicode's (https://www.unicode.org/reports/tr29/);
 * what the rules there can't know (abbreviations, initials, ordinals, attributions after a quotation) is settled per boundary.
 */
import { STOPS } from '../article/letters.ts';
import type { Span } from '../article/types.ts';
import { findLanguage } from '../languages/index.ts';
import { dotBelongsTo } from './dots.ts';
import { CASED_LETTERS, OTHER_LETTERS } from './words.ts';

/**
 * Sentences in order, each with the white space that follows, so that they join back into their text; none for an empty one. `inLanguage`: BCP 47;
 * one without a file goes by Unicode's rules alone.
 */
export function splitSentences(text: string, inLanguage = 'und'): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (end === text.length || !endsSentence(text, start, index, end, inLanguage)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** What closes behind a stop. */
const CLOSERS = ')\\]}»›’”«‹‘‛“‟」』】）〉》"\'';
/** A line break, or closing punctuation with its quotation marks and blanks; the marks of scripts without blanks need none. */
const MARK = new RegExp(`\\n\\s*|(?:[。！？｡]+[」』）”’]*|(?<![${STOPS}])[${STOPS}]+(?:[${CLOSERS}]|\\s[»›])*(?=\\s|$))\\s*`, 'g');
/** A name written small ("iPhone") or a clipped word ("'s Avonds"). */
const CLIPPED_START = /^(?:['’`][a-zß-ÿ]{1,2}\s[A-ZÀ-Þ]|[a-zß-ÿ]{1,2}[A-ZÀ-Þ])/;
const FIRST_LETTER = new RegExp(`[${CASED_LETTERS}\\d${OTHER_LETTERS}]`);
const PAUSE_START = /^[,;:.…]/;
const LONGEST_ASIDE = 200;
const LONGEST_WORD = 40;

function endsSentence(text: string, start: number, mark: number, end: number, inLanguage: string): boolean {
  const marks = text.slice(mark, end);
  if (marks.includes('\n')) return true;
  const rest = text.slice(end, end + LONGEST_ASIDE);
  if (opensLower(rest) || PAUSE_START.test(rest)) return false;
  if (inAside(text.slice(Math.max(start, end - LONGEST_ASIDE), end), rest)) return false;
  if (/^[。！？｡]/.test(marks)) return !isQuoted(text.slice(Math.max(start, end - LONGEST_ASIDE), end), rest);
  if (inQuotation(text.slice(Math.max(0, end - LONGEST_ASIDE), end), rest)) return false;
  if (!/^\.(?!\.)/.test(marks)) return true;
  return !dotBelongsTo({ before: text.slice(Math.max(start, mark - LONGEST_WORD), mark), rest }, findLanguage(inLanguage));
}

/** A lower-case letter opens no sentence, but for Georgian, whose capitals are for headlines. */
function opensLower(rest: string): boolean {
  const first = FIRST_LETTER.exec(rest)?.[0] ?? '';
  return first !== first.toUpperCase() && !/[ა-ჿ]/.test(first) && !CLIPPED_START.test(rest);
}

/** Inside brackets that close soon after, unless the brackets hold the whole sentence. */
function inAside(sentence: string, rest: string): boolean {
  const open = sentence.lastIndexOf('(');
  if (open <= 0 || sentence.indexOf(')', open) >= 0) return false;
  const close = rest.indexOf(')');
  const reopened = rest.indexOf('(');
  return close >= 0 && (reopened < 0 || close < reopened);
}

const CLOSING = /^[^"“”„«»]*(?:[^\s"“”„«»]["“”„«»]|\s»)/u;

/** Between quotation marks that close soon after: what was said stays in one piece. */
function inQuotation(before: string, rest: string): boolean {
  if (!/["“”„«»]/.test(before)) return false;
  let at = before.length - 1;
  while (at >= 0 && !'"“”„«»'.includes(before.charAt(at))) at--;
  const isOpening = at >= 0 && /^[\s([](?:["“”„«»]\S|«\s)/.test(at === 0 ? ` ${before}` : before.slice(at - 1));
  return isOpening && CLOSING.test(rest);
}

/**
 * The same in scripts without blanks. Behind a quotation the sentence goes on where "と" says that it was said, or who said it follows:
 * 「…。」と語った。“…。”他说。 Not behind one that a colon announces.
 */
function isQuoted(before: string, rest: string): boolean {
  if (/」$/.test(before)) return /^(?:と|って|など)/.test(rest);
  if (/”$/.test(before)) return !/[：，]“[^“]*$/.test(before) && !/^“/.test(rest);
  return /[「『“][^」』”]*$/.test(before) && /^[^「『“]*[」』”]/.test(rest);
}
