/** The language of a text, by its commonest words and its script, checked against what the page declares. */
import { findLanguage, languages } from '../languages/index.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import { canonicalTag } from './language-tag.ts';

/** So much is enough to be sure. */
const LOOKED_AT = 4000;
/** So much is enough to miss the commonest words in it. */
const ENOUGH = 400;
/** The share of words that are among the fifty commonest: about .4 in running text of a language, .1 in a neighbour's. */
const SURE = 0.22;
const LOUD = 0.3;

/** The letters of a script, and the language that is commonest in it; Japanese is told by its kana, which stand between the characters it shares with Chinese. */
const SCRIPTS = {
  ja: '\u3040-\u30ff',
  el: '\u0370-\u03ff',
  ru: '\u0400-\u04ff',
  hy: '\u0530-\u058f',
  he: '\u0590-\u05ff',
  ar: '\u0600-\u06ff',
  hi: '\u0900-\u097f',
  bn: '\u0980-\u09ff',
  ta: '\u0b80-\u0bff',
  th: '\u0e00-\u0e7f',
  ka: '\u10a0-\u10ff',
  ko: '\uac00-\ud7a3',
  zh: '\u3400-\u9fff',
};

/** So near to one that has a file that its commonest words are theirs too: what declares itself so is believed. */
const KIN = /^(?:af|ast|ca|fo|fy|gl|lb|oc)$/;

/**
 * Letters or words that a language without a list of words here has, and hardly another that is written so. Those that have another's
 * letters as well come first.
 */
const TELLTALES = {
  uk: 'і|ї|є',
  sr: 'ђ|ћ',
  bg: 'ъ[^еёюя]',
  ur: 'ں|ے',
  fa: 'پ|چ|گ',
  cs: 'ě|ř|ů',
  hu: 'ő|ű',
  ro: 'ț|ţ',
  vi: 'ư|ơ',
  lt: 'ė|ų|į',
  lv: 'ā|ļ|ņ',
  hr: 'đ|ć',
  sk: 'ľ|ť',
  sl: 'č',
  fi: 'ää|yy|[st]ä ',
  id: ' yang | dan ',
  sw: ' kwa | ya ',
};

/** BCP 47. `declared`: what the page says of itself, best source first. `und` where nothing tells. */
export function languageOf(text: string, declared: readonly string[]): string {
  const sample = text.slice(0, LOOKED_AT);
  const tag = declared.map(canonicalTag).find((one) => one !== undefined);
  const primary = tag?.split('-')[0] ?? '';
  const script = scriptLanguage(sample);
  if (script) {
    const isSo = tag && scriptOf(tag) === scriptOf(script);
    // The commonest is what a template says that nobody looked at.
    return (isSo && primary !== script ? tag : toldByLetters(sample)) || (isSo && tag) || script;
  }
  const shares = sharesOfWords(sample);
  const [best, share] = shares[0] ?? ['', 0];
  const known = tag ? findLanguage(tag)?.code : undefined;
  const own = shares.find(([code]) => code === known)?.[1] ?? 0;
  // A language that has no list here can't win by words; what the page declares stands unless the words speak loudly against it.
  if (share >= SURE) return tag && (known ? known === best : share < LOUD || KIN.test(primary)) ? tag : best;
  if (tag && !known) return tag;
  // Scores and prices have few words of any language. A page from abroad often says that it is in English.
  const isDenied = best && own < SURE / 2 && sample.length > ENOUGH;
  if (tag && !isDenied && known !== 'en') return tag;
  return toldByLetters(sample) ?? (isDenied ? undefined : tag) ?? (share >= SURE / 2 ? best : 'und');
}

/** Of a tag; simplified and traditional Chinese are one. */
const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script?.slice(0, 3);

function scriptLanguage(sample: string): string | undefined {
  const letters = countOf('[a-z\u00c0-\uffff]', sample);
  const isMost = (code: string, count: number) => count > letters * (code === 'ja' ? 0.1 : 0.4);
  return Object.entries(SCRIPTS).find(([code, range]) => isMost(code, countOf(`[${range}]`, sample)))?.[0];
}

/** Once in three hundred characters, and three times at least. */
const toldByLetters = (sample: string): string | undefined =>
  Object.entries(TELLTALES).find(([, source]) => countOf(source, sample) > Math.max(2, sample.length / 300))?.[0];

const countOf = (source: string, text: string): number => text.match(new RegExp(source, 'gi'))?.length ?? 0;

/** The languages that have a file by the share of the words that are among their commonest, the likeliest first; none where there are too few words to tell. */
function sharesOfWords(text: string): [code: string, share: number][] {
  const words = text.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (words.length < 8) return [];
  const shareOf = (language: Language) => words.filter((word) => wordSet(language.stopWords).has(word)).length / words.length;
  return languages.map((language): [string, number] => [language.code, shareOf(language)]).sort(([, a], [, b]) => b - a);
}
