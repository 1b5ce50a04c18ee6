/**
 * Names in running text, found by their capitals: people, places, organisations. In scripts without capitals there are none to find.
 * Where every noun has a capital (German), a single word counts only if nothing about it says that it is a noun.
 */
import type { Language } from '../languages/types.ts';

export interface FoundName {
  /** As printed, in its longest form. */
  name: string;
  count: number;
  /** Where it first stands, 0 (start) to 1 (end). */
  position: number;
}

/** Small words inside names: "Jan van der Plas", "Ursula von der Leyen", "Bank of England". */
const PARTICLES =
  'van|von|der|den|de|het|ten|ter|te|’t|du|des|la|las|le|les|el|al|del|della|dello|di|da|do|dos|das|bin|ibn|ben|of|the|for|zu|zum|zur|af|av|och|og|og|y|e|i|&';
const CAPITAL = String.raw`(?:[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*|al-[\p{Lu}][\p{L}]+|[\p{Lu}]\.|\p{N}+[\p{Lu}][\p{L}\p{N}]*)`;
/** "van De Waardbode" begins another name. */
const NO_ARTICLE = '(?!(?:De|Het|The|Der|Die|Das|Le|La|El|Los|Il) )';
const RUN = new RegExp(`${CAPITAL}(?: (?:(?:${PARTICLES}) ${NO_ARTICLE}){0,2}${CAPITAL})*`, 'gu');

/** "Nederlandse Spoorwegen (NS)". */
const SHORT_FORM = new RegExp(
  String.raw`(${CAPITAL}(?:\s(?:(?:${PARTICLES})\s)?${CAPITAL}){1,5})\s\(([\p{Lu}\p{N}][\p{L}\p{N}-]{1,9})\)`,
  'gu',
);

/** What stands before a noun and never before the name of a person or place. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|en|em|es)|[dsmk]?ein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|unser\p{L}*|dies\p{L}+|jed\p{L}+|all\p{L}+|viele[rn]?|mehrere[rn]?|keine[rnm]?|a[mn]|im|ins|zu[mr]|vo[mr]|beim|aufs|\p{Ll}+(?:e[rnsm]?|ung))\s$/u;

const SENTENCE_START = /(?:^|[.!?:…]["“”„»«’)]?\s+|[\n"“„»«‘]\s?|[–—-]\s)$/u;

interface Seen {
  count: number;
  /** Occurrences where a capital says something: not the first word of a sentence. */
  sure: number;
  first: number;
}

/** `texts`: the blocks of the article in order. Most frequent first. */
export function findNames(texts: readonly string[], language: Language | undefined): FoundName[] {
  const text = texts.join('\n');
  const seen = new Map<string, Seen>();
  const stop = new Set(language?.stopWords.split(' '));
  for (const match of text.matchAll(RUN)) addRun(seen, text, match[0], match.index, stop, language?.code === 'de');
  const names = [...seen]
    .filter(([name, { sure }]) => sure > 0 || name.includes(' '))
    .map(([name, { count, first }]) => ({ name, count, position: first / text.length }));
  return joinForms(names, shortForms(text)).sort((a, b) => b.count - a.count || a.position - b.position);
}

function addRun(seen: Map<string, Seen>, text: string, run: string, index: number, stop: ReadonlySet<string>, isGerman: boolean): void {
  const before = text.slice(Math.max(0, index - 30), index);
  const isStart = SENTENCE_START.test(before) || index === 0;
  const words = run.split(/\s+/);
  // The first word of a sentence has its capital from its place: "Volgens Jansen", "In Berlin".
  while (
    words.length > 0 &&
    (stop.has((words[0] ?? '').toLowerCase()) || (isStart && isOpening(words, text)) || /^\p{Ll}/u.test(words[0] ?? ''))
  )
    words.shift();
  const name = words.join(' ').replace(/[’']s$/, '');
  if (name.length < 2 || /^\p{N}+$/u.test(name) || name.split(' ').length > 6) return;
  const isSingle = words.length === 1;
  const isNoun = isGerman && isSingle && (DETERMINER.test(before) || (isStart && !text.includes(` ${name} `)));
  const known = seen.get(name) ?? { count: 0, sure: 0, first: index };
  known.count += 1;
  // One noun with an article unmasks all its occurrences.
  if (isNoun) known.sure -= 100;
  else if (!isStart || words.length > 1) known.sure += 1;
  seen.set(name, known);
}

/** The opening word is one that stands elsewhere in lower case. */
function isOpening([word = '', next]: readonly string[], text: string): boolean {
  return next !== undefined && new RegExp(`(?:^|[^\\p{L}])${escapePattern(word.toLowerCase())}(?![\\p{L}])`, 'u').test(text);
}

const escapePattern = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function shortForms(text: string): Map<string, string> {
  return new Map(Array.from(text.matchAll(SHORT_FORM), ([, long = '', short = '']) => [short, long]));
}

/** "Zelensky" counts for "Volodymyr Zelensky", "NS" for "Nederlandse Spoorwegen": one name stands for all its forms. */
function joinForms(names: readonly FoundName[], short: ReadonlyMap<string, string>): FoundName[] {
  const byName = new Map(names.map((one) => [one.name, { ...one }]));
  const join = (from: string, to: string) => {
    const [part, whole] = [byName.get(from), byName.get(to)];
    if (!part || !whole || part === whole) return;
    whole.count += part.count;
    whole.position = Math.min(whole.position, part.position);
    byName.delete(from);
  };
  for (const [abbreviation, long] of short)
    join(abbreviation, names.find(({ name }) => long.endsWith(name) && name.includes(' '))?.name ?? '');
  for (const { name } of names) {
    const whole = names.find((other) => other.name !== name && byName.has(other.name) && isFormOf(name, other.name));
    // "Katrin Behling" is the name in "Kanzlerin Katrin Behling", "Behling" is not.
    if (whole) join(...(name.includes(' ') ? ([whole.name, name] as const) : ([name, whole.name] as const)));
  }
  return [...byName.values()];
}

/** The end of the whole: a surname, or a name without its title. */
const isFormOf = (name: string, whole: string): boolean => whole.endsWith(` ${name}`);
