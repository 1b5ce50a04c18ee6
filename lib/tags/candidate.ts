/** What could be a tag, with where the article has it. */
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
  /** Of these, after an article or another word that a noun follows. */
  determined: number;
  /** Of these, after what somebody is: "minister", "coach". */
  titled: number;
  /** Token. */
  first: number;
  /** Each once, in order. */
  blocks: number[];
  /** Code of the country that it names, or empty. */
  region: string;
  /** Its age follows: "Fredrik Dahle (27)". */
  isPerson: boolean;
  /** Newspapers call sections and topics so. */
  isTheme: boolean;
  /** Another counts for it. */
  isGone: boolean;
}

type New = Pick<Candidate, 'name' | 'key' | 'kind' | 'size' | 'first' | 'region' | 'isTheme'>;

/** Its own fields first: an object that begins with a copied one is six times as slow to make in Chromium. */
export const newCandidate = (given: New): Candidate => ({
  count: 0,
  openings: 0,
  inside: 0,
  bounded: 0,
  determined: 0,
  titled: 0,
  isPerson: false,
  isGone: false,
  blocks: [],
  ...given,
});

/** Counts one more of it, in this block, and gives it. */
export function addOne(found: Map<string, Candidate>, given: New, block: number): Candidate {
  const one = found.get(given.key) ?? newCandidate(given);
  found.set(one.key, one);
  one.count += 1;
  if (one.blocks.at(-1) !== block) one.blocks.push(block);
  return one;
}

const COUNTED = ['count', 'openings', 'inside', 'bounded', 'determined', 'titled'] as const;

/** `from` is gone, and `to` counts for both; what is gone gives and takes nothing. */
export function merge(from: Candidate, to: Candidate): void {
  if (from.isGone || to.isGone) return;
  from.isGone = true;
  for (const field of COUNTED) to[field] += from[field];
  to.first = Math.min(to.first, from.first);
  to.blocks = union(to.blocks, from.blocks);
  to.isPerson ||= from.isPerson;
  to.isTheme ||= from.isTheme;
}

export const union = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])];

/** In the order of `all`, within the groups too. */
export function groupBy(all: readonly Candidate[], by: (one: Candidate) => string): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
