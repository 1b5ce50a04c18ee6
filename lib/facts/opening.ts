/** Where the news begins: at the top, unless the article opens with a scene, or is of a kind that tells no news there. */
import type { PageKind } from '../article/types.ts';
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidates.ts';
import type { Heading } from './heading.ts';
import { everydayKeysOf } from './keys.ts';
import { contentKeys, findWords } from './words.ts';

const LEAD_IS_NO_NEWS: readonly PageKind[] = ['opinion', 'interview', 'live-blog'];
const LEAST_SCENE = 2;
const LONGEST_SCENE = 20;
/** So many sentences of an article are news. */
const LEAST_NEWS = 3;
/** Of the words of headline and standfirst that one sentence has at most, from here on it is the news. */
const MOST_OF_THEM = 2 / 3;

export const leadTellsNews = (kind: PageKind): boolean => !LEAD_IS_NO_NEWS.includes(kind);

/**
 * The position of the first sentence of the news, of which headline and standfirst tell. What has none of their words is a scene where two of
 * them come at once after it; with a standfirst, which says more, so is what has one of them where three come at once, and without one where
 * four do. Else 0.
 */
export function findOpening(
  candidates: readonly Candidate[],
  { headline, standfirst = '' }: Pick<Heading, 'headline' | 'standfirst'>,
  language: Language | undefined,
): number {
  const everyday = language && everydayKeysOf(language);
  const wanted = new Set(contentKeys(findWords(`${headline} ${standfirst}`), language).filter((key) => !everyday?.has(key)));
  const shared = candidates
    .slice(0, Math.min(LONGEST_SCENE, candidates.length - LEAST_NEWS) + 1)
    .map(({ keys }) => keys.filter((key) => wanted.has(key)).length);
  const most = Math.max(0, ...shared);
  const first = shared.findIndex((count) => count >= most * MOST_OF_THEM);
  const before = Math.max(0, ...shared.slice(0, first));
  const isSudden = most > 2 + before;
  const isScene = first >= LEAST_SCENE + (isSudden ? 0 : before) && before <= (standfirst || isSudden ? 1 : 0) && most > 1 + before;
  return isScene ? first : 0;
}
