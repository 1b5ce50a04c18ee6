/** How an article writes its words: which stand without a capital, which after an article, and which say nothing at all. */

import { cached } from '../languages/cached.ts';
import { everydayWords } from '../languages/everyday.ts';
import { openingWords } from '../languages/opening-words.ts';
import type { Language } from '../languages/types.ts';
import { wordsWithoutFile } from '../languages/unlisted.ts';
import { wordSet } from '../languages/word-set.ts';
import { isIdleKorean } from './korean.ts';
import { isAcronym } from './letters.ts';
import type { Token } from './tokens.ts';

/** Words by their keys. */
export interface Usage {
  nounsHaveCapitals: boolean;
  /** Undefined where it has no file. */
  language: Language | undefined;
  /** Vietnamese sets a blank after each syllable: one alone is seldom a word. */
  isSyllabic: boolean;
  /** The language has no file here, and blanks between its words. */
  isUnlisted: boolean;
  /** Whether it is known here which words a noun follows. */
  hasArticles: boolean;
  /** Stands somewhere without a capital. */
  small: ReadonlySet<string>;
  /** Stands somewhere with a capital that says something. */
  capital: ReadonlySet<string>;
  /** Stands there more than once. */
  repeated: ReadonlySet<string>;
  /** Two words that stand there side by side more than once, with a blank between. */
  repeatedPairs: ReadonlySet<string>;
  /** Two words side by side, of which the first has a capital that says something. */
  innerPairs: ReadonlySet<string>;
  /** Stands somewhere after an article, or where nouns have capitals after an adjective. */
  determined: ReadonlySet<string>;
  isStop: (key: string) => boolean;
  /** An article or another word that a noun follows. */
  isBeforeNouns: (key: string) => boolean;
  /** Opens a sentence before a name and is no part of it. */
  isOpener: (key: string) => boolean;
  isTheme: (key: string) => boolean;
  /** Whether the word at this place stands after an article or another word that a noun follows. */
  isDetermined: (at: number) => boolean;
}

/** A single letter, "I'd", and what Japanese writes in hiragana or inflects with it. */
const MEANINGLESS = /^(?:[a-zà-ÿ]|i'.+|[\u3041-\u309f]+|[\u3400-\u9fff]+[\u3041-\u309f]+)$/;
/** In Latin, Greek or Cyrillic, or where vowels are marks or none. */
const SHORT = /^(?:[a-zß-ɏͰ-ԯ]{2,6}|[\u0590-\u0dff]{1,3})$/;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ơưđăẠ-ỹ]/;
/** "unabhängiger", "russischen": an inflected adjective, and hardly ever a verb. */
const ADJECTIVE = /^(?!.*te[rs]$).{3,}(?:e[rms]|(?:isch|lich|ig|bar|los)en?)$/;
/** "l'Europe", "dell'Italia". */
const ELIDED_ARTICLE = /^(?:l|d|un|(?:d?all|dell|nell|sull))[’']$/i;

/** `tokens`: of the whole article. `inLanguage`: BCP 47, of which `language` is the file. */
export function readUsage(tokens: readonly Token[], language: Language | undefined, inLanguage: string): Usage {
  const isSyllabic = !language && tokens.filter(({ key }) => VIETNAMESE.test(key)).length > tokens.length / 6;
  const stop = language
    ? new Set([...wordSet(language.stopWords), ...everydayWords(language)])
    : new Set([...wordsWithoutFile(inLanguage), ...(isSyllabic ? [] : [...shortAndCommon(tokens), ...tellers(tokens)])]);
  const beforeNouns = wordSet(language?.beforeNouns);
  const openers = new Set(language && openingWords(language));
  const themes = wordSet(language?.themes);
  const seen = countWords(tokens);
  const nounsHaveCapitals = language ? language.nounsHaveCapitals === true : capitalsAlone(tokens) > 0.12;
  const isStop = cached((key: string) => stop.has(key) || MEANINGLESS.test(key) || isIdleKorean(key));
  const isDetermined = (at: number) => {
    const before = tokens[at - 1] as Token;
    const { isJoined, elided } = tokens[at] as Token;
    if (elided) return ELIDED_ARTICLE.test(elided);
    if (!isJoined) return false;
    // "das Bild, das Behling zeigt": after a comma it may stand for the noun before.
    if (nounsHaveCapitals && !before.isJoined && !before.isOpening) return false;
    return (
      beforeNouns.has(before.key.toLowerCase()) ||
      (nounsHaveCapitals && !before.isCapital && !isStop(before.key) && ADJECTIVE.test(before.key))
    );
  };
  return {
    ...seen,
    nounsHaveCapitals,
    language,
    isSyllabic,
    isUnlisted: !language && !isSyllabic,
    hasArticles: beforeNouns.size > 0,
    determined: new Set(tokens.filter(({ text }, at) => !isAcronym(text) && isDetermined(at)).map(({ key }) => key)),
    isStop,
    isBeforeNouns: (key) => beforeNouns.has(key),
    isOpener: (key) => openers.has(key),
    isTheme: (key) => themes.has(key),
    isDetermined,
  };
}

/** Where a language has no file here, its grammar is the common short words that nothing ever stops behind. */
function shortAndCommon(tokens: readonly Token[]): string[] {
  const counts = new Map<string, number>();
  for (const [at, { key }] of tokens.entries())
    if (SHORT.test(key)) counts.set(key, tokens[at + 1]?.isJoined ? (counts.get(key) ?? 0) + 1 : -Infinity);
  return [...counts].filter(([, count]) => count > 3 && count > tokens.length / 90).map(([key]) => key);
}

/** "sanoi, että", "сказав, що": a word that nearly always opens a clause, and what it stands behind more than once. */
function tellers(tokens: readonly Token[]): string[] {
  const places = new Map<string, number>();
  const before = new Set<string>();
  for (const { key, isOpening, isJoined } of tokens) places.set(key, (places.get(key) ?? 0) + (isOpening || isJoined ? -2 : 1));
  return tokens.flatMap(({ key }, at) => {
    if ((places.get(key) ?? 0) <= 0) return [];
    const verb = tokens[at - 1]?.key ?? '';
    const pair = `${verb} ${key}`;
    const isKnown = before.has(pair);
    before.add(pair);
    return isKnown ? [key, verb] : [];
  });
}

function countWords(tokens: readonly Token[]) {
  const seen = new Set<string>();
  const small = new Set<string>();
  const capital = new Set<string>();
  const repeated = new Set<string>();
  const repeatedPairs = new Set<string>();
  const innerPairs = new Set<string>();
  let before = '';
  let wasInner = false;
  for (const { key, isCapital, isOpening, isJoined } of tokens) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
    if (isJoined) {
      const pair = `${before} ${key}`;
      if (seen.has(pair)) repeatedPairs.add(pair);
      seen.add(pair);
      if (wasInner) innerPairs.add(pair);
    }
    before = key;
    wasInner = isCapital && !isOpening;
    if (!isCapital) small.add(key);
    else if (!isOpening) capital.add(key);
  }
  return { small, capital, repeated, repeatedPairs, innerPairs };
}

/** The share of words with a capital between words without: nouns stand so, the words of a name side by side. */
function capitalsAlone(tokens: readonly Token[]): number {
  const inner = tokens.filter(({ isOpening }) => !isOpening);
  const alone = inner.filter(({ isCapital }, at) => isCapital && !inner[at - 1]?.isCapital && !inner[at + 1]?.isCapital);
  return alone.length / inner.length;
}
