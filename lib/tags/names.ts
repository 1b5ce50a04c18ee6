/**
 * Names in running text, found by their capitals: people, places, organisations. In scripts without capitals there are none to find.
 * Where every noun has a capital (German), nouns before a name are told by their article.
 */
import type { Span } from '../article/types.ts';
import { HEAD_OF } from '../languages/in-names.ts';
import { properPart } from './german.ts';
import { isAcronym } from './letters.ts';
import { endOfName } from './name-ends.ts';
import { isGenitive, isOfficeFor, isSmallPart, opensSurname } from './name-parts.ts';
import { isListed, isOffice, isTitle, isTitleAt } from './titles.ts';
import { keysOf, type Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** Every name of several words, without a title before it. */
export function findNames(tokens: readonly Token[], usage: Usage): Span[] {
  const names: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens, i, usage) && !opensSurname(tokens, i)) continue;
    const end = endOfName(tokens, i, usage);
    const name = partOf(tokens, { start: i, end }, usage);
    if (name.end - name.start > 1 && name.end - name.start < 8) names.push(name);
    i = end - 1;
  }
  return names;
}

function partOf(tokens: readonly Token[], run: Span, usage: Usage): Span {
  const name = withoutTitle(tokens, run, usage);
  // "minister van Cultuur Fenna Brouwer".
  if (
    name.end - name.start > 2 &&
    tokens[name.start - 1]?.key === 'van' &&
    tokens[name.start]?.isJoined &&
    tokens[name.start + 1]?.isCapital &&
    isTitleAt(tokens, name.start - 2)
  )
    name.start += 1;
  if (tokens.slice(name.start, name.end).every(({ key }) => isTitle(key))) return { start: name.end, end: name.end };
  // "MEC Haverkate": a surname alone is a word.
  if (name.end - name.start === 2 && isOffice(tokens[name.start]?.key)) return { start: name.end, end: name.end };
  return usage.nounsHaveCapitals ? properPart(tokens, name, usage) : withoutOpening(tokens, name, usage);
}

function opensName(tokens: readonly Token[], at: number, usage: Usage): boolean {
  const { key, isCapital, isOpening } = tokens[at] as Token;
  const { isStop, small, capital } = usage;
  // "R. Un día": an initial that says who answers. "I’m Robin"
  const next = tokens[at + 1]?.key ?? '';
  if ((/^.\.$/.test(key) && isStop(next)) || /^i'/.test(key)) return false;
  if (!isCapital || isGenitive(key, usage) || (isOpening && usage.isOpener(key))) return false;
  if (isStop(key.toLowerCase())) return isPartWithoutSense(tokens, at, usage);
  return !isOpening || capital.has(key) || !small.has(key);
}

/** "Tweede Kamer", "La Rochelle": an everyday word with a capital that it needs not have. */
function isPartWithoutSense(tokens: readonly Token[], at: number, { nounsHaveCapitals, repeatedPairs, innerPairs }: Usage): boolean {
  const { key, isOpening } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    !nounsHaveCapitals &&
    next?.isCapital === true &&
    next.isJoined &&
    !isAcronym(next.text) &&
    (isOpening ? innerPairs.has(`${key} ${next.key}`) : !isAcronym(key) || repeatedPairs.has(`${key} ${next.key}`))
  );
}

function withoutTitle(tokens: readonly Token[], { start, end }: Span, { repeated }: Usage): Span {
  // "ministro dell’Interno Matteo Piantedosi": the last two words, behind what somebody is head of.
  if (
    end - start > 2 &&
    isHeadOf(tokens, start) &&
    repeated.has(tokens[end - 1]?.key ?? '') &&
    !tokens.slice(start, end).some(({ key }) => isSmallPart(key))
  )
    return { start: end - 2, end };
  // "MEC for Cooperative Governance".
  if (isOfficeFor(tokens, start)) {
    const first = tokens.findIndex(({ isCapital }, at) => at > start && isCapital);
    return { start: first, end };
  }
  for (let i = end - 3; i >= start; i--) if (isTitleAt(tokens, i) && tokens[i + 1]?.isCapital) return { start: i + 1, end };
  return { start, end };
}

/** "Novelist Jo Watson" at the start of a sentence, where "Jo Watson" stands elsewhere too. */
function withoutOpening(tokens: readonly Token[], { start, end }: Span, { capital, repeatedPairs, language, isUnlisted }: Usage): Span {
  const [first, second, third] = tokens.slice(start, end);
  // "Am I safe?"
  if (first?.isOpening && !capital.has(first.key) && second?.text === 'I') return { start: end, end };
  const isPlaced = isListed(language?.placed, keysOf(tokens, start - 1, end));
  if (isPlaced && !repeatedPairs.has(`${first?.key} ${second?.key}`)) return { start: start + 1, end };
  if (!first?.isOpening || capital.has(first.key) || repeatedPairs.has(`${first.key} ${second?.key}`)) return { start, end };
  // "Synoptyk IMGW"
  if (end - start === 2 && isAcronym(second?.text ?? '')) return { start: end, end };
  // "Flatbrand Oosterveen" in a headline, of what happened "in Oosterveen".
  if (end - start === 2 && first.block === 0 && tokens.some(({ key }, at) => key === second?.key && tokens[at - 1]?.key === 'in'))
    return { start: end, end };
  const isOfName = isSmallPart(second?.key ?? '');
  const isTrade = !isOfName && (isListed(language?.describers, first.key) || (third?.isCapital && isListed(language?.trades, first.key)));
  const isPeople = isListed(language?.peopleOf, `${first.key} ${second?.key}`);
  // "Міністр Віктор Ляшко": where it is not known what somebody can be.
  const isTitled = isUnlisted && third?.isCapital && !isOfName;
  if (!isTrade && !isPeople && !isTitled && (isOfName || !repeatedPairs.has(`${second?.key} ${third?.key}`))) return { start, end };
  let rest = start + 1;
  while (isPeople && rest < end && isSmallPart(tokens[rest]?.key ?? '')) rest += 1;
  return { start: rest, end };
}

/** "segretario della", "ministro dell’". */
const isHeadOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.elided ? isTitleAt(tokens, at - 1) : HEAD_OF.test(tokens[at - 1]?.key ?? '') && isTitleAt(tokens, at - 2);
