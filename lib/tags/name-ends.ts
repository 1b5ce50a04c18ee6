/** Where a name that begins with a word with a capital ends: behind particles, what somebody or something is for, and words without a capital. */
import { cached } from '../languages/cached.ts';
import type { Language } from '../languages/types.ts';
import { canCarryParticle } from './german.ts';
import { isAcronym } from './letters.ts';
import { isGenitive, isKoreanGivenName, isOfficeFor, isParticle, isSecondParticle, isSmallPart, opensSurname } from './name-parts.ts';
import { isAnd, isInstitution, isOffice, isTitleAt } from './titles.ts';
import { keysOf, type Token } from './tokens.ts';
import type { Usage } from './usage.ts';

const SCHOOL = /^(?:universit|institut|college|school|hospital)/;

/** The token behind the last of the name that begins at `start`. */
export const endOfName = (tokens: readonly Token[], start: number, usage: Usage): number =>
  endBehindSmallLetters(tokens, start, endOfCapitals(tokens, start, usage), usage);

function endOfCapitals(tokens: readonly Token[], start: number, usage: Usage): number {
  const first = start + Number(isTitleAt(tokens, start));
  let end = start + 1;
  for (;;) {
    let next = end;
    if (opensSurname(tokens, next - 1)) next += 1;
    else if (
      isParticle(tokens[next]) &&
      tokens[next]?.key !== usage.language?.or &&
      (!usage.nounsHaveCapitals || canCarryParticle(tokens, start, end - 1, usage))
    ) {
      next += 1;
      while (isSecondParticle(tokens[next])) next += 1;
    }
    const token = tokens[next];
    // "minister Femke Wiersma van Landbouw", "voorzitter Ursula von der Leyen van de Europese Commissie": what somebody is head of.
    if (end - first > 1 && /^(?:van|of)$/.test(tokens[end]?.key ?? '') && tokens[first]?.isJoined && isTitleAt(tokens, first - 1))
      return end;
    // "Harald Behling von der Altforster Klinik", "Ingrid Maan van het Waardmuseum": where somebody is from.
    if (end - start > 1 && (usage.nounsHaveCapitals ? /^vo[nm]$/.test(tokens[end]?.key ?? '') : tokens[next - 1]?.key === 'het'))
      return end;
    // "Anna Brook of the University of Linden"
    if (end - start === 2 && tokens[end]?.key === 'of' && SCHOOL.test(token?.key ?? '')) return end;
    // "Lana Gerssen van de NVM", "Analisten van ING".
    if (next > end && isAcronym(token?.text ?? '')) return end;
    // "Arroyo y Ferrer" are two, "Arroyo y Ferrer Arroyo y Ferrer" is one.
    if (tokens[end]?.key === 'y' && !usage.repeatedPairs.has(`${tokens[end - 1]?.key} y`)) return endWithPurpose(tokens, start, end, usage);
    if (end === start + 1 && isElidedPart(tokens, end) && tokens[start]?.isOpening === false) return end + 1;
    // "Yıldızhan Ankara’da": two names, both of which stand elsewhere too.
    if (token?.hasEnding && isElsewhere(tokens, end - 1, usage)) return end;
    // "van De Waardbode" begins another name.
    if (
      !token?.isJoined ||
      !(token.isCapital || (next === start + 1 && isKoreanGivenName(token.text))) ||
      (next > end && usage.isBeforeNouns(token.key) && !isPartOfTitle(tokens, next)) ||
      (usage.nounsHaveCapitals && usage.isStop(token.key)) ||
      isGenitive(token.key, usage)
    )
      return endWithPurpose(tokens, start, end, usage);
    end = next + 1;
  }
}

/** "Commission européenne", "Alphen aan den Rijn"; not "Franska presidenten", which only opens a sentence. */
function endBehindSmallLetters(tokens: readonly Token[], start: number, end: number, usage: Usage): number {
  const { language } = usage;
  if (!language?.namesGoOn || isOpeningWord(tokens[start], usage)) return end;
  const apart = tokens.slice(end, end + 3).findIndex(({ isJoined }) => !isJoined);
  const found = namesGoOn(language).exec(keysOf(tokens, end - 1, apart < 0 ? end + 3 : end + apart))?.[0];
  return found ? end - 1 + found.split(' ').length : end;
}

const namesGoOn = cached(({ namesGoOn = '' }: Language) => new RegExp(`^(?:${namesGoOn})(?= |$)`));

/** "d’État" behind "Conseil", but not "d’Emmanuel Macron". */
function isElidedPart(tokens: readonly Token[], at: number): boolean {
  const [part, next] = tokens.slice(at, at + 2);
  return part?.isNear === true && part.isCapital && /^d(?:ell)?[’']$/.test(part.elided ?? '') && !(next?.isJoined && next.isCapital);
}

/** Both this word and the next are elsewhere, but not side by side. */
function isElsewhere(tokens: readonly Token[], at: number, { repeated, repeatedPairs }: Usage): boolean {
  const [one = '', other = ''] = tokens.slice(at, at + 2).map(({ key }) => key);
  return repeated.has(one) && repeated.has(other) && !repeatedPairs.has(`${one} ${other}`);
}

/** "Silence of The Lambs", "Mother of All Antioxidants". */
const isPartOfTitle = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.key === 'of' && tokens[at + 1]?.isCapital === true;

/** "Inspectie Gezondheidszorg" goes on over "en Jeugd", unless "Jeugd" is a name by itself; so does what a ministry or somebody in office is for. */
function endWithPurpose(tokens: readonly Token[], start: number, end: number, { repeated }: Usage): number {
  const head = tokens[start - 2]?.key;
  const isOfOffice = isOfficeFor(tokens, start) || isOffice(head);
  const isFor = isOfOffice || isInstitution(tokens[start]?.key) || isInstitution(head);
  const and = tokens[end];
  let last = end + 1;
  while (isSmallPart(tokens[last]?.key ?? '')) last += 1;
  const next = tokens[last];
  if (!isFor || !and?.isJoined || !isAnd(and.key) || !next?.isCapital) return end;
  last += 1;
  // A word that stands elsewhere too is somebody's surname.
  const goesOn = () => tokens[last]?.isJoined && tokens[last]?.isCapital;
  const first = last;
  while (goesOn() && (isOfOffice || !repeated.has(tokens[last]?.key ?? ''))) last += 1;
  // "minister van Water en Dijken Els Kamp"
  if (isOfOffice && last - first > 1) return last - 2;
  return goesOn() ? end : last;
}

/** Only its place gave it its capital, as far as the article tells. */
const isOpeningWord = (token: Token | undefined, { capital }: Usage): boolean => token?.isOpening === true && !capital.has(token.key);
