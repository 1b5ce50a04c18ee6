/** How an article writes its words: which stand without a capital, which after an article, and which say nothing at all. */
import { everydayWords } from '../languages/everyday.ts';
import type { Language } from '../languages/types.ts';
import { isIdleKorean } from './korean.ts';
import { isAcronym } from './letters.ts';
import type { Token } from './tokens.ts';

/** Words by their keys. */
export interface Usage {
  nounsHaveCapitals: boolean;
  isDutch: boolean;
  isPolish: boolean;
  /** Vietnamese sets a blank after each syllable: one alone is seldom a word. */
  isSyllabic: boolean;
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
  /** Stands somewhere after an article, or where nouns have capitals after an adjective. */
  determined: ReadonlySet<string>;
  isStop: (key: string) => boolean;
  /** Opens a sentence before a name and is no part of it. */
  isOpener: (key: string) => boolean;
  isTheme: (key: string) => boolean;
  /** Whether the word at this place stands after an article or another word that a noun follows. */
  isDetermined: (at: number) => boolean;
}

/** A single letter, and what Japanese writes in hiragana. */
const MEANINGLESS = /^(?:[a-zà-ÿ]|[\u3041-\u309f]+)$/;
/** In Latin, Greek or Cyrillic. */
const SHORT = /^[a-zß-ɏͰ-ԯ]{2,6}$/;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ơưđăẠ-ỹ]/;
/** "unabhängiger", "russischen": an inflected adjective, and hardly ever a verb. */
const ADJECTIVE = /^(?!.*te[rs]$).{3,}(?:e[rms]|(?:isch|lich|ig|bar|los)en?)$/;
/** "l'Europe", "dell'Italia". */
const ELIDED_ARTICLE = /^(?:l|d|un|(?:d?all|dell|nell|sull))$/;

export function readUsage(tokens: readonly Token[], language: Language | undefined): Usage {
  const isSyllabic = !language && tokens.filter(({ key }) => VIETNAMESE.test(key)).length > tokens.length / 6;
  const stop = language
    ? new Set([...wordSet(language.stopWords), ...everydayWords(language)])
    : new Set(isSyllabic ? [] : shortAndCommon(tokens));
  const beforeNouns = wordSet(language?.beforeNouns);
  const openers = wordSet(language?.openers);
  const themes = wordSet(language?.themes);
  const { inner, capitals, ...seen } = countWords(tokens);
  const nounsHaveCapitals = language ? language.code === 'de' : capitals / inner > 0.22;
  const isStop = (key: string) => stop.has(key) || MEANINGLESS.test(key) || isIdleKorean(key);
  const isDetermined = (at: number) => {
    const before = tokens[at - 1];
    const { isJoined, elided } = tokens[at] as Token;
    if (elided) return ELIDED_ARTICLE.test(elided);
    if (!isJoined || !before) return false;
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
    isDutch: language?.code === 'nl',
    isPolish: language?.code === 'pl',
    isSyllabic,
    hasArticles: beforeNouns.size > 0,
    determined: new Set(tokens.filter(({ text }, at) => !isAcronym(text) && isDetermined(at)).map(({ key }) => key)),
    isStop,
    isOpener: (key) => openers.has(key),
    isTheme: (key) => themes.has(key),
    isDetermined,
  };
}

const wordSet = (...lists: (string | undefined)[]): Set<string> => new Set(lists.flatMap((list) => (list ? list.split(' ') : [])));

/** Where a language has no file here, its grammar is the common short words that nothing ever stops behind. */
function shortAndCommon(tokens: readonly Token[]): string[] {
  const counts = new Map<string, number>();
  for (const [at, { key }] of tokens.entries())
    if (SHORT.test(key)) counts.set(key, tokens[at + 1]?.isJoined ? (counts.get(key) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
  return [...counts].filter(([, count]) => count > 3 && count > tokens.length / 90).map(([key]) => key);
}

function countWords(tokens: readonly Token[]) {
  const seen = new Set<string>();
  const small = new Set<string>();
  const capital = new Set<string>();
  const repeated = new Set<string>();
  const repeatedPairs = new Set<string>();
  let [inner, capitals, before] = [0, 0, ''];
  for (const { key, isCapital, isOpening, isJoined } of tokens) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
    if (isJoined) {
      const pair = `${before} ${key}`;
      if (seen.has(pair)) repeatedPairs.add(pair);
      seen.add(pair);
    }
    before = key;
    if (!isCapital) small.add(key);
    else if (!isOpening) capital.add(key);
    if (isOpening) continue;
    inner += 1;
    if (isCapital) capitals += 1;
  }
  return { small, capital, repeated, repeatedPairs, inner, capitals };
}
