/** Who a page without metadata says wrote it, from the short lines around its headline: by a label ("Von"), else by what stands beside a name. */
import { inAnyBoilerplate, inAnyLanguage } from '../../languages/any.ts';
import { AGO, AT_END, BOXES, CREDIT, KEYS, PICTURES_BY, TEXT_IN_BRACKETS, WITHIN } from '../../languages/in-lines.ts';
import { inPrint } from '../../languages/printed.ts';
import { BYLINE_ANYWHERE, CREDIT_WITHOUT_FILE, unlistedFurniture } from '../../languages/unlisted-boilerplate.ts';
import type { Line } from '../clues.ts';
import { fold } from '../fold.ts';
import { JOINING } from '../joined-names.ts';
import { DIGITS, hasCapital, LETTERS } from '../letters.ts';
import type { Author } from '../types.ts';
import { authorsIn, isPerson, isRole } from './names.ts';

/** "Von", "By", "Text:" with nothing or a name behind it. */
const LABELLED = new RegExp(
  `^(?:${inAnyBoilerplate('byline')}|${BYLINE_ANYWHERE}|${inPrint('author')}[^\\s:：]*)(?:\\s*[:：|/]\\s*|\\s+|$)`,
  'i',
);

/** Between the names of one byline, and what may stand in a line of its own there. */
const BETWEEN = new RegExp(`^(?:[^${LETTERS}]*|${JOINING}|${inAnyBoilerplate('byline')})$`, 'i');

const WHEN = new RegExp(`\\d{1,2}[:.h]\\d{2}(?!\\d)|\\b(?:19|20)\\d{2}(?!\\d)|${AGO}|^(?:${inAnyBoilerplate('dateLine')})`, 'i');
/** What is written on the keys and boxes of a page. */
const NO_NAME = new RegExp(`^(?:${inAnyBoilerplate('readAlso')}|${CREDIT}|${inAnyBoilerplate('credit')}|${KEYS})|${BOXES}`, 'i');

/** It says whose the pictures are, or stands on a key of the page. */
export const isNoName = (text: string): boolean => PICTURES_BY.test(text) || NO_NAME.test(text);

/** So many lines lie between a name and what tells that it is the author's. */
const NEAR = 3;
/** As many lines behind the headline a name may stand that nothing labels. */
const CLOSE = 25;

/** `text`: headline and running text, for whoever is named there is written about. */
export function labelledByline(lines: readonly Line[], text: string): Author[] {
  const behind = lines.filter(({ isAbove }) => !isAbove);
  const above = lines.filter(({ isAbove }) => isAbove);
  return labelled(behind, text) ?? labelled(above, text) ?? [];
}

/** By a label in no language that is known here: "Egilea: Miren Etxeberria". Whose picture it is may be told so, too, and topics, not all of which are names; without capitals no name is told from a title. */
export const calledByline = (lines: readonly Line[], text: string): Author[] =>
  labelled(
    lines.filter((line) => !line.isAbove && line.text < '\u0590' && !isNoName(line.text) && !CREDITS.test(line.text)),
    text,
    (line) => {
      const name = line.replace(CALLED, '');
      return name !== line && authorsIn(name).every(isAuthor) ? { name, isSure: false } : undefined;
    },
  ) ?? [];

/** Whatever stands behind a label in no language that is known here. */
export const isCalled = (text: string): boolean => CALLED.test(text) && !LABELLED.test(text);

const CALLED = new RegExp(`^[${LETTERS}]+(?: [${LETTERS}]+)?\\s?[:：]\\s*`);
const CREDITS = new RegExp(`^(?:${[CREDIT_WITHOUT_FILE, ...unlistedFurniture].join('|')})`, 'i');

type Rest = { name: string; isSure: boolean } | undefined;

function labelled(lines: readonly Line[], text: string, rested: (line: string) => Rest = restOf): Author[] | undefined {
  for (const [at, line] of lines.entries()) {
    if (line.isPicture || PICTURES_BY.test(line.text) || /[.!?]$/.test(line.text)) continue;
    const rest = rested(line.text);
    if (rest === undefined || (!rest.isSure && (line.isAbove || at > CLOSE))) continue;
    const names = rest.name ? authorsIn(rest.name).filter(isAuthor) : namesFrom(lines.slice(at + 1));
    if (names.length > 0 && (rest.isSure || !names.some(({ name }) => isWrittenAbout(name, text)))) return names;
  }
  return undefined;
}

/** A paper or an agency by its initials. */
const INITIALS = /^[A-Z]{2,6}$/;

/** "3 May 2026 · Author: Jane Doe · Comments: 27" */
const INSIDE = new RegExp(`${inPrint('author')}\\S*[:：]\\s*(.+?)(?:[\\s·|]+(?:\\S+[:：].*|\\d+))?$`, 'i');

/** What stands behind a label; empty for a label alone. */
function restOf(line: string): Rest {
  if (TEXT_IN_BRACKETS.test(line)) return { name: line, isSure: true };
  const label = LABELLED.exec(line)?.[0];
  if (label !== undefined) return { name: line.slice(label.length), isSure: true };
  const signed = AT_END.exec(line)?.[1];
  if (signed) return { name: signed, isSure: true };
  const inside = INSIDE.exec(line)?.[1];
  if (inside) return { name: inside, isSure: true };
  const opening = WITHIN.exec(line)?.[0];
  return opening === undefined ? undefined : { name: line.slice(opening.length), isSure: false };
}

/** The names that open a run of lines. */
function namesFrom(lines: readonly Line[]): Author[] {
  const found: Author[] = [];
  for (const { text } of lines.filter(({ isPicture }) => !isPicture)) {
    const names = WHEN.test(text) ? [] : authorsIn(text).filter(isAuthor);
    if (isPart(text, found)) continue;
    if (isNoName(text) || (names.length === 0 && !(BETWEEN.test(text) || isRole(text)))) break;
    found.push(...names);
  }
  return found;
}

const isAuthor = (author: Author): boolean =>
  !isRole(author.name) && (author.isDesk === true || isPerson(author) || INITIALS.test(author.name) || isUncased(author.name));

/** In scripts without capitals, where a label says so. */
const isUncased = (name: string): boolean => name > '\u0590' && name.length <= 40 && name.split(' ').length <= 4;

/** Names beside the date or an address of mail, beside a picture of that name, or before what somebody is. `text`: as above. */
export function bareByline(all: readonly Line[], text: string): Author[] {
  const lines = all.slice(0, CLOSE);
  const isTold = (at: number, name: string) => {
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const next = lines.slice(at + 1, at + NEAR).find((line) => !fold(name).includes(fold(line.text)));
    const isLabel = ({ text }: Line) => text.length < 60 || (text.includes(name) && !/[.!?]$/.test(text));
    return (
      near.some((line) => line.isPicture && fold(line.text).includes(fold(name))) ||
      near.some(
        (line) => !line.isPicture && isLabel(line) && !line.text.includes('©') && (WHEN.test(line.text) || /\S@\S/.test(line.text)),
      ) ||
      (next !== undefined && isRole(next.text))
    );
  };
  let run: Author[] = [];
  let isOurs = false;
  for (const [at, line] of lines.entries()) {
    const names = namesOfBare(line).filter(({ name }) => EDITORS.test(name) || !isWrittenAbout(name, text));
    run.push(...names);
    isOurs ||= names.some(({ name }) => isTold(at, name) || isRole(line.text) || (EDITORS.test(name) && NAMED_DESK.test(name)));
    const goesOn = names.length > 0 || line.isPicture || BETWEEN.test(line.text) || isRole(line.text) || isPart(line.text, run);
    if (!goesOn && isOurs) break;
    if (!goesOn) run = [];
  }
  return isOurs ? run : [];
}

/** The name once more, or a part of it in an element of its own. */
const isPart = (text: string, names: readonly Author[]): boolean => names.some(({ name }) => fold(name).includes(fold(text)));

/** None where the line is more than names. "City of Oldwater / Jane Doe" credits a picture. */
function namesOfBare({ text, isPicture, isAbove }: Line): Author[] {
  // "Saturday, 3 May 2026 - Jane Doe"
  if (isPicture || (isAbove && !/\b(?:19|20)\d\d .*[^\d:]$/.test(text)) || isNoName(text) || text.includes('/')) return [];
  // "Opinion | Jane Doe", "Jane Doe, à Lyon", "3.5.2026 od Jane Doe"
  const names = authorsIn(text)
    .map((one) => (WHEN.test(text) && !hasCapital(one.name) ? { ...one, name: one.name.replace(/^\S{2,6} (?=\S+ \S)/, '') } : one))
    .filter(({ name, isDesk }) => isDesk || (name.includes(' ') && (hasCapital(name) || name > '\u3400')));
  // "Redactie Altforst · 3 mei 2026"
  const isEditors = EDITORS.test(text) || names.some(({ name }) => EDITORS.test(name) && NAMED_DESK.test(name));
  if (isEditors && names.every(({ isDesk }) => isDesk)) return names;
  return names.some(isPerson) && names.every((one) => one.isDesk || (isPerson(one) && isShort(one.name))) ? names : [];
}

/** "Redactie Altforst", but not "Redactie mailen". */
const NAMED_DESK = /^\S{5,} [A-Z\u00c0-\u00de]/;

/** "Redactie", "De redactie", "Redaktion Altforst": unlike other desks it is no section's name. */
export const EDITORS = new RegExp(`^${inAnyLanguage(({ newsroom }) => newsroom)}(?: \\S+){0,2}$`, 'i');

/** Not a headline with all its words in capitals. */
const isShort = (name: string): boolean => name.split(' ').filter(({ length }) => length > 3).length <= 3;

const WORD = new RegExp(`[${LETTERS}${DIGITS}]{3,}`, 'g');

/** Any word of the name stands in the text as well. */
function isWrittenAbout(name: string, text: string): boolean {
  const words = new Set(fold(text).match(WORD));
  return fold(name)
    .split(/[\s-]/)
    .some((word) => word.length > 3 && words.has(word));
}
