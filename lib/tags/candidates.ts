/** What could be a tag: names, repeated phrases and single words, each with where the article has it. */
import { joinForms } from './forms.ts';
import { hasCapital, isAcronym, isDense, isNumber, isUnspaced } from './letters.ts';
import { findNames, isSmallPart, isTitle, type Usage } from './names.ts';
import type { Token } from './tokens.ts';

export interface Candidate {
  /** As first printed. */
  name: string;
  key: string;
  /** Words in it. */
  size: number;
  kind: 'name' | 'word' | 'phrase';
  count: number;
  /** Of these, where nothing but its place may have given it a capital. */
  openings: number;
  /** Of these, within a longer name. */
  inside: number;
  /** Of these, with a stop word or nothing on either side. */
  bounded: number;
  /** Token. */
  first: number;
  /** Each once, in order. */
  blocks: readonly number[];
  isRegion: boolean;
}

/** While the article is read. */
interface Collection {
  tokens: readonly Token[];
  usage: Usage;
  /** Lower case. */
  regions: ReadonlySet<string>;
  found: Map<string, Candidate>;
  /** Of each token, whether it is part of a longer name. */
  isInside: Uint8Array;
}

/** In no order. `regions`: lower case. */
export function findCandidates(tokens: readonly Token[], usage: Usage, regions: ReadonlySet<string>): Candidate[] {
  const collection: Collection = { tokens, usage, regions, found: new Map(), isInside: new Uint8Array(tokens.length) };
  const shortForms = collectNames(collection);
  for (let at = 0; at < tokens.length; at++) {
    if (!isContent(collection, at)) continue;
    addPlace(collection, at, at + 1, 'word');
    addFirstPart(collection, at);
    collectPhrases(collection, at);
  }
  const plausible = [...collection.found.values()].filter((one) => isPlausible(one, usage));
  return joinForms(plausible, shortForms, usage);
}

/** Gives the key of each name that stands before its abbreviation, by the abbreviation's. */
function collectNames(collection: Collection): Map<string, string> {
  const { tokens, usage, isInside } = collection;
  const shortForms = new Map<string, string>();
  for (const { start, end } of findNames(tokens, usage)) {
    isInside.fill(1, start, end);
    const { key } = addPlace(collection, start, end, 'name');
    const short = tokens[end];
    if (short && isAbbreviation(short, tokens.slice(start, end))) shortForms.set(short.key, key);
  }
  return shortForms;
}

/** "Nederlandse Spoorwegen (NS)": its letters stand in the name in this order, the first in front. */
function isAbbreviation({ text, isJoined }: Token, name: readonly Token[]): boolean {
  if (isJoined || !isAcronym(text)) return false;
  const letters = name.map((token) => token.text).join('');
  return letters.startsWith(text.slice(0, 1)) && new RegExp([...text].join('.*'), 'i').test(letters);
}

/** Two or three words that begin here. */
function collectPhrases(collection: Collection, start: number): void {
  if (!isPhrasal(collection, start)) return;
  for (let end = start + 2; end <= start + 3; end++) {
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

function isContent({ tokens, usage: { isStop } }: Collection, at: number): boolean {
  const { key, text } = tokens[at] as Token;
  return !isSmallPart(key) && !isStop(key.toLowerCase()) && !isNumber(text);
}

function addPlace({ tokens, usage, found, regions, isInside }: Collection, start: number, end: number, kind: Candidate['kind']): Candidate {
  const head = tokens[start] as Token;
  let name = head.text;
  let key = head.key;
  for (let i = start + 1; i < end; i++) {
    const { text, key: word } = tokens[i] as Token;
    name += isUnspaced(text) ? text : ` ${text}`;
    key += ` ${word}`;
  }
  const one =
    found.get(key) ?? newCandidate({ name, key, kind, size: end - start, first: start, isRegion: regions.has(name.toLowerCase()) });
  found.set(key, one);
  one.count += 1;
  addBlock(one, head.block);
  if (head.isOpening) one.openings += 1;
  else if (one.openings === one.count - 1 || (!head.isCapital && !usage.nounsHaveCapitals)) one.name = name;
  if (kind === 'word') one.inside += isInside[start] ?? 0;
  const before = tokens[start - 1];
  const after = tokens[end];
  const isBounded = (!head.isJoined || usage.isStop(before?.key ?? '')) && (!after?.isJoined || usage.isStop(after.key));
  if (isBounded) one.bounded += 1;
  return one;
}

/** "KI-generiert" speaks of "KI". "US-" is only an adjective. */
function addFirstPart({ tokens, found, regions }: Collection, at: number): void {
  const { text, block } = tokens[at] as Token;
  const name = text.slice(0, Math.max(0, text.indexOf('-')));
  const isRegion = regions.has(name.toLowerCase());
  if (name === 'US' || !(isAcronym(name) || isRegion)) return;
  const key = isAcronym(name) ? name : name.toLowerCase();
  const one = found.get(key) ?? newCandidate({ name, key, kind: 'word', size: 1, first: at, isRegion });
  found.set(key, one);
  one.count += 1;
  one.bounded += 1;
  addBlock(one, block);
}

/** Every field by name: copying them costs more than all else here. */
const newCandidate = ({
  name,
  key,
  kind,
  size,
  first,
  isRegion,
}: Omit<Candidate, 'count' | 'openings' | 'inside' | 'bounded' | 'blocks'>): Candidate => ({
  name,
  key,
  kind,
  size,
  first,
  isRegion,
  count: 0,
  openings: 0,
  inside: 0,
  bounded: 0,
  blocks: [],
});

function addBlock(one: Candidate, block: number): void {
  if (one.blocks.at(-1) !== block) one.blocks = [...one.blocks, block];
}

/** A headline is so long at most. */
const HEADLINE = 12;

function isPlausible({ name, key, kind, count, inside, openings, bounded, first, isRegion }: Candidate, usage: Usage): boolean {
  if (kind === 'name') return true;
  if (kind === 'phrase') return count > 1 && 2 * bounded >= count && (!usage.nounsHaveCapitals || isAdjectiveAndNoun(name));
  if (count === inside) return false;
  if (isRegion) return true;
  if (isTitle(key)) return false;
  if (!hasCapital(name)) return !usage.nounsHaveCapitals && name.length > (isDense(name) ? 1 : 3);
  if (/-[a-zà-ÿ]{4,}$/.test(name) || (name.length < 3 && !isAcronym(name))) return false;
  return openings < count || (usage.nounsHaveCapitals && (count > 1 || first < HEADLINE));
}

const isAdjectiveAndNoun = (name: string): boolean => !hasCapital(name) && hasCapital(name.slice(name.lastIndexOf(' ') + 1));
