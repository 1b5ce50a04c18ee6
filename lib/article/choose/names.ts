/** Names as bylines write them: people and desks, each by itself, without "By", roles, addresses of mail and initials in brackets. */
import { inAnyBoilerplate, inAnyLanguage } from '../../languages/any.ts';
import {
  DESK,
  GLUED,
  HOURS,
  IS,
  NO_PARTICLE,
  NOBODY,
  PICTURES_BEHIND,
  PICTURES_BY,
  PICTURES_IN_BRACKETS,
  PLACE_BEHIND,
} from '../../languages/in-lines.ts';
import { isNewsAgency } from '../agencies.ts';
import { JOINING, partNames } from '../joined-names.ts';
import { hasCapital, LETTERS } from '../letters.ts';
import type { Author } from '../types.ts';
import { DATE_IN_LINE, WEEKDAYS } from './dates.ts';

const NEWSROOM = inAnyLanguage(({ newsroom }) => newsroom);
const A_DESK = new RegExp(`\\b(?:${NEWSROOM}|${DESK})\\b|\\.[a-z\\u00c0-\\u024f]{2,3}$`, 'i');

/** "Von", "Words by" */
const BYLINE = new RegExp(`^(?!${NEWSROOM} \\S+$)(?:${inAnyBoilerplate('byline')}|\\S+ (?:by|door|par|por))\\s*:?\\s+`, 'i');

const OPENS_DATE_LINE = inAnyBoilerplate('dateLine');
const DATE_LINE = new RegExp(`^${OPENS_DATE_LINE}`, 'i');

/** "Updated", left of "Jane Doe Updated 3 May". */
const DATE_LABEL_AT_END = new RegExp(`\\s(?:zuerst|first|${OPENS_DATE_LINE}|${WEEKDAYS}\\S*)[^${LETTERS}]*$`, 'i');

/** "12-03-2024 14:05 | Jane Doe", "12 May 2024 14:05 Jane Doe", "12 May 2024, Jane Doe": up to the last bar, year or time, or as far as no letter stands. */
const DATE_IN_FRONT = new RegExp(
  `^(?:.*\\d{4}.*(?:[|•·]| [–-] |\\d[:.]\\d\\d |(?<=\\d{4}), )\\s*(?=\\D+$)|(?:[^${LETTERS}]*\\d)+[^${LETTERS}]*(?:${HOURS})?[^${LETTERS}]*)`,
);

/** "Jane Doe12 May 2024" */
const GLUED_DATE = new RegExp(`(?<=[${LETTERS}]{2})(?=\\d{1,2}[ .]\\D*\\d{4})`, 'g');

const ROLES = inAnyLanguage(({ writers }) => writers);
/** "… is a reporter at the Herald" */
const BIOGRAPHY = new RegExp(`\\s(?:${IS})\\s.*${ROLES}.*`, 'i');
/** "Tekst en foto's: Jane Doe", "Story and photos by Jane Doe" */
const TEXT_AND_PICTURES = new RegExp(`^\\S+ ?(?:[&/+]|${JOINING}) ?(?:foto|photo|bild|beeld)\\S*(?: by| von| door| par)?\\s+`, 'i');
/** "JANE DOE Associated Press" */
const CAPITALS = /[A-Z.'’-]{2,}(?: [A-Z.'’-]+)+(?= [A-Z][a-z])/g;

/** All whom a byline names. */
export const authorsIn = (byline: string): Author[] => splitNames(byline).map((name) => author(name));

/** The names alone, in order; what is no name is left out. */
export function splitNames(byline: string): string[] {
  const bare = byline
    .replace(/\S*@\S+/g, ' ')
    .replace(PICTURES_IN_BRACKETS, ' ')
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(BIOGRAPHY, '')
    .replace(TEXT_AND_PICTURES, '')
    .replace(CAPITALS, '$&,')
    .replace(/http\S+/g, ' ')
    .trim();
  // What finds dates is slow when it is new.
  const undated = /\d/.test(bare) ? withoutDate(bare) : bare;
  const parts = partNames(undated.replace(PICTURES_BEHIND, '').trim().replace(BYLINE, ''));
  const isLed = isPerson(author(cleanName(parts[0] ?? '')));
  return parts
    .filter((part, at) => !PICTURES_BY.test(part) && !(at > 0 && /^edit\S*(?::| by)/i.test(part)) && !(isLed && at > 0 && isAside(part)))
    .map(cleanName)
    .filter(isName);
}

/** Behind a name: what somebody is, or more words that name nobody ("Professor of Law", "Ph.D."). */
function isAside(part: string): boolean {
  const one = author(cleanName(part));
  return isRole(part) ? !ROLE_IN_FRONT.test(part) || !isPerson(one) : !isPerson(one) && !one.isDesk && /[ .]/.test(one.name);
}

const withoutDate = (line: string): string =>
  line
    // A line break is no blank.
    .replace(GLUED_DATE, ' ')
    .replace(DATE_IN_FRONT, '')
    .replace(DATE_IN_LINE, ' ')
    .trim()
    .replace(DATE_LABEL_AT_END, '');

/** Several words, the first and the last with a capital; in Chinese, Japanese and Korean as many characters as a name has. */
const NAME = new RegExp(`^(?:[${LETTERS}][${LETTERS}.'’-]+(?: [${LETTERS}.'’-]+){1,4}|[\\u3400-\\u9fff]{3,5}|[\\uac00-\\ud7a3]{2,4})$`);
/** "van", "della": longer words without a capital are no part of a name. */
const LONGEST_PARTICLE = 5;

/** Told by its form: a first name and a surname. */
export const isPerson = ({ name, isDesk }: Author): boolean => !isDesk && NAME.test(name) && (name > '\u3400' || isCased(name.split(' ')));

/** Without "Na" of "Na Asha Juma": a first word that stands in the text as any other is "by", in whatever language. `words`: of the article. */
export function withoutBy(one: Author, words: ReadonlySet<string>): Author {
  const [first = '', ...others] = one.name.split(' ');
  const rest = { ...one, name: others.join(' ') };
  return isPerson(rest) && words.has(first.toLowerCase()) ? rest : one;
}

/** "Jane Doe Political editor" without what she is. */
export function withoutRole(name: string): string {
  const [, bare, rest = ''] = NAME_IN_FRONT.exec(name) ?? [];
  return bare && isRole(rest) && isPerson(author(bare)) ? bare : name;
}
const NAME_IN_FRONT = /^(\S+ (?:[a-z'’]\S* )*[^a-z\s]\S*) (.+)$/;

const BETWEEN_WORDS = new RegExp(`[^${LETTERS}]+`);

/** As written, with their capitals. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(BETWEEN_WORDS));

/** "Jansen, Piet" as "Piet Jansen", where metadata names one person so; "García Ruiz, Ana" could be two, unless it is printed the other way round. */
export function turned(text: string, printed: string): string {
  const [, family = '', given] = LAST_FIRST.exec(text) ?? [];
  const name = `${given} ${family}`;
  const isSure = !/^[^a-z]\S* /.test(family) || printed.includes(name);
  return given && isSure && isPerson(author(name)) && ![family, given].some((one) => isRole(one) || author(one).isDesk) ? name : text;
}
const LAST_FIRST = /^((?:[^\s,]+ ){0,3}[^\s,]{2,}), ?([^\s,]+(?: [^\s,]+){0,2})$/;

const isCased = (words: readonly string[]): boolean =>
  [words[0], words.at(-1)].every((word = '') => hasCapital(word)) &&
  words.every((word) => hasCapital(word) || (word.length <= LONGEST_PARTICLE && !NO_PARTICLE.test(word)));

/** "our correspondent", "Politikredakteurin": what somebody is, not who. */
const A_ROLE = new RegExp(ROLES, 'i');
const ROLE_IN_FRONT = new RegExp(`^(?:\\S+ ){0,2}\\S*${ROLES}\\S*:? (?=\\S+ \\S)`, 'i');
/** "avec Belga", "og Ola Dal" where the photographer before it is gone. */
const JOIN_IN_FRONT = new RegExp(`^${JOINING}\\s+`);

/** It says what somebody is, with or without a name. */
export const isRole = (text: string): boolean => text.length < 60 && A_ROLE.test(text);

const cleanName = (name: string): string =>
  name
    // "Jane Doe Editor: John Roe", over two lines.
    .replace(/(?<=\S \S+) \S+ ?:.*/, '')
    .replace(BYLINE, '')
    .replace(ROLE_IN_FRONT, '')
    .replace(JOIN_IN_FRONT, '')
    .replace(GLUED, '')
    .replace(PLACE_BEHIND, '')
    // "記者林佳蓉／東勢報導": with the place of the report.
    .replace(/^[（(]?(?:記者|记者|作者)[:：・]?\s?|[／/][^／/]*(?:報導|报道)$/g, '')
    // "Napsal: Radek Houska": the label, in any language.
    .replace(/^[^:：\d]{2,20}[:：]\s*/, '')
    .replace(/(?: ?(?:기자|특파원|記者|记者)(?: .*)?| [—–] .*|(?<=\S \S.*) - .*)$/, '')
    // A name printed twice, for the eye and for a link.
    .replace(/^(.{3,}?)\s*\1$/, '$1')
    .replace(/^[\s–—:*©（【-]+|(?<![JS]r)[\s–—:*.）】-]+$/g, '')
    .replace(/\s+/g, ' ');

const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);
const ARTICLE = /^the [a-z]/;
/** A part of an address rather than a name, unless an organization is called so ("t-online"). */
export const SLUG = /^[a-z]+-[a-z-]+$/;

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    TWO_LETTERS.test(name) &&
    !/[{}<>=_#]/.test(name) &&
    !NOBODY.test(name) &&
    !DATE_LINE.test(name) &&
    !ARTICLE.test(name) &&
    name.split(' ').length <= 6
  );
}

/** `name`: cleaned. A desk is told by its name, or by `isOrganization`. */
export function author(name: string, url?: string, isOrganization?: boolean): Author {
  const isDesk = isOrganization || isNewsAgency(name) || A_DESK.test(name);
  return { name, ...(url && { url }), ...(isDesk && { isDesk: true as const }) };
}
