/** Articles that may answer a search, and their order. A letter is in nearly every article, so of very many only the newest are looked at closely. */
import { comparePlaces, type Place } from '../library/shelf.ts';

/** Some articles of a group that is shared by all questions: those with these numbers, counted from 0. */
export interface ArticleGroup {
  savedAt: ArrayLike<number>;
  ids: readonly string[];
  numbers: readonly number[];
}

/** So many are put in order before others are asked for. */
const MOST_ORDERED = 512;

export function groupOf(articles: readonly { savedAt: number; id: string }[]): ArticleGroup {
  return { savedAt: articles.map(({ savedAt }) => savedAt), ids: articles.map(({ id }) => id), numbers: articles.map((_, i) => i) };
}

/**
 * Newest first, in two parts, each article once a part: of two with one id, the place in the last group counts.
 * `before`: only those older than this place.
 */
export function* newestFirst(groups: readonly ArticleGroup[], before?: Place): Generator<Place[]> {
  const latest = before?.[0] ?? Infinity;
  const cut = cutBelow(groups, latest);
  const older = (some: Place[]) => (before ? some.filter((place) => comparePlaces(place, before) < 0) : some);
  yield older(places(groups, (savedAt) => savedAt >= cut && savedAt <= latest));
  yield older(places(groups, (savedAt) => savedAt < cut));
}

/** When the oldest of the newest was saved. */
function cutBelow(groups: readonly ArticleGroup[], latest: number): number {
  const times = new Float64Array(groups.reduce((sum, { numbers }) => sum + numbers.length, 0));
  let end = 0;
  for (const { savedAt, numbers } of groups)
    for (const number of numbers) {
      const time = savedAt[number] as number;
      if (time <= latest) times[end++] = time;
    }
  return times.subarray(0, end).sort().at(-MOST_ORDERED) ?? -Infinity;
}

function places(groups: readonly ArticleGroup[], isWanted: (savedAt: number) => boolean): Place[] {
  const once = new Map<string, Place>();
  for (const { savedAt, ids, numbers } of groups)
    for (const number of numbers) {
      const time = savedAt[number] as number;
      const id = ids[number] as string;
      if (isWanted(time)) once.set(id, [time, id]);
    }
  return [...once.values()].sort((a, b) => comparePlaces(b, a));
}
