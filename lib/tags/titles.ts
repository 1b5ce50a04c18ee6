/** What somebody is, before a name: no part of it. */
import { languages } from '../languages/index.ts';
import type { Token } from './tokens.ts';

/** Of all languages, for an article names people of other countries too. */
const TITLE = new RegExp(`^(?:${languages.flatMap(({ titles }) => titles ?? []).join('|')})$`);

/** `key`: a word in lower case. */
export const isTitle = (key: string): boolean => TITLE.test(key);

/** "US-Präsident", "Minister". */
export const isTitleAt = (tokens: readonly Token[], at: number): boolean =>
  isTitle((tokens[at]?.text ?? '').toLowerCase().replace(/^.*-/, ''));
