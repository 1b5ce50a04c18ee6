/** What names are made of beside their words with a capital. */
import { PARTICLES, SECOND } from '../languages/in-names.ts';
import { wordSet } from '../languages/word-set.ts';
import { isOffice } from './titles.ts';
import type { Token } from './tokens.ts';
import type { Usage } from './usage.ts';

const particles = wordSet(PARTICLES);
const second = wordSet(SECOND);

const startsWithParticle = (key: string): boolean => particles.has(key.split(' ')[0] ?? '');

export const isSmallPart = (word: string): boolean => particles.has(word) || second.has(word);

/** "von" of "von der Leyen". */
export const isParticle = (token: Token | undefined): boolean => token?.isJoined === true && particles.has(token.text);

/** "der" of "von der Leyen". */
export const isSecondParticle = (token: Token | undefined): boolean => token?.isJoined === true && second.has(token.text);

/** "Van der Plas" without a first name. */
export const opensSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true && startsWithParticle((tokens[i] as Token).key) && isSecondParticle(tokens[i + 1]);

/** "Trumps" in "Trumps Charakter", "Venezuelas" in "Küste Venezuelas". */
export const isGenitive = (key: string, { nounsHaveCapitals, capital }: Usage): boolean =>
  nounsHaveCapitals && key.endsWith('s') && capital.has(key.slice(0, -1));

export const isOfficeFor = (tokens: readonly Token[], at: number): boolean =>
  isOffice(tokens[at]?.key) && isSmallPart(tokens[at + 1]?.key ?? '');

/** "Won-gon" of "Park Won-gon", behind the surname. */
export const isKoreanGivenName = (text: string): boolean => /^[A-Z][a-z]{1,4}-[a-z]{2,5}$/.test(text);
