/** Who wrote it: people and desks, each once, without "By", roles, addresses of mail and initials in brackets. */
import { commonLanguages } from '../../languages/common.ts';
import { namesSite } from '../fields/publisher.ts';
import { fold } from '../fields/similar.ts';
import { hasCapital, LETTERS } from '../letters.ts';
import type { Author, Clues, Provenance } from '../types.ts';
import { DATE_IN_LINE } from './dates.ts';
import { type SaidAuthors, saidAuthors } from './said.ts';

export interface Authors {
  authors: Author[];
  origin?: Provenance;
}

/** More names than this in one printed line are no byline. */
const MOST_PRINTED = 4;
const MOST_IN_MARKUP = 8;

const AGENCIES =
  /^(?:afp|ap|anp|dpa(?:[-\s/].*)?|apa|sda|reuters|belga|efe|ansa|lusa|ntb|ritzau|tt|pap|sid|kna|epd|rtr|xinhua|bloomberg|(?:the )?associated press|agence france[-\s]presse|europa press|press association|pa(?: media)?|canadian press|the canadian press|aap|ians|pti|ani|bernama|antara|yonhap|kyodo|jiji)$/i;

export const isAgency = (name: string): boolean => AGENCIES.test(name);

const DESK =
  /\b(?:redac?[kt]+(?:ie|ion|ionen|ionsnetzwerk|ja|tion)|redacci[oó]n|r[eé]daction|redazione|reda[cç][aã]o|redaksjon(?:en)?|newsroom|news ?desk|desk|staff|team|editors?|editorial|nieuws|news|agen(?:cy|cies|tur|turen|ce|cia)|press|online|verslaggever|correspondent)\b|\.[a-z\u00c0-\u024f]{2,3}$/i;

/** Words that join names in a byline. One letter words only between capitals, so that "Maria y Sol" parts and "Ortega y Gasset" as well: a byline of one such name is rarer. */
const JOINS = /\s*(?:[,;|•·]|\/|\s&\s|\s(?:und|UND|and|AND|en|et|y|e|og|och|i|ve|dan|na|with|mit|met|avec|con)\s)\s*/;

export function chooseAuthors(clues: Clues): Authors {
  const { siteNames, signature } = clues;
  const said = saidAuthors(clues);
  const ownNames = said
    .flatMap(({ names }) => names.filter(({ text }) => namesSite(text, siteNames)).flatMap((one) => authorsOf(one)))
    .map(({ name }) => name);
  const found = said.map(
    (source): Authors => ({ authors: once(source.names.flatMap((one) => authorsOf(one, siteNames))), origin: source.origin }),
  );
  const isReal = ({ name }: Author) => !ownNames.includes(name) && !namesSite(name, siteNames);
  const isPrinted = ({ origin }: Authors) => origin === 'page';
  const named = found.filter((one) => !isPrinted(one) && one.authors.length > 0);
  const real = named.find(({ authors }) => authors.some(isReal));
  if (real) return real;
  // Where the data names only the publisher, a printed name has to look like a person's to count for more.
  const isWelcome = (one: Author) => isReal(one) && (named.length === 0 || isPerson(one));
  const bylines = found.filter((one) => isPrinted(one) && one.authors.length > 0 && one.authors.length <= MOST_IN_MARKUP);
  // A section or a place may stand in what the template calls a byline.
  const people = bylines.find(({ authors }) => authors.some(isPerson))?.authors.filter((one) => one.isDesk || isPerson(one));
  const byline = people ?? bylines[0]?.authors ?? [];
  const signed = signature ? peopleIn(signature) : [];
  const printed = [byline, signed].map((names) => names.filter(isWelcome)).find(({ length }) => length > 0 && length <= MOST_PRINTED);
  return printed ? { authors: printed, origin: 'page' } : (named[0] ?? { authors: [] });
}

/** "Jane Doe, The Courier" names the paper beside the person. */
function authorsOf({ text, url, isOrganization }: SaidAuthors['names'][number], siteNames: readonly string[] = []): Author[] {
  const all = splitNames(text).filter((name) => isOrganization || !SLUG.test(name));
  const others = all.filter((name) => !namesSite(name, siteNames));
  const names = others.length > 0 ? others : all;
  return names.map((name) => author(name, names.length === 1 && url?.startsWith('http') ? url : undefined, isOrganization));
}

const BYLINE = new RegExp(`^(?:${commonLanguages.map(({ boilerplate }) => boilerplate.byline).join('|')})\\s*:?\\s+`, 'i');

const DATE_LINE = new RegExp(`^(?:${commonLanguages.map(({ boilerplate }) => boilerplate.dateLine).join('|')})`, 'i');

/** "Updated", left of "Jane Doe Updated 3 May". */
const DATE_LABEL_AT_END = new RegExp(
  `\\s(?:${commonLanguages.map(({ boilerplate }) => boilerplate.dateLine).join('|')})[^${LETTERS}]*$`,
  'i',
);

/** Those in a byline who look like people. */
const peopleIn = (byline: string): Author[] =>
  splitNames(byline)
    .map((name) => author(name))
    .filter(isPerson);

function splitNames(byline: string): string[] {
  const bare = byline
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(DATE_IN_LINE, ' ')
    .trim()
    .replace(DATE_LABEL_AT_END, '')
    .replace(BYLINE, '');
  return bare
    .split(JOINS)
    .filter((name) => !PICTURES_BY.test(name))
    .map(cleanName)
    .filter(isName);
}

/** Several words; in Chinese and Japanese as many characters as a name has. */
const NAME = new RegExp(`^(?:[${LETTERS}][${LETTERS}.'’-]+(?: [${LETTERS}.'’-]+){1,4}|[\\u3400-\\u9fff]{3,5})$`);

const isPerson = ({ name, isDesk }: Author): boolean => !isDesk && (hasCapital(name) || name > '\u3400') && NAME.test(name);

const cleanName = (name: string): string =>
  name
    .replace(BYLINE, '')
    // "記者林佳蓉／東勢報導": with the place of the report.
    .replace(/^[（(]?(?:記者|记者|作者)[:：・]?\s?|[／/][^／/]*(?:報導|报道)$/g, '')
    // "Napsal: Radek Houska": the label, in any language.
    .replace(/^[^:：\d]{2,20}[:：]\s*/, '')
    .replace(/(?: ?(?:기자|특파원|記者|记者)(?: .*)?| [—–] .*)$/, '')
    // A name printed twice, for the eye and for a link.
    .replace(/^(.{3,}?)\s*\1$/, '$1')
    .replace(/^[\s–—:*（-]+|[\s–—:*.）-]+$/g, '')
    .replace(/\s+/g, ' ');

/** "The Associated Press" is a name, "the editors" is none. */
const ROLE =
  /^(?:an?\s.*|(?:\S+ )?(?:editor|reporter|correspondent|writer|columnist|journalist|redakteur(?:in)?|autor(?:in|en)?|chef|verslaggever|redacteur)|politik|wirtschaft|sport|updated|published|published by|for .*|in .*|von|by|door|min read|share|follow|admin(?:istrator)?|super user|webmaster|beheer(?:der)?|null|undefined|n\/a|unknown)$/i;
const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);
const ARTICLE = /^the [a-z]/;
/** "Foto's: Jan Jansen" took the pictures. */
const PICTURES_BY = /^(?:foto|photo|bild|beeld|image|video)\S*\s?:/i;

/** A part of an address rather than a name, unless an organization is called so ("t-online"). */
const SLUG = /^[a-z]+-[a-z-]+$/;

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    TWO_LETTERS.test(name) &&
    !/[{}<>=_@#]/.test(name) &&
    !ROLE.test(name) &&
    !DATE_LINE.test(name) &&
    !ARTICLE.test(name) &&
    name.split(' ').length <= 6
  );
}

function author(name: string, url?: string, isOrganization?: boolean): Author {
  const isDesk = isOrganization || AGENCIES.test(name) || DESK.test(name);
  return { name, ...(url && { url }), ...(isDesk && { isDesk: true as const }) };
}

function once(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const one of authors) if (!byName.has(fold(one.name))) byName.set(fold(one.name), one);
  return [...byName.values()];
}
