/** What somebody is, before a name: no part of it; and what offices are called, which are names. */
import { inAnyLanguage } from '../languages/any.ts';
import { cached } from '../languages/cached.ts';
import type { Token } from './tokens.ts';

/** Of all languages, for an article names people and offices of other countries too. */
function anyOf(...fields: ('titles' | 'offices' | 'institutions' | 'and')[]): (key: string | undefined) => boolean {
  const word = new RegExp(`^(?:${fields.map((field) => inAnyLanguage((language) => language[field])).join('|')})$`);
  const isOne = cached((key: string) => word.test(key));
  return (key) => key !== undefined && isOne(key.toLowerCase());
}

/** Each takes a word. */
export const isTitle = anyOf('titles', 'offices');
/** One that no name begins with. */
export const isOffice = anyOf('offices');
/** "Inspectie Gezondheidszorg en Jeugd", "Department for Business and Trade": "and" joins what it is for. */
export const isInstitution = anyOf('institutions');
export const isAnd = anyOf('and');

/** "US-Präsident", "Minister". */
export const isTitleAt = (tokens: readonly Token[], at: number): boolean => isTitle(tokens[at]?.text.replace(/^.*-/, ''));

const whole = cached((source: string) => new RegExp(`^(?:${source})$`));

/** Whether what a language lists (`trades`, `describers`, `peopleOf`, `placed`, `participles`) has the text. */
export const isListed = (source: string | undefined, text: string): boolean => source !== undefined && whole(source).test(text);
