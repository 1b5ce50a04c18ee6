/** Whether all that answers a query answers a former one too, as when a letter was added. */
import type { Query, Term } from './query.ts';

/** False for the same query. */
export function isNarrower(next: Query, former: Query): boolean {
  const isMore = !isAlike(next.terms, former.terms);
  const terms = former.terms.every((term, i) => isPartOf(term, next.terms[i]));
  const without = former.without.every((term, i) => isAlike(term, next.without[i]));
  return isMore && terms && without && isAlike(next.filters, former.filters);
}

/** The last word of a term that isn't exact is the beginning of one. */
function isPartOf(former: Term, next: Term | undefined): boolean {
  if (!next || next.words.length < former.words.length) return false;
  const last = former.words.length - 1;
  const isBeginning = (i: number) => i === last && !former.exact;
  const isSame = former.words.every((word, i) => (isBeginning(i) ? next.words[i]?.startsWith(word) : next.words[i] === word));
  return isSame && (!former.exact || next.exact || next.words.length > former.words.length);
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
