/**
 * Where a block's text falls into sentences. Sentence-ending punctuation is Unicode's (https://www.unicode.org/reports/tr29/);
 * what the rules there can't know (abbreviations, initials, ordinals, attributions after a quotation) is settled per boundary.
 */
import { findLanguage } from '../languages/index.ts';
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';
import { startsDangling } from './dangling.ts';

/** UTF-16 offsets. `end` includes the white space that follows, so that sentences join back into their text. */
export interface Span {
  start: number;
  end: number;
}

/** Sentences in order, without a gap; none for an empty text. `language` is BCP 47; one without a file goes by Unicode's rules alone. */
export function splitSentences(text: string, language = 'und'): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (end === text.length || !endsSentence(text, start, index, end, language)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** A line break, or closing punctuation with its quotation marks and blanks; the marks of scripts without blanks need none. */
const MARK = /\s*\n\s*|(?:[。！？｡]+[」』）”’]*|[\p{STerm}…]+(?:[\p{Pe}\p{Pf}\p{Pi}"']|\s[»›])*(?=\s))\s*/gu;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’&/-]*$/u;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}'’-]*)/u;
/** A lower-case letter opens no sentence, unless it is a name written so ("iPhone") or a clipped word ("'s Avonds"). */
const LOWER_START = /^(?!['’`]\p{Ll}{1,2}\s\p{Lu}|\p{Ll}{1,2}\p{Lu})[^\p{L}\p{N}]*\p{Ll}/u;
const PAUSE_START = /^[,;:.…]/;
const TITLE = /^(?:[dmhs]rs?|ms|[ds]ra|ds|st|mgr|jhr|sgt|lt|fr|prof)$/;
const LONGEST_ASIDE = 200;

interface Words {
  never: Set<string>;
  closing: Set<string>;
  stop: Set<string>;
}

const wordsOf = cached((language: Language): Words => {
  const set = (list: string) => new Set(list.split(' '));
  return {
    never: set(language.abbreviations),
    closing: set(`${language.closingAbbreviations} etc jr a.m p.m`),
    stop: set(language.stopWords),
  };
});

function endsSentence(text: string, start: number, mark: number, end: number, tag: string): boolean {
  const marks = text.slice(mark, end);
  if (marks.includes('\n')) return true;
  const rest = text.slice(end, end + LONGEST_ASIDE);
  if (LOWER_START.test(rest) || PAUSE_START.test(rest)) return false;
  if (inAside(text.slice(start, end), rest) || inQuotation(text.slice(Math.max(0, end - LONGEST_ASIDE), end), rest)) return false;
  if (!/^\.(?!\.)/.test(marks)) return true;
  const before = text.slice(Math.max(start, mark - 40), mark);
  const word = WORD_BEFORE.exec(before)?.[0].replace(/^.*['’]|^[.&/-]+/, '') ?? '';
  return !dotBelongsTo(word, before, rest, findLanguage(tag));
}

/** Inside brackets that close soon after, unless the brackets hold the whole sentence. */
function inAside(sentence: string, rest: string): boolean {
  const open = sentence.lastIndexOf('(');
  if (open <= 0 || sentence.indexOf(')', open) >= 0) return false;
  const close = rest.indexOf(')');
  const reopened = rest.indexOf('(');
  return close >= 0 && (reopened < 0 || close < reopened);
}

const OPENING = /(?:^|[\s([])(?:["“”„«»](?=\S)|«\s)[^"“”„«»]*$/u;
const CLOSING = /^[^"“”„«»]*(?:[^\s"“”„«»]["“”„«»]|\s»)/u;

/** Between quotation marks that close soon after: what was said stays in one piece. */
function inQuotation(before: string, rest: string): boolean {
  return OPENING.test(before) && CLOSING.test(rest);
}

function dotBelongsTo(word: string, before: string, rest: string, language: Language | undefined): boolean {
  const next = FIRST_WORD.exec(rest)?.[1] ?? '';
  const opens = language ? opensSentence(rest, next, language) : false;
  const lower = word.toLowerCase();
  const words = language && wordsOf(language);
  if (word.length === before.trim().length && /^(?:\d{1,3}|\p{L})$/u.test(word)) return true;
  if (/^\p{N}+$/u.test(word)) return !!language?.ordinalDot && word.length < 3 && !opens;
  if (words?.never.has(lower) || TITLE.test(lower)) return !/^\p{Ll}{2,}$/u.test(word) || !opens || TITLE.test(lower);
  if (words?.closing.has(lower)) return /\./.test(word) && !opens;
  if (/\./.test(word)) return isDotted(word) && !(opens && /\p{Lu}$/u.test(word));
  if (/^\p{L}$/u.test(word)) return !opens || /\p{L}\.\s*\p{L}$/u.test(before);
  if (/^[IVX]+$/.test(word)) return !!language?.ordinalDot && !opens;
  return (isVowelless(word) || (word.length < 4 && /^\d/.test(rest) && !/^\p{Lu}+$/u.test(word))) && !opens;
}

/** "m.a.w", "U.S", "Ph.D", "c.-à-d": short pieces between dots. */
const isDotted = (word: string): boolean => /^(?:\p{L}{1,4}\.-?)+[\p{L}-]{1,4}$/u.test(word);

/** "drs", "bzw", "Vgl": nothing that can be said is written so, and capitals alone are an acronym. */
const isVowelless = (word: string): boolean =>
  /^\p{L}\p{Ll}{1,4}$/u.test(word) && !/[aeiouyæøœı]/i.test(word.normalize('NFD')) && !UNIT.test(word);
const UNIT = /^(?:[kcm]m|[km]g|[mc]l|tv|kr|zł|hm+)$/i;

/** A word that seldom follows an abbreviation but often opens a sentence: an article, a pronoun, a preposition. */
const opensSentence = (rest: string, next: string, language: Language): boolean =>
  wordsOf(language).stop.has(next.toLowerCase()) || startsDangling(rest, language);
