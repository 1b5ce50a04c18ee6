import { foldWords } from '../article/search-words.ts';

/** Tags with the same key are the same tag, whatever their case, diacritics or blanks. */
export const tagKey = (tag: string): string => foldWords(tag.trim().replace(/\s+/g, ' '));
