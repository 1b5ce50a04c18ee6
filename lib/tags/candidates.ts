/** What could be a tag: names, repeated phrases and single words, each with where the article has it. */
import { joinForms } from './forms.ts';
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
  blocks: Set<number>;
  isRegion: boolean;
}

const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const NUMBER = /^[\p{N}.,]+$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u;

export const isAcronym = (name: string): boolean => ACRONYM.test(name);
export const hasCapital = (name: string): boolean => /^\p{Lu}/u.test(name);

/** In no order. `regions`: lower case. */
export function findCandidates(tokens: readonly Token[], usage: Usage, regions: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, Candidate>();
  const shortForms = new Map<string, string>();
  const isInside = new Uint8Array(tokens.length);
  const add = (start: number, end: number, kind: Candidate['kind']) => addPlace(found, tokens, start, end, kind, isInside, usage, regions);
  for (const { start, end } of findNames(tokens, usage)) {
    isInside.fill(1, start, end);
    add(start, end, 'name');
    const short = tokens[end];
    if (short && isAbbreviation(short, tokens.slice(start, end))) shortForms.set(short.key, keyOf(tokens, start, end));
  }
  const isContent = (token: Token | undefined): boolean =>
    token !== undefined &&
    !isSmallPart(token.key) &&
    !usage.isStop(token.key) &&
    !usage.isStop(token.key.toLowerCase()) &&
    !NUMBER.test(token.text);
  const isPhrasal = (at: number): boolean =>
    !isInside[at] && isContent(tokens[at]) && (!tokens[at]?.isCapital || tokens[at]?.isOpening === true || usage.nounsHaveCapitals);
  for (let start = 0; start < tokens.length; start++) {
    if (!isContent(tokens[start])) continue;
    add(start, start + 1, 'word');
    addFirstPart(found, tokens, start, regions);
    for (let end = start + 2; end <= start + 3; end++) {
      if (!isPhrasal(end - 1) || (end === start + 2 && !isPhrasal(start)) || !tokens[end - 1]?.isJoined) break;
      add(start, end, 'phrase');
    }
  }
  const plausible = [...found.values()].filter((one) => isPlausible(one, usage));
  return joinForms(plausible, shortForms, usage);
}

const keyOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ key }) => key)
    .join(' ');

/** "Nederlandse Spoorwegen (NS)": its letters stand in the name in this order, the first in front. */
function isAbbreviation({ text, isJoined }: Token, name: readonly Token[]): boolean {
  if (isJoined || !isAcronym(text)) return false;
  const letters = name.map((token) => token.text).join('');
  return letters.startsWith(text.slice(0, 1)) && new RegExp([...text].join('.*'), 'i').test(letters);
}

function addPlace(
  found: Map<string, Candidate>,
  tokens: readonly Token[],
  start: number,
  end: number,
  kind: Candidate['kind'],
  isInside: Uint8Array,
  usage: Usage,
  regions: ReadonlySet<string>,
): void {
  const [head, before, after] = [tokens[start] as Token, tokens[start - 1], tokens[end]];
  let [name, key] = [head.text, head.key];
  for (let i = start + 1; i < end; i++) {
    const { text, key: word } = tokens[i] as Token;
    name += HAN.test(text) ? text : ` ${text}`;
    key += ` ${word}`;
  }
  let one = found.get(key);
  if (!one) {
    one = {
      name,
      key,
      size: end - start,
      kind,
      count: 0,
      openings: 0,
      inside: 0,
      bounded: 0,
      first: start,
      blocks: new Set(),
      isRegion: regions.has(name.toLowerCase()),
    };
    found.set(key, one);
  }
  one.count += 1;
  one.blocks.add(head.block);
  if (head.isOpening) one.openings += 1;
  else if (one.openings === one.count - 1 || (!head.isCapital && !usage.nounsHaveCapitals)) one.name = name;
  if (kind === 'word') one.inside += isInside[start] ?? 0;
  if ((!head.isJoined || usage.isStop(before?.key ?? '')) && (!after?.isJoined || usage.isStop(after.key))) one.bounded += 1;
}

/** "KI-generiert" speaks of "KI". */
function addFirstPart(found: Map<string, Candidate>, tokens: readonly Token[], at: number, regions: ReadonlySet<string>): void {
  const { text, block } = tokens[at] as Token;
  const name = text.slice(0, Math.max(0, text.indexOf('-')));
  if (name === 'US' || !(isAcronym(name) || regions.has(name.toLowerCase()))) return;
  const key = isAcronym(name) ? name : name.toLowerCase();
  const one = found.get(key) ?? {
    name,
    key,
    size: 1,
    kind: 'word',
    count: 0,
    openings: 0,
    inside: 0,
    bounded: 0,
    first: at,
    blocks: new Set(),
    isRegion: regions.has(name.toLowerCase()),
  };
  found.set(key, one);
  one.count += 1;
  one.bounded += 1;
  one.blocks.add(block);
}

function isPlausible(one: Candidate, { nounsHaveCapitals }: Usage): boolean {
  const { name, key, kind, count, inside, openings, bounded, first, isRegion } = one;
  if (kind === 'name') return true;
  if (kind === 'phrase') return count > 1 && 2 * bounded >= count && (!nounsHaveCapitals || /^\p{Ll}.* \p{Lu}\S+$/u.test(name));
  if (count === inside) return false;
  if (isRegion) return true;
  if (isTitle(key) || (hasCapital(name) && /-\p{Ll}{4,}$/u.test(name)) || (nounsHaveCapitals && !hasCapital(name))) return false;
  if (!hasCapital(name)) return name.length > (/[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]/u.test(name) ? 1 : 3);
  return (name.length > 2 || isAcronym(name)) && (openings < count || (nounsHaveCapitals && (count > 1 || first < 12)));
}
