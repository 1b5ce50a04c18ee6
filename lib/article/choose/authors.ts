/** Who wrote it: people and desks, each once, without "By", roles, addresses of mail and initials in brackets. */
import { findLanguage } from '../../languages/index.ts';
import type { Clues } from '../clues.ts';
import { fold } from '../fold.ts';
import { namesPublisher } from '../is-publisher.ts';
import type { Author, Provenance } from '../types.ts';
import { bareByline, calledByline, EDITORS, isCalled, isNoName, labelledByline } from './byline.ts';
import { author, authorsIn, isPerson, isRole, SLUG, splitNames, turned, withoutBy, withoutRole, wordsIn } from './names.ts';
import { type SaidAuthors, saidAuthors } from './said.ts';

export interface Authors {
  authors: Author[];
  origin?: Provenance;
}

/** More names than this in one printed line are no byline. */
const MOST_PRINTED = 4;
const MOST_IN_MARKUP = 8;
/** The kinds of markup, see ../fields/bylines.ts, that are surer than a line near the headline. */
const SURE_KINDS = 5;

/** `text`: headline and running text. `inLanguage`: BCP 47. */
export function chooseAuthors(clues: Clues, text: string, inLanguage: string): Authors {
  // "Will Van Dyke" is a name, though the text says "will".
  if (findLanguage(inLanguage)) return choose(clues, text);
  const { authors, ...origin } = choose(withCommas(clues, inLanguage), text);
  const words = wordsIn(text);
  return { authors: authors.map((one) => withoutBy(one, words)), ...origin };
}

/** `Intl` knows what "and" is in a language without a file: "Eero Aho ja Aino Lehto". */
function withCommas(clues: Clues, inLanguage: string): Clues {
  const and = new Intl.ListFormat(inLanguage).formatToParts(['1', '2'])[1]?.value.replace(/\s/g, ' ') ?? '';
  const part = (text: string) => (/ \S+ /.test(and) ? text.replaceAll(and, ', ') : text);
  const { lines, authors } = clues.printed;
  const printed = {
    ...clues.printed,
    lines: lines.map((line) => ({ ...line, text: part(line.text) })),
    authors: authors.map((names) => names.map(part)),
  };
  return { ...clues, printed };
}

/** Who metadata says, where that is more than the publisher; else who the page prints. */
function choose(clues: Clues, text: string): Authors {
  const { publisherNames } = clues;
  const said = saidAuthors(clues);
  const ownNames = said
    .flatMap(({ names }) => names.filter((one) => namesPublisher(one.text, publisherNames)).flatMap((one) => authorsOf(one)))
    .map(({ name }) => name);
  // "jdoe" is how the content system calls somebody.
  const isReal = ({ name, isDesk }: Author) =>
    !ownNames.includes(name) && !namesPublisher(name, publisherNames) && (isDesk || !/^[a-z\d.]+$/.test(name));
  const found = cleaned(said, clues);
  const named = found.filter(({ origin, authors }) => origin !== 'page' && authors.length > 0);
  const real = named.find(({ authors }) => authors.some((one) => isReal(one) && !EDITORS.test(one.name)));
  // Some templates give their data only the first of several.
  if (real) return named.find(({ authors }) => authors.length > real.authors.length && holdsAll(authors, real.authors)) ?? real;
  // Where the data names only the publisher, a printed name has to look like a person's to count for more.
  const isWelcome = (one: Author) => isReal(one) && (isPerson(one) ? !isRole(one.name) : named.length === 0);
  const inMarkup = found.filter(({ origin }) => origin === 'page').map(({ authors }) => (authors.length <= MOST_IN_MARKUP ? authors : []));
  // "Más de Jane Doe" leads to what else she wrote.
  const isMore = ({ name }: Author) => inMarkup.flat().some((other) => isPerson(other) && name.endsWith(` ${other.name}`));
  const bylines = inMarkup.map((authors) => (authors.some(isMore) ? [] : authors));
  // "Webredactie" wrote nothing.
  const isNamed = named[0]?.authors.some(({ name }) => !EDITORS.test(name)) === true;
  const printed = surest(printedAuthors(clues, text, bylines, isNamed), bylines, isWelcome);
  return printed ? { authors: printed, origin: 'page' } : (named[0] ?? { authors: [] });
}

/** Per source whom it names, each once and with the given name in front. */
function cleaned(said: readonly SaidAuthors[], { publisherNames, printed }: Clues): Authors[] {
  const around = printed.lines.map(({ text }) => text).join('\n');
  return said.map(({ names, origin }) => {
    const authors = names.flatMap((one) => {
      const isTurned = origin !== 'page' && !one.text.split(', ').some((part) => namesPublisher(part, publisherNames));
      return authorsOf(isTurned ? { ...one, text: turned(one.text, around) } : one, publisherNames);
    });
    return { authors: once(authors), origin };
  });
}

/** Whom the page prints, by how it does, the surest first. `isNamed`: metadata names somebody, too. */
function printedAuthors(
  { signature, printed: { lines } }: Clues,
  text: string,
  bylines: readonly Author[][],
  isNamed: boolean,
): Author[][] {
  const labelled = labelledByline(lines, text);
  const bare = isNamed ? [] : bareByline(lines, text);
  const signed = signature && !isNoName(signature) && !(isNamed && isCalled(signature)) ? authorsIn(signature).filter(isPerson) : [];
  return [
    peopleIn(bylines.slice(0, SURE_KINDS)),
    isDesks(labelled) && bare.some(isPerson) ? bare : labelled,
    signed,
    bare,
    calledByline(lines, text),
    peopleIn(bylines.slice(SURE_KINDS)),
    bylines.find(({ length }) => length > 0) ?? [],
  ];
}

/** The first of whom somebody is welcome; undefined where nobody is. */
function surest(printed: readonly Author[][], bylines: readonly Author[][], isWelcome: (one: Author) => boolean): Author[] | undefined {
  // "Jane Doe Redactrice", of which only "Jane Doe" is a link.
  const linked = (one: Author) => bylines.flat().find((other) => isPerson(other) && one.name.startsWith(`${other.name} `)) ?? one;
  const first = printed
    .map((names) => whole(once(names.filter(isWelcome).map(linked))))
    .find(({ length }) => length > 0 && length <= MOST_PRINTED);
  // "Authors: Jane Doe, AFP", of whom only Jane Doe is a link.
  const line = once(bylines.at(-1) ?? []);
  const isFuller = first && line.length > first.length && line.length <= MOST_PRINTED && holdsAll(line, first);
  return isFuller ? line : first;
}

const holdsAll = (line: readonly Author[], names: readonly Author[]): boolean =>
  names.every(({ name }) => line.some((other) => other.name === name));

const isDesks = (authors: readonly Author[]): boolean => authors.length > 0 && !authors.some(isPerson);

/** The first that name a person. A section or a place may stand in what the template calls a byline. */
const peopleIn = (bylines: readonly Author[][]): Author[] =>
  bylines.find((authors) => authors.some(isPerson))?.filter((one) => one.isDesk || isPerson(one)) ?? [];

/** "Jane Doe, The Courier" names the paper beside the person. */
function authorsOf({ text, url, isOrganization }: SaidAuthors['names'][number], publisherNames: readonly string[] = []): Author[] {
  const all = splitNames(text)
    .filter((name) => isOrganization || !SLUG.test(name))
    .map(withoutRole);
  const others = all.filter((name) => !namesPublisher(name, publisherNames));
  const names = others.length > 0 ? others : all;
  const address = names.length === 1 && url?.startsWith('http') ? url : undefined;
  return names.map((name) => author(name, address, isOrganization || namesPublisher(name, publisherNames)));
}

function once(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const one of authors) if (!byName.has(fold(one.name))) byName.set(fold(one.name), one);
  return [...byName.values()];
}

/** Not a part of a name that stands there as a whole as well. */
const whole = (authors: readonly Author[]): Author[] =>
  authors.filter(({ name }) => !authors.some((other) => other.name !== name && other.name.includes(name)));
