/** The words that an article is about, for where names don't say it: frequent, early, in the headline, and no everyday words. */
import type { Language } from '../languages/types.ts';
import { fold, words } from '../library/words.ts';

export interface Phrase {
  name: string;
  score: number;
}

const SHORTEST = 5;
const MOST = 6;

/** In the words of the article, not stems; the spelling is that of the first occurrence. Best first. */
export function findPhrases(headline: string, texts: readonly string[], language: Language | undefined): Phrase[] {
  const stop = new Set(language?.stopWords.split(' ').map(fold));
  const inHeadline = new Set(words(headline).map(({ word }) => word));
  const counts = new Map<string, { name: string; count: number; first: number }>();
  let place = 0;
  for (const text of texts) {
    for (const found of candidateWords(text, language)) {
      place += 1;
      const key = fold(found);
      if (stop.has(key) || key.length < (isUnspaced(found) ? 2 : SHORTEST) || /^\p{N}+$/u.test(key)) continue;
      const known = counts.get(key) ?? { name: found, count: 0, first: place };
      known.count += 1;
      counts.set(key, known);
    }
  }
  const phrases = [...counts].map(([key, { name, count, first }]) => ({
    name,
    score:
      count >= 2 || inHeadline.has(key)
        ? Math.log2(1 + count) * (inHeadline.has(key) ? 2 : 1) * lengthWeight(name) * (1 + 1 / (1 + first / 40))
        : 0,
  }));
  return phrases
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}

/** Long words are compounds and terms; short ones are everyday words. */
const lengthWeight = (name: string): number => (isUnspaced(name) ? 1 : Math.min(1.6, name.length / 9));

const isUnspaced = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);

/** `Intl.Segmenter` knows the words of scripts that write no blanks. */
function candidateWords(text: string, language: Language | undefined): string[] {
  if (!isUnspaced(text)) return text.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const segmenter = new Intl.Segmenter(language?.code, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment, isWordLike }) => (isWordLike ? segment : '')).filter(Boolean);
}
