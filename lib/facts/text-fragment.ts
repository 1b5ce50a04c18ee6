/** The address of a fact: that of its article with a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { KeyFact } from '../article/types.ts';

/** Words at each end; a shorter sentence is named whole. */
const WORDS = 5;

export function factUrl(articleUrl: string, { text }: Pick<KeyFact, 'text'>): string {
  // What follows a route says which article it is.
  const address = articleUrl.replace(/#(?!!?\/).*/, '');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment(text)}`;
}

function fragment(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= 2 * WORDS) return encode(text);
  return `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`;
}

/** The hyphen has a meaning of its own in a fragment, and `encodeURIComponent` leaves it. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
