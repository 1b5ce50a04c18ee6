/** How one line names several people. */
import { inAnyLanguage } from '../languages/any.ts';

/** Words that join names, as a group of a regular expression. */
export const JOINING = `(?:${inAnyLanguage(({ and }) => and)}|${inAnyLanguage((language) => language.with)}|dan|na)`;

/**
 * One letter joins only in lower case: "Maria y Sol" are two, "John E Smith" is one. "Ortega y Gasset" is parted as well, for a byline of one
 * such name is rarer.
 */
const JOINS = new RegExp(`\\s*(?:,(?! [JS]r)|[;|•·/]|\\s(?:&|${JOINING}|(?=\\S\\S)${JOINING.toUpperCase()})\\s)\\s*`);

/** "Jane Doe and John Roe, AFP" in three; a single name as a list of one. */
export const partNames = (line: string): string[] => line.split(JOINS);
