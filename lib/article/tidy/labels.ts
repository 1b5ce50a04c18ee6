/** Lines that say who wrote an article, when and under which heading it stands, and nothing of what it tells. */
import { fold } from '../fold.ts';
import { LETTERS, sizeOf } from '../letters.ts';
import { WRITER } from './last-words.ts';
import { SENTENCE_END } from './sentence.ts';

const NO_LETTERS = new RegExp(`[^${LETTERS}]+`, 'g');
const SEPARATOR = /\s[|•·]\s/;
const MOST_PARTS = 2;
export const YEAR_OR_TIME = /(?:19|20)\d\d|\d{1,2}[:.h]\d{2}/;
/** Letters, see `sizeOf`. */
const FEWEST_LETTERS = 24;

/** Characters, behind a name. */
const LONGEST_ROLE = 30;

/** "27 January 2026 • Jane Doe • 3 minutes", "by Jane Doe, November 21, 2025", "Jane DoePolitical correspondent". `names`: folded. */
export function isLabels(text: string, names: readonly string[]): boolean {
  if (text.split(SEPARATOR).length > MOST_PARTS) return true;
  const nameless = names.reduce((left, name) => left.replaceAll(name, ' '), fold(text));
  if (nameless.startsWith(' ') && !SENTENCE_END.test(text) && WRITER.test(nameless.slice(0, LONGEST_ROLE))) return true;
  const letters = sizeOf(nameless.replace(NO_LETTERS, ''));
  return YEAR_OR_TIME.test(nameless) && (letters < FEWEST_LETTERS || letters < text.length / 2);
}
