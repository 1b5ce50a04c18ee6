/** The words of a name that stand for it in an article. */
import { type Candidate, merge, union } from './candidate.ts';
import { isKoreanGivenName } from './name-parts.ts';
import type { Usage } from './usage.ts';

/** "Behling" counts for "Katrin Behling"; a German name that only says what something is counts for that: "Onlinemarktplatz Temu" for "Temu". */
export function joinWords(name: Candidate, words: ReadonlyMap<string, Candidate>, { small, nounsHaveCapitals }: Usage): void {
  const parts = name.key.split(' ');
  const isPlain = !parts.some((part) => small.has(part));
  const isPerson = name.isPerson || name.titled > 0 || isKoreanGivenName(name.name.split(' ')[1] ?? '');
  for (const [i, part] of parts.entries()) {
    const word = words.get(part) ?? words.get(`${part}s`);
    if (!word || word.region || word.isGone) continue;
    const isLast = i === parts.length - 1;
    const alone = word.count - word.inside;
    if (isLast && nounsHaveCapitals && isDescription(parts[0] ?? '', name)) {
      if (parts.length === 2) merge(name, word);
    } else if ((isLast && isPlain) || ((isLast || i === 0) && isPerson) || alone < 2 || (isPlain && 3 * name.count >= word.count)) {
      name.count += alone;
      name.first = Math.min(name.first, word.first);
      name.blocks = union(name.blocks, word.blocks);
      word.isGone = true;
    }
  }
}

/** A long noun or adjective before a name; "Christiane" is none. */
const isDescription = (first: string, { count }: Candidate): boolean =>
  first.length > 11 || (count === 1 && /.{7}(?:[^h]er|s|che)$/.test(first));
