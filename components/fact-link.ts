import type { KeyFact } from '../lib/article/types.ts';
import { factUrl } from '../lib/facts/text-fragment.ts';

/** The address that opens an article at one of its facts; the plain address where there is no such fact. */
export function factLink({ url, keyFacts }: { url: string; keyFacts: readonly KeyFact[] }, position: number): string {
  const fact = keyFacts[position];
  return fact ? factUrl(url, fact) : url;
}
