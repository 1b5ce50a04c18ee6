/** The language of a text by its commonest words, as far as this project knows any of it. */
import { commonLanguages } from '../../languages/common.ts';

/** So much is enough to be sure. */
const LOOKED_AT = 4000;
/** The share of words that are among the fifty commonest: about .4 in running text of a language, .1 in a neighbour's. */
export const SURE = 0.22;

/** The code of the likeliest language and the share of its words; no code where there are too few words to tell. */
export function languageByWords(text: string): [code: string | undefined, share: number] {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (words.length < 8) return [undefined, 0];
  const scored = commonLanguages.map(({ code, stopWords }) => {
    const known = new Set(stopWords.split(' '));
    return { code, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return [best?.code, best?.share ?? 0];
}

/** The code of the language whose wording is to be looked for. `declared`: what the page says of itself, best source first. */
export function guessLanguage(text: string, declared: readonly string[]): string {
  const [code, share] = languageByWords(text);
  return (share >= SURE && code) || (declared[0] ?? '');
}
