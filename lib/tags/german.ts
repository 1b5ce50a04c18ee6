/** Which part of a run of words with capitals is a name, where every noun has a capital. */
import type { Span } from '../article/types.ts';
import { NAME_ADJECTIVE, NAME_HEAD } from '../languages/german.ts';
import { isListed } from './titles.ts';
import type { Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** Most nouns with these endings can't be names. */
const NOUN_ENDING = /(?:ung|heit|keit|schaft|ion|tät|ismus|nis)(?:e|en|s)?$/;
/** "Ernährungsmediziner", but no "Brandenburgische". */
const LONG = /^.{12,}(?<!sche[nrs]?)$/;
/** "auf Basis von SEPA", "im Norden von Mainz", "der 2. Liga von Mainz". */
const BEFORE_PLACE = /^(?:auf|an|am|in|im|ins|\d+\.?)$/;

/** "der Deutschen Bahn": its nominative ends in "-e". */
const BENT = /(?:isch|lich|deutsch|neu|alt|rot|grün|groß|klein|europäisch|vereint)en /;

/** `name`: in lower case. */
export const isBentByArticle = (before: Token | undefined, name: string): boolean => before?.key === 'der' && BENT.test(name);

/** "Rettet" of the headline "Rettet den Wald". */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  const [order, next] = tokens.slice(at, at + 2);
  return order?.block === 0 && order.isOpening && next?.isJoined === true && /^d(?:as|en|ie)$/.test(next.key);
}

/** Empty where nothing of it is a name. */
export function properPart(tokens: readonly Token[], { start, end }: Span, usage: Usage): Span {
  let first = start + Number(isTrade(tokens, { start, end }, usage));
  while (first < end && isNoun(tokens, first, usage) && !isHead(tokens, first) && !isRepeated(tokens, first, usage)) first += 1;
  if (first === end) return { start: end, end };
  // "Kleine Krankenhäuser" at the start of a sentence.
  const isPlain = tokens[first]?.isOpening && !usage.capital.has((tokens[first] as Token).key) && isAdjective(tokens, first);
  if (isPlain && !isRepeated(tokens, first, usage) && !/er$/.test((tokens[first] as Token).key))
    return properPart(tokens, { start: first + 1, end }, usage);
  const isPair = end - first === 2 && first === start;
  const isWhole = isHead(tokens, first) || isAdjective(tokens, first) || isRepeated(tokens, first, usage);
  if (isPair && !isWhole && isNoun(tokens, end - 1, usage)) return { start: end, end };
  return { start: first, end };
}

/** "Schäfer Hinrich Bardenhagen", "Rapper Haftbefehl". */
function isTrade(tokens: readonly Token[], { start, end }: Span, usage: Usage): boolean {
  const { key } = tokens[start] as Token;
  const isPerson = end - start < 4 && !tokens.slice(start + 1, end).some((_, i) => isNoun(tokens, start + 1 + i, usage));
  return isPerson && (isListed(usage.language?.trades, key) || (end - start === 3 && LONG.test(key)));
}

/** What "von" may join: "Hildegard von Bingen", but no "Norden von Frankfurt"; "des" joins nothing. */
export function canCarryParticle(tokens: readonly Token[], start: number, at: number, usage: Usage): boolean {
  return !usage.isBeforeNouns(tokens[at + 1]?.key ?? '') && !isNoun(tokens, at, usage) && !BEFORE_PLACE.test(tokens[start - 1]?.key ?? '');
}

function isNoun(tokens: readonly Token[], at: number, { determined }: Usage): boolean {
  const { key } = tokens[at] as Token;
  return !isAdjective(tokens, at) && (determined.has(key) || NOUN_ENDING.test(key));
}

function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.isCapital === true && next.isJoined && NAME_ADJECTIVE.test((tokens[at] as Token).key);
}

const isHead = (tokens: readonly Token[], at: number): boolean => NAME_HEAD.test((tokens[at] as Token).key);

const isRepeated = (tokens: readonly Token[], at: number, { repeatedPairs }: Usage): boolean =>
  repeatedPairs.has(`${tokens[at]?.key} ${tokens[at + 1]?.key}`);
