/** The words of an article with what their places say: read once, in order. */
import { hasCapital, STOPS } from '../article/letters.ts';
import { cached } from '../languages/cached.ts';
import type { Language } from '../languages/types.ts';
import { TITLES_WITHOUT_FILE } from '../languages/unlisted.ts';
import { wordSet } from '../languages/word-set.ts';
import { withoutKoreanEnding } from './korean.ts';
import { isAllCapitals, isUnspaced } from './letters.ts';

export interface Token {
  text: string;
  /** Lower case, but for what is all capitals: "WHO" is not "who". */
  key: string;
  block: number;
  isCapital: boolean;
  /** The first word of a sentence, a quotation or a block: its capital says nothing. */
  isOpening: boolean;
  /** Nothing but a blank (or, where none is written, nothing) stands between this word and the one before. */
  isJoined: boolean;
  /** Nothing but a blank stands before this word and what is elided to it. */
  isNear: boolean;
  /** What stands before it with its apostrophe, as printed: "l’" of "l’Europe". */
  elided?: string;
  /** An ending was taken off behind an apostrophe: "Ankara’da". */
  hasEnding: boolean;
}

/** Blank-separated; `end` excluded. */
export const keysOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ key }) => key)
    .join(' ');

/** Whatever is no blank, no mark and no sign. */
const LETTER = String.raw`[^\s\0-/:-@[-\x60{-©«-´¶-¹»-¿×÷׃،؛፡-፦៖-៚${STOPS}\u2000-\u2bff\u3000-\u3040\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ud800-\udfff]`;
const CAPITAL = '[A-ZÀ-ÞΑ-ΩА-Я]';
/** "Schul- und Kindergärten": half a word has its hyphen. */
const WORD = new RegExp(
  String.raw`(?:${CAPITAL}\.-?)+(?=\s?${CAPITAL}|[,;)]|\s[(a-zà-ÿа-я])|${LETTER}+(?:(?:[-’'&.*]|\s?[+&]\s?(?=${CAPITAL}))${LETTER}+)*(?:-(?= ))?`,
  'g',
);
const OPENS = /[.!?:;…–—•|"“”„«»‘‚]| - /;
const OPENS_QUOTE = /(?:^|\s|\()["“„«‘'‚»]$/;
const CLOSES_QUOTE = /^["”“»’'«]/;

/** A short word before an apostrophe: "l’Europe", "d'Italia", "qu’il". */
const ELIDED = /^(?:[a-zà-ÿ]{1,5}|[LDJMNSCT])[’'](?=..)/;
/** "USAs", "VIPs". */
const ENDED_ACRONYM = /^[A-Z]{2,}s$/;
const POSSESSIVE = /[’']s$/;
const caseEnding = cached((language: Language) => new RegExp(language.caseEnding ? `(?:${language.caseEnding})$` : '(?!)'));

/** `texts`: the blocks of the article in order. */
export function readTokens(texts: readonly string[], language: Language | undefined, inLanguage: string): Token[] {
  return texts.flatMap((text, block) => (isUnspaced(text) ? unspacedTokens(text, block, inLanguage) : spacedTokens(text, block, language)));
}

function spacedTokens(text: string, block: number, language: Language | undefined): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  // Nothing stands before the first word, a blank or not.
  let isClosed = true;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    end = index + found.length;
    const elided = ELIDED.exec(found)?.[0] ?? '';
    const isOwner = POSSESSIVE.test(found) && !isForeign(text.slice(end, end + 2), language);
    const whole = found.slice(elided.length);
    const word = withoutEnding(whole, isOwner, language);
    const hasEnding = !isOwner && /^[’']/.test(whole.slice(word.length));
    // "Doç. Dr. Kerem Su"
    if (text.charAt(end) === '.' && (language ? wordSet(language.abbreviations) : TITLES_WITHOUT_FILE).has(word.toLowerCase())) continue;
    const isQuoted = OPENS_QUOTE.test(gap) && CLOSES_QUOTE.test(text.slice(end, end + 2));
    tokens.push({
      text: word,
      key: keyOf(word),
      block,
      isCapital: hasCapital(word.replace(/^\d+/, '')) && !/-(?:[a-zà-ÿ]|$)/.test(word),
      isOpening: !word.includes(' & ') && (tokens.length === 0 || (elided === '' && !isQuoted && OPENS.test(gap))),
      isJoined: elided === '' && gap === ' ' && !isClosed,
      isNear: gap === ' ' && !isClosed,
      hasEnding,
      ...(elided && { elided }),
    });
    isClosed = isOwner || hasEnding;
  }
  return tokens;
}

/** "Lowhaven Women's University" in Norwegian, which has no owners in "'s": what goes on so is a name. */
const isForeign = (next: string, language: Language | undefined): boolean =>
  language !== undefined && !language.hasPossessive && /^ [A-Z]/.test(next);

function withoutEnding(word: string, isOwner: boolean, language: Language | undefined): string {
  if (ENDED_ACRONYM.test(word)) return word.slice(0, -1);
  const bare = withoutKoreanEnding(isOwner ? word.replace(POSSESSIVE, '') : word);
  return language ? bare.replace(caseEnding(language), '') : bare;
}

const keyOf = (word: string): string => (isAllCapitals(word) ? word : word.toLowerCase().replace('’', "'"));

/** `Intl.Segmenter` knows the words of scripts that write no blanks. */
function unspacedTokens(text: string, block: number, inLanguage: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { segment, index, isWordLike } of new Intl.Segmenter(inLanguage, { granularity: 'word' }).segment(text)) {
    if (!isWordLike) continue;
    const isJoined = index === end && index > 0;
    const place = { isOpening: index > end || index === 0, isJoined, isNear: isJoined };
    tokens.push({ text: segment, key: segment, block, isCapital: false, hasEnding: false, ...place });
    end = index + segment.length;
  }
  return tokens;
}
