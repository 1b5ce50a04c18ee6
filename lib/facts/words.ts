/** Words as keys to compare by: lower case, without their inflected ends, so that "attack" meets "attacks" in every language alike. */

import { cached } from '../languages/cached.ts';
import { openingWords } from '../languages/opening-words.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';

/** The letters of Latin, Greek and Cyrillic, which have capitals, for a class: a browser has it ready many times sooner than Unicode's own. */
export const CASED_LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͳͶͷͻ-ͽΆΈ-ϵϷ-ҁҊ-ԯḀ-ỿ';
/** Their capitals; where those and the small ones alternate, both. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-žȘȚΆ-ΫЀ-Я';
/** All that may be a letter of another script. */
export const OTHER_LETTERS = '\\u0530-\\u1dff\\u2c00-\\ufdff\\ufe70-\\uffef\\ud800-\\ud83b\\ud83f-\\udbff';
const WORD = new RegExp(`[${CASED_LETTERS}\\d¹²³]+(?:['’-][${CASED_LETTERS}\\d¹²³]+)*`, 'g');
const OTHER_SCRIPT = new RegExp(`[${OTHER_LETTERS}]`);
/** Scripts without blanks between words give one key a character. */
const anyWord = (): RegExp =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
export const KEY_LENGTH = 6;

/** Words before a name that are no part of it. */
export const openersOf = cached(
  (language: Language): ReadonlySet<string> => new Set([...language.stopWords.split(' '), ...openingWords(language)]),
);

/** As written, in order. */
export const findWords = (text: string): string[] => text.match(OTHER_SCRIPT.test(text) ? anyWord() : WORD) ?? [];

/** The keys of the words that carry content, each once. */
export function contentKeys(words: readonly string[], language: Language | undefined): string[] {
  const stop = wordSet(language?.stopWords);
  const keys = new Set<string>();
  for (const word of words) {
    const lower = word.toLowerCase();
    if (!stop.has(lower) && (word.length > 2 || !/^[a-zß-ž]/.test(lower))) keys.add(lower.slice(0, KEY_LENGTH));
  }
  return [...keys];
}

/** Share of the shorter list that the other has too, 0 to 1. */
export function overlap(keys: readonly string[], others: ReadonlySet<string>): number {
  const least = Math.min(keys.length, others.size);
  return least && keys.filter((key) => others.has(key)).length / least;
}
