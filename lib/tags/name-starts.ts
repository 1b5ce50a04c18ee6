/** Where a name begins behind what somebody is head of, which has a capital too. */
import type { Span } from '../article/types.ts';
import { asCountry } from '../languages/country-cases.ts';
import { isAcronym } from './letters.ts';
import { isSmallPart } from './name-parts.ts';
import { isTitleAt } from './titles.ts';
import type { Token } from './tokens.ts';
import type { Usage } from './usage.ts';

interface Text {
  tokens: readonly Token[];
  usage: Usage;
  /** Codes of countries by their names in lower case. */
  regions: ReadonlyMap<string, string>;
}

/** "prezydent Francji Emmanuel Macron", "president van Frankrijk Emmanuel Macron": the country that somebody is head of, or "hnutí ANO Andrej Babiš". */
export function startBehindCountry({ tokens, usage, regions }: Text, { start, end }: Span): number {
  if (usage.isUnlisted) {
    const last = tokens.slice(start, end - 2).findLastIndex(({ text, key }) => isAcronym(text) || isLikelyCountry(key, regions));
    return start + last + 1;
  }
  if (!isTitleAt(tokens, start - 1) && !(isSmallPart(tokens[start - 1]?.key ?? '') && isTitleAt(tokens, start - 2))) return start;
  const isCountry = (behind: number) => {
    const name = tokens
      .slice(start, behind)
      .map(({ text }) => text)
      .join(' ');
    return regions.has(asCountry(name, regions, usage.language?.countryCases).toLowerCase());
  };
  return [start + 2, start + 1].find((behind) => end - behind >= 2 && isCountry(behind)) ?? start;
}

/** "України" of "Україна": all but the last two letters, where nothing is known of the language's endings. */
const isLikelyCountry = (key: string, regions: ReadonlyMap<string, string>): boolean =>
  key.length > 4 && [...regions.keys()].some((name) => Math.abs(name.length - key.length) < 2 && name.startsWith(key.slice(0, -2)));
