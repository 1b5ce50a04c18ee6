/** Headlines in title case: "Bridge Over Linden River Closes". */
import type { Language } from '../languages/types.ts';
import { isAcronym } from './letters.ts';
import type { Token } from './tokens.ts';

/** Words that may stand without a capital there are no longer, and what has as few is no sentence. */
const SHORT = 3;

/** Where every word of the headline has a capital, only those keep it that have it in the text too. `tokens`: the headline's are block 0. */
export function withoutTitleCase(tokens: readonly Token[], language: Language | undefined): readonly Token[] {
  const telling = tokens.filter(({ block, text }) => block === 0 && text.length > SHORT && !/\d/.test(text));
  if (language?.nounsHaveCapitals || telling.length <= SHORT || !telling.every(({ isCapital }) => isCapital)) return tokens;
  const names = new Set(tokens.flatMap(({ block, key, isCapital, isOpening }) => (block > 0 && isCapital && !isOpening ? key : [])));
  return tokens.map((token) => {
    const isName = token.block > 0 || names.has(token.key) || isAcronym(token.text);
    return isName ? token : { ...token, text: token.text.toLowerCase(), isCapital: false };
  });
}
