/** Different forms of one name or word become one candidate, which counts for all. */

import { hasCapital } from '../article/letters.ts';
import { fold } from '../library/words.ts';
import { type Candidate, join, union } from './candidate.ts';
import { isKoreanGivenName, startsWithParticle } from './names.ts';
import { isTitle } from './titles.ts';
import type { Usage } from './usage.ts';

/** `shortForms`: the key of a name by the key of its abbreviation. */
export function joinForms(all: readonly Candidate[], shortForms: ReadonlyMap<string, string>, usage: Usage): Candidate[] {
  return joinShortForms(joinEndings(joinCountries(all), usage), shortForms, usage);
}

/** "VS" counts for "Verenigde Staten", or the other way round. */
function joinCountries(all: readonly Candidate[]): Candidate[] {
  const gone = new Set<Candidate>();
  const countries = all.filter(({ region }) => region !== '').sort((a, b) => b.count - a.count);
  for (const [code, [most, ...others]] of groupBy(countries, ({ region }) => region))
    for (const other of others) if (most && code) merge(other, most, gone);
  return all.filter((one) => !gone.has(one));
}

/** "Russlands" counts for "Russland", "author" for "authors", "Venezuelan" for "Venezuela". */
function joinEndings(all: readonly Candidate[], { nounsHaveCapitals, isUnlisted }: Usage): Candidate[] {
  // "Krankenhäuser" and "Krankenhaus".
  const stem = (key: string) => (nounsHaveCapitals ? fold(key) : key);
  const singles = all.filter(({ size, key }) => size === 1 && key.length > 3);
  const gone = new Set<Candidate>();
  for (const group of groupBy(singles, ({ key }) => stem(key).slice(0, 4)).values()) {
    group.sort((a, b) => Number(b.region !== '') - Number(a.region !== '') || b.count - a.count || a.key.length - b.key.length);
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(i + 1)) {
        if (gone.has(one) || gone.has(other) || other.region) continue;
        if (!isFormOf(other, one, stem) && !(isUnlisted && isLikelyFormOf(other, one))) continue;
        // The name is what a genitive or, in German, an adjective ("Altforster Hafen") is made of; of a noun the commonest form stands.
        const isGenitive =
          !one.region &&
          hasCapital(one.name) &&
          (one.key === `${other.key}s` || (nounsHaveCapitals && one.bounded === 0 && one.key === `${other.key}er`));
        if (isGenitive || isBetterForm(other, one)) [one.name, one.key] = [other.name, other.key];
        merge(other, one, gone);
      }
    }
  }
  return all.filter((one) => !gone.has(one));
}

/** Newspapers call a topic by one form of its word; of other words the shorter form stands, where the headline has it. */
function isBetterForm(other: Candidate, one: Candidate): boolean {
  if (one.region || one.isTheme) return false;
  return other.isTheme || (other.key.length < one.key.length && other.blocks.includes(0) && !one.blocks.includes(0));
}

/** Of a plural, a genitive or another case, in any of the languages: no "t", or "Bucht" were a form of "Buch". */
const ENDING = /^(?:e?s|e?n|er?|em|ern|x|a|i|u|ą|ę|y|ów|om|ami|ach|lar|ler|in|ın|un|ün|'s|et|en|ar|or)$/;

function isFormOf(other: Candidate, one: Candidate, stem: (key: string) => string): boolean {
  if (one.region) return isDemonym(other, one.key);
  const [short = '', long = ''] = [stem(one.key), stem(other.key)].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && ENDING.test(long.slice(short.length)) && hasCapital(one.name) === hasCapital(other.name);
}

/** "Львові" and "Львова": where nothing is known of the language's endings, few letters at the end of a long word. */
function isLikelyFormOf(other: Candidate, one: Candidate): boolean {
  const [a, b] = [fold(one.key), fold(other.key)];
  const shared = Math.max(5, a.length - 2, b.length - 2);
  return !one.region && a.slice(0, shared) === b.slice(0, shared) && hasCapital(one.name) === hasCapital(other.name);
}

/** "Venezuelan", "russische". */
export function isDemonym({ name, key }: Candidate, region: string): boolean {
  if (key.length > region.length + 5) return false;
  return (
    key.startsWith(region.slice(0, Math.max(4, Math.ceil(region.length * 0.6)))) ||
    (!hasCapital(name) && /is[ck]/.test(key) && key.startsWith(region.slice(0, 4)))
  );
}

/** "Zelensky" counts for "Volodymyr Zelensky", "Katrin Behling" takes what counts for "Kanzlerin Katrin Behling". */
function joinShortForms(all: readonly Candidate[], shortForms: ReadonlyMap<string, string>, usage: Usage): Candidate[] {
  const names = all.filter(({ kind }) => kind === 'name').sort((a, b) => b.count - a.count);
  const gone = new Set<Candidate>();
  const cases = usage.language?.personCases;
  if (cases)
    for (const [one, ...others] of groupBy(names, ({ key }) => withoutCases(key, cases)).values())
      for (const other of others) {
        if (!one) continue;
        if (other.key.length < one.key.length) [one.name, one.key] = [other.name, other.key];
        merge(other, one, gone);
      }
  const byLast = groupBy(names, lastOf);
  for (const name of names) {
    const longer = byLast
      .get(lastOf(name))
      ?.find((other) => other !== name && !gone.has(other) && other.key.endsWith(` ${surnameOf(name)}`));
    if (!longer || gone.has(name)) continue;
    if (startsWithParticle(name.key) || surnameOf(name) !== name.key) merge(name, longer, gone);
    else merge(longer, name, gone);
  }
  const words = new Map(all.filter(({ size }) => size === 1).map((one) => [one.key, one]));
  for (const [short, long] of shortForms) {
    const [part, whole] = [words.get(short), names.find(({ key }) => key === long)];
    if (part && whole && !gone.has(whole)) merge(part, whole, gone);
  }
  for (const name of names) if (!gone.has(name)) joinWords(name, words, usage, gone);
  for (const phrase of all) if (phrase.kind === 'phrase') takeWords(phrase, words, gone);
  const kept = all.filter((one) => !gone.has(one));
  for (const one of kept) if (one.kind === 'word') one.count = Math.max(1, one.count - one.inside);
  return kept;
}

/** Of "spoedeisende hulp", where "spoedeisende" hardly stands elsewhere, "spoedeisende" is no tag of its own. */
function takeWords(phrase: Candidate, words: ReadonlyMap<string, Candidate>, gone: Set<Candidate>): void {
  for (const part of phrase.key.split(' ')) {
    const word = words.get(part);
    if (word && !word.isTheme && 4 * phrase.count >= 3 * word.count) gone.add(word);
  }
}

/** "Donalda Tuska" and "Donald Tusk". */
const withoutCases = (key: string, cases: string): string => key.replace(new RegExp(`(?:${cases})(?= |$)`, 'g'), '');

const lastOf = ({ key }: Candidate): string => key.slice(key.lastIndexOf(' ') + 1);

function groupBy(all: readonly Candidate[], by: (one: Candidate) => string): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

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

function merge(from: Candidate, to: Candidate, gone: Set<Candidate>): void {
  join(from, to);
  gone.add(from);
}
