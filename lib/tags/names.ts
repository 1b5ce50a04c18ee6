/**
 * Names in running text, found by their capitals: people, places, organisations. In scripts without capitals there are none to find.
 * Where every noun has a capital (German), nouns before a name are told by their article.
 */
import { canCarryParticle, properPart } from './german.ts';
import { isAcronym, isAllCapitals } from './letters.ts';
import { isAnd, isInstitution, isOffice, isTitleAt } from './titles.ts';
import type { Stretch, Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** Small words inside names: "Ursula von der Leyen", "Bank of England". */
const PARTICLES = new Set('van von de del della dello di da do dos das du des da af av of bin ibn ben al el y ter ten te for &'.split(' '));
/** Those that only follow another: "van der", "de la", "of the". */
const SECOND = new Set('de der den het la las los le el the'.split(' '));

/** Every name of several words, without a title before it. */
export function findNames(tokens: readonly Token[], usage: Usage): Stretch[] {
  const names: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens, i, usage) && !opensSurname(tokens, i)) continue;
    const end = endOfName(tokens, i, usage);
    const name = partOf(tokens, { start: i, end }, usage);
    if (name.end - name.start > 1 && name.end - name.start < 8) names.push(name);
    i = end - 1;
  }
  return names;
}

function partOf(tokens: readonly Token[], run: Stretch, usage: Usage): Stretch {
  const name = withoutTitle(tokens, run);
  if (isCrosshead(tokens, name)) return { start: name.end, end: name.end };
  // "minister van Cultuur Fenna Brouwer".
  if (
    name.end - name.start > 2 &&
    tokens[name.start - 1]?.key === 'van' &&
    tokens[name.start]?.isJoined &&
    isTitleAt(tokens, name.start - 2)
  )
    name.start += 1;
  // "MEC Haverkate": a surname alone is a word.
  if (name.end - name.start === 2 && isOffice(tokens[name.start]?.key)) return { start: name.end, end: name.end };
  return usage.nounsHaveCapitals ? properPart(tokens, name, usage) : withoutOpening(tokens, name, usage);
}

/** "STRATEGIC CORRIDORS" over a paragraph. */
const isCrosshead = (tokens: readonly Token[], { start, end }: Stretch): boolean =>
  tokens[start - 1]?.block !== tokens[start]?.block &&
  tokens[end]?.block !== tokens[start]?.block &&
  tokens.slice(start, end).every(({ text }) => isAllCapitals(text));

function opensName(tokens: readonly Token[], at: number, usage: Usage): boolean {
  const { key, isCapital, isOpening } = tokens[at] as Token;
  const { isStop, small, capital } = usage;
  if (!isCapital || isGenitive(key, usage) || (isOpening && usage.isOpener(key))) return false;
  if (isStop(key.toLowerCase())) return isPartWithoutSense(tokens, at, usage);
  return !isOpening || capital.has(key) || !small.has(key);
}

/** "Tweede Kamer", "New York": an everyday word with a capital that it needs not have. */
function isPartWithoutSense(tokens: readonly Token[], at: number, { nounsHaveCapitals, capital }: Usage): boolean {
  const { key, isOpening } = tokens[at] as Token;
  const next = tokens[at + 1];
  return !nounsHaveCapitals && key.length > 2 && next?.isCapital === true && next.isJoined && (!isOpening || capital.has(key));
}

/** "Van der Plas" without a first name. */
const opensSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === true && startsWithParticle((tokens[i] as Token).key) && isParticle(tokens[i + 1], SECOND);

export const startsWithParticle = (key: string): boolean => PARTICLES.has(key.split(' ')[0] ?? '');

export const isSmallPart = (word: string): boolean => PARTICLES.has(word) || SECOND.has(word);

function endOfName(tokens: readonly Token[], start: number, usage: Usage): number {
  let end = start + 1;
  for (;;) {
    let next = end;
    if (opensSurname(tokens, next - 1)) next += 1;
    else if (
      isParticle(tokens[next], PARTICLES) &&
      tokens[next]?.key !== usage.language?.or &&
      (!usage.nounsHaveCapitals || canCarryParticle(tokens, start, end - 1, usage))
    ) {
      next += 1;
      while (isParticle(tokens[next], SECOND)) next += 1;
    }
    const token = tokens[next];
    // "minister Femke Wiersma van Landbouw": what somebody is head of.
    if (next === end + 1 && end - start > 1 && tokens[end]?.key === 'van' && hasTitle(tokens, start, end)) return end;
    // "Harald Behling von der Altforster Klinik", "Ingrid Maan van het Waardmuseum": where somebody is from.
    if (
      next > end &&
      end - start > 1 &&
      (usage.nounsHaveCapitals ? /^vo[nm]$/.test(tokens[end]?.key ?? '') : tokens[next - 1]?.key === 'het')
    )
      return end;
    // "Lana Gerssen van de NVM", "Analisten van ING".
    if (next > end + (isOpeningWord(tokens, start, end, usage) ? 0 : 1) && isAcronym(token?.text ?? '')) return end;
    // "Arroyo y Ferrer" are two, "Arroyo y Ferrer Arroyo y Ferrer" is one.
    if (tokens[end]?.key === 'y' && !usage.repeatedPairs.has(`${tokens[end - 1]?.key} y`)) return endWithPurpose(tokens, start, end, usage);
    // "van De Waardbode" begins another name.
    if (
      !token?.isJoined ||
      !(token.isCapital || (next === start + 1 && isKoreanGivenName(token.text))) ||
      ((next > end || usage.nounsHaveCapitals) && usage.isStop(token.key) && !isPartOfTitle(tokens, next)) ||
      isGenitive(token.key, usage)
    )
      return endWithPurpose(tokens, start, end, usage);
    end = next + 1;
  }
}

/** "Silence of The Lambs", "Mother of All Antioxidants". */
const isPartOfTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'of' && tokens[at + 1]?.isCapital === true && tokens[at + 1]?.isJoined === true;

/** "Inspectie Gezondheidszorg" goes on over "en Jeugd", unless "Jeugd" is a name by itself; so does what a ministry or somebody in office is for. */
function endWithPurpose(
  tokens: readonly Token[],
  start: number,
  end: number,
  { isOpener, repeated, repeatedPairs, nounsHaveCapitals }: Usage,
): number {
  const isFor = isOfficeFor(tokens, start) || isInstitution(tokens[start]?.key) ? end > start + 1 : isInstitution(tokens[start - 2]?.key);
  const and = tokens[end];
  let last = end + 1;
  while (isSmallPart(tokens[last]?.key ?? '')) last += 1;
  const next = tokens[last];
  if (!isFor || !and?.isJoined || !isAnd(and.key) || !next?.isJoined || !next.isCapital || isOpener(next.key) || isAcronym(next.text))
    return end;
  last += 1;
  if (nounsHaveCapitals) return last;
  // A word that stands elsewhere too is somebody's surname, if its first name is not there as well: "and Vladimir Putin".
  const goesOn = () => tokens[last]?.isJoined && tokens[last]?.isCapital;
  const isOfName = () => repeatedPairs.has(`${tokens[last - 1]?.key} ${tokens[last]?.key}`) || !repeated.has(tokens[last]?.key ?? '');
  while (goesOn() && isOfName()) last += 1;
  if (goesOn()) return end;
  return last;
}

/** "Won-gon" of "Park Won-gon", behind the surname. */
export const isKoreanGivenName = (text: string): boolean => /^[A-Z][a-z]{1,4}-[a-z]{2,5}$/.test(text);

/** Only its place gave it its capital, as far as the article tells. */
const isOpeningWord = (tokens: readonly Token[], start: number, end: number, { capital }: Usage): boolean =>
  end === start + 1 && tokens[start]?.isOpening === true && !capital.has(tokens[start].key);

const hasTitle = (tokens: readonly Token[], start: number, end: number): boolean =>
  (tokens[start]?.isJoined === true && isTitleAt(tokens, start - 1)) || (end - start > 2 && isTitleAt(tokens, start));

/** "Trumps" in "Trumps Charakter", "Venezuelas" in "Küste Venezuelas". */
const isGenitive = (key: string, { nounsHaveCapitals, capital }: Usage): boolean =>
  nounsHaveCapitals && key.endsWith('s') && capital.has(key.slice(0, -1));

const isParticle = (token: Token | undefined, particles: ReadonlySet<string>): boolean =>
  token?.isJoined === true && particles.has(token.text);

const isOfficeFor = (tokens: readonly Token[], at: number): boolean => isOffice(tokens[at]?.key) && isSmallPart(tokens[at + 1]?.key ?? '');

function withoutTitle(tokens: readonly Token[], { start, end }: Stretch): Stretch {
  // "MEC for Cooperative Governance".
  if (isOfficeFor(tokens, start)) {
    const first = tokens.findIndex(({ isCapital }, at) => at > start && isCapital);
    return { start: first, end };
  }
  for (let i = end - 3; i >= start; i--) if (isTitleAt(tokens, i) && tokens[i + 1]?.isCapital) return { start: i + 1, end };
  return { start, end };
}

/** "Novelist Jo Watson" at the start of a sentence, where "Jo Watson" stands elsewhere too. */
function withoutOpening(
  tokens: readonly Token[],
  { start, end }: Stretch,
  { capital, repeatedPairs, language, isUnlisted }: Usage,
): Stretch {
  const [first, second, third] = tokens.slice(start, end);
  if (!first?.isOpening || capital.has(first.key) || repeatedPairs.has(`${first.key} ${second?.key}`)) return { start, end };
  const isOfName = isSmallPart(second?.key ?? '');
  const isTrade = !isOfName && (isSaid(language?.describers, first.key) || (third?.isCapital && isSaid(language?.trades, first.key)));
  const isPeople = isSaid(language?.peopleOf, `${first.key} ${second?.key}`);
  // "Міністр Віктор Ляшко": where it is not known what somebody can be; "Badan Nasional Bencana (BNB)" is whole.
  const isTitled = isUnlisted && third?.isCapital && !isOfName && !isAcronym(tokens[end]?.text ?? '');
  if (!isTrade && !isPeople && !isTitled && !repeatedPairs.has(`${second?.key} ${third?.key}`)) return { start, end };
  let rest = start + 1;
  while (isPeople && rest < end && isSmallPart(tokens[rest]?.key ?? '')) rest += 1;
  return { start: rest, end };
}

const isSaid = (source: string | undefined, text: string): boolean => source !== undefined && new RegExp(`^(?:${source})$`).test(text);
