/** What could be a tag: names, repeated phrases and single words, each with where the article has it. */

import { hasCapital } from '../article/letters.ts';
import type { Span } from '../article/types.ts';
import { asCountry } from '../languages/country-cases.ts';
import { addOne, type Candidate } from './candidate.ts';
import { isDemonym, joinForms } from './forms.ts';
import { isBentByArticle, isOrder } from './german.ts';
import { isKoreanPerson } from './korean.ts';
import { isAcronym, isDense, isNumber, isSmall, isUnspaced } from './letters.ts';
import { isSmallPart } from './name-parts.ts';
import { startBehindCountry } from './name-starts.ts';
import { findNames } from './names.ts';
import { findSpelledOut } from './spelled-out.ts';
import { isListed, isTitle, isTitleAt } from './titles.ts';
import type { Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** While the article is read. */
interface Collection {
  tokens: readonly Token[];
  usage: Usage;
  /** Codes by names in lower case. */
  regions: ReadonlyMap<string, string>;
  found: Map<string, Candidate>;
  /** Of each token, whether it is part of a longer name. */
  isInside: Uint8Array;
}

/** In no order. `regions`: codes of countries by their names in lower case. */
export function findCandidates(tokens: readonly Token[], usage: Usage, regions: ReadonlyMap<string, string>): Candidate[] {
  const collection: Collection = { tokens, usage, regions, found: new Map(), isInside: new Uint8Array(tokens.length) };
  const shortForms = collectNames(collection);
  for (let at = 0; at < tokens.length; at++) {
    if (!isContent(collection, at)) continue;
    addPlace(collection, at, at + 1, 'word');
    addFirstPart(collection, at);
    collectPhrases(collection, at);
  }
  const all = [...collection.found.values()];
  const countries = all.filter(({ region }) => region !== '');
  const plausible = all.filter(
    (one) =>
      isPlausible(one, usage) ||
      (one.kind === 'word' && isAdjectiveOf(one, countries)) ||
      (one.kind === 'phrase' && usage.isUnlisted && isFixed(one, collection)),
  );
  return joinForms(plausible, shortForms, usage);
}

/** None of its words stands much without the others: "محیط زیست". */
const isFixed = ({ key, count, blocks }: Candidate, { found }: Collection): boolean =>
  count > 1 + Number(blocks.includes(0)) && key.split(' ').every((word) => 4 * count >= 3 * (found.get(word)?.count ?? 0));

/** Gives the key of each abbreviation that stands behind its name, by the name's. */
function collectNames(collection: Collection): Map<string, string> {
  const { tokens, usage, isInside } = collection;
  const shortForms = new Map<string, string>();
  const whole = findSpelledOut(tokens);
  const isApart = ({ start, end }: Span) => whole.every((other) => end <= other.start || start >= other.end);
  const add = (start: number, end: number) => {
    isInside.fill(1, start, end);
    return addPlace(collection, start, end, 'name').key;
  };
  for (const { start, end } of whole) shortForms.set(add(start, end), (tokens[end] as Token).key);
  for (const name of findNames(tokens, usage).filter(isApart)) add(startBehindCountry(collection, name), name.end);
  return shortForms;
}

/** Two or three words that begin here. */
function collectPhrases(collection: Collection, start: number): void {
  if (!isPhrasal(collection, start)) return;
  for (let end = start + 2; end <= start + (collection.usage.isSyllabic ? 4 : 3); end++) {
    if (!collection.tokens[end - 1]?.isJoined || !isPhrasal(collection, end - 1)) return;
    addPlace(collection, start, end, 'phrase');
  }
}

function isPhrasal(collection: Collection, at: number): boolean {
  const { tokens, usage, isInside } = collection;
  const token = tokens[at];
  if (!token || isInside[at] || !isContent(collection, at)) return false;
  return usage.repeated.has(token.key) && (!token.isCapital || token.isOpening || usage.nounsHaveCapitals);
}

function isContent({ tokens, usage: { isStop, nounsHaveCapitals }, regions }: Collection, at: number): boolean {
  const { key, text } = tokens[at] as Token;
  if (isSmallPart(key) || isNumber(text) || text.endsWith('-') || (nounsHaveCapitals && isOrder(tokens, at))) return false;
  return !isStop(key.toLowerCase()) || (isAcronym(key) && regions.has(key.toLowerCase()));
}

function addPlace({ tokens, usage, found, regions, isInside }: Collection, start: number, end: number, kind: Candidate['kind']): Candidate {
  const head = tokens[start] as Token;
  let name = head.text;
  let key = head.key;
  for (let i = start + 1; i < end; i++) {
    const { text, key: word, elided = '' } = tokens[i] as Token;
    name += isUnspaced(text) ? text : ` ${elided}${text}`;
    key += ` ${elided}${word}`;
  }
  if (kind === 'name' && isBentByArticle(tokens[start - 1], key)) [name, key] = [name.replace('en ', 'e '), key.replace('en ', 'e ')];
  // "Kindern": newspapers call the topic "Kinder".
  if (usage.nounsHaveCapitals && key.endsWith('n') && usage.isTheme(key.slice(0, -1))) [name, key] = [name.slice(0, -1), key.slice(0, -1)];
  const country = hasCapital(name) ? asCountry(name, regions, usage.language?.countryCases) : name;
  if (country !== name) [name, key] = [country, country.toLowerCase()];
  const traits = {
    region: isSmall(name) || isWordOfTwo(name) ? '' : (regions.get(name.toLowerCase()) ?? ''),
    isTheme: usage.isTheme(key) && !(head.isCapital && !head.isOpening && !usage.nounsHaveCapitals),
  };
  const one = addOne(found, { name, key, kind, size: end - start, first: start, ...traits }, head.block);
  if (head.isOpening && (head.isCapital || kind !== 'word')) one.openings += 1;
  else if (one.openings === one.count - 1 || (!head.isCapital && !usage.nounsHaveCapitals)) one.name = name;
  if (kind === 'word') one.inside += isInside[start] ?? 0;
  const before = tokens[start - 1];
  const after = tokens[end];
  const isBounded = (!head.isJoined || usage.isStop(before?.key ?? '')) && (!after?.isJoined || usage.isStop(after.key));
  if (isBounded) one.bounded += 1;
  if (usage.isDetermined(start)) one.determined += 1;
  if ((head.isJoined && isTitleAt(tokens, start - 1)) || (after?.isJoined && isKoreanPerson(head.text, after.text))) one.titled += 1;
  if (after && !after.isJoined && after.block === head.block && /^\d\d$/.test(after.text)) one.isPerson = true;
  return one;
}

/** "Eu" is "I" in Romanian, and no union. */
const isWordOfTwo = (name: string): boolean => /^[A-Z][a-z]$/.test(name);

/** "KI-generiert" speaks of "KI". "US-" is only an adjective. */
function addFirstPart({ tokens, found, regions }: Collection, at: number): void {
  const { text, block } = tokens[at] as Token;
  const name = text.slice(0, Math.max(0, text.indexOf('-')));
  const region = regions.get(name.toLowerCase()) ?? '';
  if (name === 'US' || !(isAcronym(name) || region)) return;
  const key = isAcronym(name) ? name : name.toLowerCase();
  addOne(found, { name, key, kind: 'word', size: 1, first: at, region, isTheme: false }, block).bounded += 1;
}

function isPlausible(
  { name, key, kind, count, inside, openings, bounded, determined, blocks, region, isTheme }: Candidate,
  usage: Usage,
): boolean {
  if (kind === 'name') return true;
  // "Blauwtong" has no article, and "Vestas" may open each of its sentences.
  const isHeadlined = count > 2 && blocks.includes(0);
  if (kind === 'phrase' && usage.isSyllabic) return count > 1;
  if (kind === 'phrase') return count > 1 && 3 * bounded >= count && (!usage.hasArticles || determined > 0);
  if (count === inside) return false;
  if (region || (isTheme && blocks.includes(0))) return true;
  // Said twice it may be any word of the language.
  if (usage.isUnlisted && count < 3 && !hasCapital(name) && !isDense(name)) return false;
  if (isTitle(key) || (usage.nounsHaveCapitals && isListed(usage.language?.trades, key))) return false;
  if (!hasCapital(name))
    return (
      !usage.nounsHaveCapitals &&
      !usage.isSyllabic &&
      !isListed(usage.language?.participles, key) &&
      name.length > (isDense(name) ? 1 : 3) &&
      (!usage.hasArticles || isTheme || determined > 0 || (isHeadlined && openings > 0))
    );
  if (/-[a-zà-ÿ]{4,}$/.test(name) || (name.length < 3 && !isAcronym(name))) return false;
  // "Vlaamse" before a word that is no part of a name.
  if (bounded === 0 && name.endsWith(usage.language?.placeAdjective ?? ' ')) return false;
  return openings < count || isHeadlined || (isAcronym(name) && count > 1) || (usage.nounsHaveCapitals && blocks.includes(0));
}

/** "russische" will count for "Russland". */
const isAdjectiveOf = (one: Candidate, countries: readonly Candidate[]): boolean =>
  /is[ck]/.test(one.key) && countries.some(({ key }) => isDemonym(one, key));
