/** Where the news begins: at the top, unless the article opens with a scene, or is of a kind that tells no news there. */
import { hasCapital } from '../article/letters.ts';
import type { PageKind } from '../article/types.ts';
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidate-sentences.ts';
import type { Heading } from './heading.ts';
import { tellingKeys } from './keys.ts';
import { contentKeys, findWords } from './words.ts';

const LEAD_IS_NO_NEWS: readonly PageKind[] = ['opinion', 'interview', 'live-blog'];
const LEAST_SCENE = 2;
/** Candidates in which it is looked for. */
const LONGEST_SCENE = 21;
/** So many sentences of an article are news. */
const LEAST_NEWS = 3;
/** Of the words of headline and standfirst that one sentence has at most, from here on it is the news; of a headline's alone. */
const HALF_OF_THEM = 1 / 2;
const MOST_OF_THEM = 2 / 3;

/** False for kinds of article that may begin with anything. */
export const leadTellsNews = (kind: PageKind): boolean => !LEAD_IS_NO_NEWS.includes(kind);

/** Of the words of headline and standfirst that tell something. */
export const headingKeys = ({ headline, standfirst = '' }: Heading, language: Language | undefined): ReadonlySet<string> =>
  new Set(tellingKeys(contentKeys(findWords(`${headline} ${standfirst}`), language), language));

/** Words with a capital side by side; whom a standfirst names is seen in the scene too. */
const isFullName = (word: string, at: number, words: readonly string[]): boolean =>
  hasCapital(word) && [words[at - 1], words[at + 1]].some((near = '') => hasCapital(near));

/**
 * The position of the first sentence of the news, of which headline and standfirst tell; 0 where the article opens with it, as it does where
 * that sentence has one of the headline's words that is no name. What has none of their words is a scene where two of them come at once after it; with
 * a standfirst, which says more, so is what has one of them where three come at once, and without one where four do. With a standfirst a
 * first sentence without any but names, and without a number, is a scene too.
 */
export function findOpening(candidates: readonly Candidate[], heading: Heading, language: Language | undefined): number {
  const wanted = headingKeys(heading, language);
  const [lead] = candidates;
  if (!lead) return 0;
  const plain = lead.words.filter((_, at, words) => !hasCapital(words[at || 1] ?? ''));
  const told = tellingKeys(contentKeys(plain, language), language);
  if (told.some((key) => headingKeys({ headline: heading.headline }, language).has(key))) return 0;
  const near = candidates.slice(0, 1 - LEAST_NEWS).slice(0, LONGEST_SCENE);
  const shared = near.map(({ keys }) => keys.filter((key) => wanted.has(key)));
  const nameless = near.map(({ words }, at) => {
    const named = heading.standfirst && !language?.nounsHaveCapitals ? contentKeys(words.filter(isFullName), language) : [];
    return (shared[at] as string[]).filter((key) => !named.includes(key)).length;
  });
  const most = Math.max(0, ...shared.map(({ length }) => length));
  const enough = most * (heading.standfirst ? HALF_OF_THEM : MOST_OF_THEM);
  const first = shared.findIndex(({ length }, at) => length >= enough && nameless[at]);
  const before = Math.max(0, ...nameless.slice(0, first));
  const isSudden = most > 2 + before;
  const isScene = first >= LEAST_SCENE + (isSudden ? 0 : before) && before <= (heading.standfirst || isSudden ? 1 : 0) && most > 1 + before;
  if (isScene) return first;
  const isPlain =
    heading.standfirst &&
    !told.some((key) => wanted.has(key)) &&
    !/\d(?!\d?\))/.test(lead.text) &&
    !(language?.nounsHaveCapitals && nameless[0]);
  return isPlain ? 1 + shared.slice(1).findIndex(({ length }) => length > 0) : 0;
}
