/** When two tags are one, and what a tag may be. */
import { tagKey } from './key.ts';

/** Characters of a tag. */
export const LONGEST_TAG = 64;

/** The tags of both, each once; the first spelling stays. */
export function unionTags(first: readonly string[], second: readonly string[] = []): string[] {
  const byKey = new Map<string, string>();
  for (const tag of [...first, ...second]) if (!byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  return [...byKey.values()];
}

/** The tag as it is written among these; undefined where it is not. */
export const sameTag = (tags: readonly string[], tag: string): string | undefined => tags.find((other) => tagKey(other) === tagKey(tag));

/** Turns the text around it, or isn't seen at all. Joiners stay: Persian, Hindi and emoji are written with them. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A tag as it is kept: one line, no `#` in front, no mark that turns it around, at most 64 characters. Empty where nothing is left. */
export function cleanTag(text: string): string {
  const folded = text
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[\s#,;]+|[\s,;]+$/g, '');
  return [...folded].slice(0, LONGEST_TAG).join('').trim();
}

/** What was typed at once: tags between commas or semicolons, also those of Arabic and Chinese, or one a line. */
export const typedTags = (text: string): string[] =>
  text
    .split(/[,;،；、，\n]/)
    .map(cleanTag)
    .filter(Boolean);

/** What is being typed, where none of its tags grows longer than a tag may be. */
export const shortTags = (text: string): string =>
  text.replace(/[^,;،；、，\n]+/g, (tag) => [...tag].slice(0, LONGEST_TAG + tag.search(/\S|$/)).join(''));
