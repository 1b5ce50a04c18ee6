/** The address of a fact: that of its article with a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { KeyFact } from '../article/types.ts';

/** Words at each end; a shorter sentence is named whole. */
const WORDS = 5;

/** A browser that knows no text fragments opens the article. */
export function factUrl(articleUrl: string, { text }: Pick<KeyFact, 'text'>): string {
  // A fragment gives way; a route behind the "#" says which article it is.
  return `${articleUrl.replace(/#(?!!?\/).*|$(?<!#.*)/, '#')}:~:text=${fragment(text)}`;
}

function fragment(text: string): string {
  const words = text.split(/\s+/);
  const parts = words.length > 2 * WORDS ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
  return parts.map((part) => encode(part.join(' '))).join();
}

/** The hyphen has a meaning of its own in a fragment, and `encodeURIComponent` leaves it; it throws where a script cut an emoji in two. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
