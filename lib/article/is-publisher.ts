/** Whether a text is the publisher's name. `publisherNames`: all that it goes by, its domain among them. */
import { cached } from '../languages/cached.ts';
import { fold } from './fold.ts';
import { DIGITS, LETTERS } from './letters.ts';

/** Characters. */
const LONGEST_NAME = 1000;

/** The text is a name of the publisher, or has its domain in brackets: "Deutsche Welle (www.dw.com)". */
export function namesPublisher(text: string, publisherNames: readonly string[]): boolean {
  if (text.length > LONGEST_NAME) return false;
  const aside = /[([][^\s@]*\.[^\s@]*[)\]]/.exec(text)?.[0].toLowerCase();
  return isPublisherName(text, publisherNames) || publisherNames.some((name) => name.includes('.') && aside?.includes(name.toLowerCase()));
}

const SIGNS = new RegExp(`[^${LETTERS}${DIGITS}]`, 'g');

const bare = cached((text: string): string => fold(text).replace(SIGNS, ''));

/** The text is no more than a name of the publisher. */
export function isPublisherName(text: string, publisherNames: readonly string[]): boolean {
  const name = bare(text);
  return (
    name !== '' &&
    publisherNames.some((one) => {
      const other = bare(one);
      return (
        other === name || (name.length > 3 && name.length < 30 && (other.includes(name) || (other.length > 3 && name.startsWith(other))))
      );
    })
  );
}
