/** The short forms of names, and the words of which they are made, count for the whole. */
import { hasCapital } from '../article/letters.ts';
import { type Candidate, groupBy, merge, union } from './candidate.ts';
import { isKoreanGivenName, isSmallPart, startsWithParticle } from './name-parts.ts';
import { isTitle } from './titles.ts';
import type { Usage } from './usage.ts';

/** `shortForms`: the key of a name by the key of its abbreviation. */
export function joinShortForms(all: readonly Candidate[], shortForms: ReadonlyMap<string, string>, usage: Usage): Candidate[] {
  const names = all.filter(({ kind }) => kind === 'name').sort((a, b) => b.count - a.count);
  const gone = new Set<Candidate>();
  const words = new Map(all.filter(({ size }) => size === 1).map((one) => [one.key, one]));
  joinCases(names, words, usage.language?.personCases, gone);
  joinOwners(names, gone);
  joinSurnames(names, gone);
  joinAbbreviations(names, words, shortForms, gone);
  for (const name of names) if (!gone.has(name)) joinWords(name, words, usage, gone);
  for (const phrase of all) if (phrase.kind === 'phrase') takeWords(phrase, words, gone);
  const kept = all.filter((one) => !gone.has(one));
  for (const one of kept) if (one.kind === 'word') one.count = Math.max(1, one.count - one.inside);
  return kept;
}

/** "Donalda Tuska" and "Tuskowi" count for "Donald Tusk". */
function joinCases(
  names: readonly Candidate[],
  words: ReadonlyMap<string, Candidate>,
  cases: string | undefined,
  gone: Set<Candidate>,
): void {
  if (!cases) return;
  for (const [one, ...others] of groupBy(names, ({ key }) => withoutCases(key, cases)).values())
    for (const other of others) {
      if (!one) continue;
      if (other.key.length < one.key.length) [one.name, one.key] = [other.name, other.key];
      merge(other, one, gone);
    }
  for (const name of names) {
    const surname = withoutCases(lastOf(name), cases);
    const isCase = ({ key, region }: Candidate) =>
      !region && key !== lastOf(name) && key.startsWith(surname) && withoutCases(key, cases) === surname;
    for (const word of words.values()) if (!gone.has(name) && !gone.has(word) && isCase(word)) merge(word, name, gone);
  }
}

const withoutCases = (key: string, cases: string): string => key.replace(new RegExp(`(?:${cases})(?= |$)`, 'g'), '');

/** "Ulf Bergqvists" counts for "Ulf Bergqvist", "Van der Heuvels" for "Mark van der Heuvel". */
function joinOwners(names: readonly Candidate[], gone: Set<Candidate>): void {
  for (const name of names) {
    if (!name.key.endsWith('s')) continue;
    const owner = name.key.slice(0, -1);
    const whole = names.find(({ key }) => key === owner || (startsWithParticle(owner) && key.endsWith(` ${owner}`)));
    if (whole && !gone.has(whole)) merge(name, whole, gone);
  }
}

/** "Van der Plas" counts for "Caroline van der Plas", "Katrin Behling" takes what counts for "Kanzlerin Katrin Behling". */
function joinSurnames(names: readonly Candidate[], gone: Set<Candidate>): void {
  const byLast = groupBy(names, lastOf);
  for (const name of names) {
    const surname = surnameOf(name);
    const isOther = (other: Candidate) => other !== name && !gone.has(other);
    // "Sir Keir" goes with "Keir Starmer".
    const longer =
      byLast.get(lastOf(name))?.find((other) => isOther(other) && other.key.endsWith(` ${surname}`)) ??
      (surname === name.key ? undefined : names.find((other) => isOther(other) && other.key.startsWith(`${surname} `)));
    if (!longer || gone.has(name)) continue;
    if (isSmallPart(name.key.split(' ')[0] ?? '') || surname !== name.key) merge(name, longer, gone);
    else merge(longer, name, gone);
  }
}

/** `shortForms`: those that stand in brackets behind their names. */
function joinAbbreviations(
  names: readonly Candidate[],
  words: ReadonlyMap<string, Candidate>,
  shortForms: ReadonlyMap<string, string>,
  gone: Set<Candidate>,
): void {
  for (const [short, long] of shortForms) {
    const [part, whole] = [words.get(short), names.find(({ key }) => key === long)];
    if (part && whole && !gone.has(whole)) merge(part, whole, gone);
  }
  for (const name of names) {
    const short = words.get(initialsOf(name));
    if (short && short.name.length > 1 && !gone.has(short) && !gone.has(name)) merge(short, name, gone);
  }
}

/** "UE" of "Union européenne"; particles give none. */
const initialsOf = ({ key }: Candidate): string =>
  key
    .split(' ')
    .filter((word) => !isSmallPart(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

/** Of "spoedeisende hulp", where "spoedeisende" hardly stands elsewhere, "spoedeisende" is no tag of its own. */
function takeWords(phrase: Candidate, words: ReadonlyMap<string, Candidate>, gone: Set<Candidate>): void {
  for (const part of phrase.key.split(' ')) {
    const word = words.get(part);
    if (word && !word.isTheme && 4 * phrase.count >= 3 * word.count) gone.add(word);
  }
}

const lastOf = ({ key }: Candidate): string => key.slice(key.lastIndexOf(' ') + 1);

/** "Haverkate" of "Minister Haverkate", else the whole. */
function surnameOf({ key, size }: Candidate): string {
  const [first = '', last = ''] = key.split(' ');
  return size === 2 && isTitle(first) ? last : key;
}

/** The words of a name that stand for it, or the word that it is only a description of: "Onlinemarktplatz Temu". */
function joinWords(
  name: Candidate,
  words: ReadonlyMap<string, Candidate>,
  { small, nounsHaveCapitals }: Usage,
  gone: Set<Candidate>,
): void {
  const parts = name.key.split(' ');
  const spelt = name.name.split(' ');
  const isKorean = isKoreanGivenName(spelt[1] ?? '');
  const isPlain = parts.every((part, i) => hasCapital(spelt[i] ?? '') && (isKorean || !small.has(part)));
  for (const [i, part] of parts.entries()) {
    const word = words.get(part) ?? words.get(`${part}s`);
    if (!word || gone.has(word) || word.region || word === name) continue;
    const isLast = i === parts.length - 1 || isKorean;
    const alone = word.count - word.inside;
    if (isLast && (nounsHaveCapitals || name.openings === name.count) && alone > 0 && isDescription(parts[0] ?? '', name, words)) {
      if (parts.length === 2) merge(name, word, gone);
    } else if (
      (isLast && isPlain && parts.length < 4) ||
      (i === 0 && (name.isPerson || name.titled > 0)) ||
      (alone < 2 && !word.blocks.includes(0)) ||
      (isPlain && 3 * name.count >= word.count)
    ) {
      name.count += alone;
      name.first = Math.min(name.first, word.first);
      name.blocks = union(name.blocks, word.blocks);
      gone.add(word);
    }
  }
}

/** A noun before a name. */
function isDescription(first: string, { count }: Candidate, words: ReadonlyMap<string, Candidate>): boolean {
  const word = words.get(first);
  return (
    first.length > (count > 1 ? 11 : 9) ||
    /(?:ung|eit|platz|schaft|ion|ive|form|stadt|land)$/.test(first) ||
    (word !== undefined && word.count > word.inside && word.determined > 0)
  );
}
