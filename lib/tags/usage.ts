/** How an article writes its words: which stand without a capital, which with one that says something, and which say nothing at all. */
import type { Language } from '../languages/types.ts';
import type { Usage } from './names.ts';
import type { Token } from './tokens.ts';

/** A single letter, and what Japanese writes in hiragana. */
const MEANINGLESS = /^(?:[a-zà-ÿ]|[\u3041-\u309f]+)$/;

export function readUsage(tokens: readonly Token[], language: Language | undefined): Usage {
  const stop = new Set([language?.stopWords, language?.speechVerbs, language?.everyday].join(' ').split(' '));
  const seen = new Set<string>();
  const small = new Set<string>();
  const capital = new Set<string>();
  const repeated = new Set<string>();
  let [inner, capitals] = [0, 0];
  for (const { key, isCapital, isOpening } of tokens) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
    if (!isCapital) small.add(key);
    else if (!isOpening) capital.add(key);
    if (isOpening) continue;
    inner += 1;
    if (isCapital) capitals += 1;
  }
  return {
    small,
    capital,
    repeated,
    isStop: (key) => stop.has(key) || MEANINGLESS.test(key),
    nounsHaveCapitals: language ? language.code === 'de' : capitals / inner > 0.22,
  };
}
