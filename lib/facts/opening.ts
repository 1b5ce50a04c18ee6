/** Where the news begins: at the top, unless the article opens with a scene, or is of a kind that tells no news there. */
import type { PageKind } from '../article/types.ts';
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidates.ts';
import { contentKeys, findWords } from './words.ts';

const LEAD_IS_NO_NEWS: readonly PageKind[] = ['opinion', 'interview', 'live-blog'];
const LEAST_SCENE = 2;

export const leadTellsNews = (kind: PageKind): boolean => !LEAD_IS_NO_NEWS.includes(kind);

/**
 * The position of the first sentence of the news. Where two sentences and more have no word of the headline, and the next has two of
 * them at once, what comes before is a scene; else 0.
 */
export function findOpening(candidates: readonly Candidate[], headline: string, language: Language | undefined): number {
  const wanted = new Set(contentKeys(findWords(headline), language));
  const shared = candidates.map(({ keys }) => keys.filter((key) => wanted.has(key)).length);
  const first = shared.findIndex((count) => count > 0);
  return first >= LEAST_SCENE && (shared[first] as number) > 1 ? first : 0;
}
