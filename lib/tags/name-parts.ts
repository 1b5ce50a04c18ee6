/** What names are made of beside their words with a capital. */
import { isOffice } from './titles.ts';
import type { Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** Small words inside names: "Ursula von der Leyen", "Bank of England". */
export const PARTICLES = new Set(
  'van von de del della dello di da do dos das du des da af av of bin ibn ben al el y ter ten te for &'.split(' '),
);
/** Those that only follow another: "van der", "de la", "of the". */
export const SECOND = new Set('de der den het la las los le el the'.split(' '));

export const startsWithParticle = (key: string): boolean => PARTICLES.has(key.split(' ')[0] ?? '');

export const isSmallPart = (word: string): boolean => PARTICLES.has(word) || SECOND.has(word);

export const isParticle = (token: Token | undefined, particles: ReadonlySet<string>): boolean =>
  token?.isJoined === true && particles.has(token.text);

/** "Van der Plas" without a first name. */
export const opensSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true && startsWithParticle((tokens[i] as Token).key) && isParticle(tokens[i + 1], SECOND);

/** "Trumps" in "Trumps Charakter", "Venezuelas" in "Küste Venezuelas". */
export const isGenitive = (key: string, { nounsHaveCapitals, capital }: Usage): boolean =>
  nounsHaveCapitals && key.endsWith('s') && capital.has(key.slice(0, -1));

export const isOfficeFor = (tokens: readonly Token[], at: number): boolean =>
  isOffice(tokens[at]?.key) && isSmallPart(tokens[at + 1]?.key ?? '');

/** "Won-gon" of "Park Won-gon", behind the surname. */
export const isKoreanGivenName = (text: string): boolean => /^[A-Z][a-z]{1,4}-[a-z]{2,5}$/.test(text);
