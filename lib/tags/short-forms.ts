/** The short forms of names, and the words of which they are made, count for the whole. */
import { type Candidate, groupBy, merge } from './candidate.ts';
import { joinCases } from './name-cases.ts';
import { isSmallPart } from './name-parts.ts';
import { joinWords } from './name-words.ts';
import { isTitle } from './titles.ts';
import type { Usage } from './usage.ts';

/** `shortForms`: the keys of abbreviations by those of their names. */
export function joinShortForms(all: readonly Candidate[], shortForms: ReadonlyMap<string, string>, usage: Usage): Candidate[] {
  const names = all.filter(({ kind, size }) => kind === 'name' && size > 1).sort((a, b) => b.count - a.count);
  const words = new Map(all.filter(({ size }) => size === 1).map((one) => [one.key, one]));
  if (usage.language?.personCases) joinCases(names, words, usage.language.personCases);
  joinOwners(names);
  joinSurnames(names, words);
  joinAbbreviations(names, words, shortForms);
  for (const name of names) if (!name.isGone) joinWords(name, words, usage);
  for (const one of all) if (one.kind === 'phrase' || NUMBERED.test(one.key)) takeWords(one, words);
  const kept = all.filter(({ isGone }) => !isGone);
  for (const one of kept) if (one.kind === 'word') one.count = Math.max(1, one.count - one.inside);
  return kept;
}

/** "Ulf Bergqvists" counts for "Ulf Bergqvist", "Van der Heuvels" for "Mark van der Heuvel". */
function joinOwners(names: readonly Candidate[]): void {
  for (const name of names) {
    if (!name.key.endsWith('s')) continue;
    const owner = ` ${name.key.slice(0, -1)}`;
    const whole = names.find(({ key }) => ` ${key}`.endsWith(owner));
    if (whole) merge(name, whole);
  }
}

/**
 * "Van der Plas" counts for "Caroline van der Plas", "Kanzlerin Katrin Behling" for "Katrin Behling", "Sir Keir" for "Keir Starmer", and "Premier
 * Brouwer", which only opens sentences, for "Brouwer".
 */
function joinSurnames(names: readonly Candidate[], words: ReadonlyMap<string, Candidate>): void {
  const byLast = groupBy(names, ({ key }) => key.slice(key.lastIndexOf(' ')));
  for (const name of names) {
    const [first = '', last = ''] = name.key.split(' ');
    const isTitled = name.size === 2 && isTitle(first);
    const surname = isTitled ? last : name.key;
    const isOther = (other: Candidate) => other !== name && !other.isGone;
    const longer =
      byLast.get(name.key.slice(name.key.lastIndexOf(' ')))?.find((other) => isOther(other) && other.key.endsWith(` ${surname}`)) ??
      (isTitled &&
        (names.find((other) => isOther(other) && other.key.startsWith(`${surname} `)) ??
          (name.openings === name.count && words.get(surname))));
    if (!longer) continue;
    if (isTitled || isSmallPart(first)) merge(name, longer);
    else merge(longer, name);
  }
}

/** "UE" counts for "Union européenne", and what stands in brackets behind a name for that. */
function joinAbbreviations(
  names: readonly Candidate[],
  words: ReadonlyMap<string, Candidate>,
  shortForms: ReadonlyMap<string, string>,
): void {
  for (const name of names)
    for (const short of [shortForms.get(name.key), initialsOf(name)]) {
      const word = words.get(short ?? '');
      if (word) merge(word, name);
    }
}

/** Particles give none. */
const initialsOf = ({ key }: Candidate): string =>
  key
    .split(' ')
    .filter((word) => !isSmallPart(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

/** "RS-7" */
const NUMBERED = /-(?=\d+$)/;

/** Of "spoedeisende hulp", where "spoedeisende" hardly stands elsewhere, "spoedeisende" is no tag of its own, nor is "RS" of "RS-7". */
function takeWords({ key, count }: Candidate, words: ReadonlyMap<string, Candidate>): void {
  for (const part of key.replace(NUMBERED, ' ').split(' ')) {
    const word = words.get(part);
    if (word && count > 1 && 4 * count >= 3 * word.count) word.isGone = true;
  }
}
