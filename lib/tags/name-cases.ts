/** The cases of a person's name count for it, where a language has them. */
import { type Candidate, groupBy, merge } from './candidate.ts';

/** "Donalda Tuska" and "Tuskowi" count for "Donald Tusk". `cases`: a language's `personCases`. */
export function joinCases(names: readonly Candidate[], words: ReadonlyMap<string, Candidate>, cases: string): void {
  const ending = new RegExp(`(?:${cases})(?= |$)`, 'g');
  const withoutCase = ({ key }: Candidate) => key.replace(ending, '');
  const surnames = groupBy(
    [...words.values()].filter(({ region }) => !region),
    withoutCase,
  );
  for (const [bare, [one, ...others]] of groupBy(names, withoutCase)) {
    if (!one) continue;
    for (const other of others) {
      if (other.key.length < one.key.length) [one.name, one.key] = [other.name, other.key];
      merge(other, one);
    }
    for (const word of surnames.get(bare.slice(bare.lastIndexOf(' ') + 1)) ?? []) merge(word, one);
  }
}
