/**
 * Two records of one article become one, and nothing of the reader's is lost: what was published comes from the later capture, what the reader
 * made of it from the later change; tags, notes and highlights of both are kept. Merging is commutative and idempotent, but for a doubtful copy.
 */

import { runningText } from '../article/running-text.ts';
import { withoutUndefined } from '../article/without-undefined.ts';
import { canonicalJson } from '../library/canonical-json.ts';
import { compare } from '../library/compare.ts';
import { joinNotes } from '../library/note-draft.ts';
import type { Highlight, ReaderFields, StoredArticle, WholeArticle } from '../library/types.ts';
import { unionTags } from '../tags/compare.ts';
import { correctedFields, readerFields, renew, withCorrections } from './renew.ts';

/** `isDoubtful`: `b` may have been damaged on its way, and says what was published only where it is the later. */
export function mergeArticles(a: WholeArticle, b: WholeArticle, isDoubtful = false): WholeArticle {
  const [published] = ordered(a, b, comparePublished(a, b, isDoubtful));
  const readerOrder = compareReader(a.article, b.article);
  const [winner, loser] = ordered(a.article, b.article, readerOrder);
  const article = {
    ...withCorrections(published.article, loser, winner),
    ...mergeReaderFields(winner, loser, readerOrder === 0),
    ...mergeTimes(a.article, b.article),
  };
  return { article: withoutUndefined(article), body: published.body };
}

/** The article seen anew. A page that is still being loaded, or of which only the opening is left, takes away nothing that it doesn't say itself. */
export function recapture(kept: WholeArticle, fresh: WholeArticle): WholeArticle {
  const [before, now] = [kept, fresh].map(({ body }) => runningText(body));
  const isPart = before !== now && before?.includes(now as string);
  const article = renew(kept.article, isPart ? withTextOf(kept.article, fresh.article) : fresh.article);
  return article === kept.article ? kept : { article, body: (isPart ? kept : fresh).body };
}

/** What the later one says, with the text of the other, what was chosen from that, and what only the other says. */
function withTextOf(kept: StoredArticle, fresh: StoredArticle): StoredArticle {
  const { keyFacts, suggestedTags, wordCount, capturedAt, contentHash, extractor, summarizer } = kept;
  const said = Object.entries(fresh).filter(([, value]) => value?.length !== 0);
  return { ...kept, ...Object.fromEntries(said), keyFacts, suggestedTags, wordCount, capturedAt, contentHash, extractor, summarizer };
}

const ordered = <T>(a: T, b: T, order: number): [T, T] => (order >= 0 ? [a, b] : [b, a]);

/** Above zero where `a` is the better record of what was published. */
function comparePublished(a: WholeArticle, b: WholeArticle, isDoubtful: boolean): number {
  const [one, other] = [a.article, b.article];
  const corrected = [...correctedFields(one), ...correctedFields(other)];
  const isOpen = ({ kind }: StoredArticle) => Number(kind !== 'paywalled');
  return (
    isOpen(one) - isOpen(other) ||
    one.capturedAt - other.capturedAt ||
    lostLetters(b) - lostLetters(a) ||
    Number(isDoubtful) ||
    compare(publishedJson(one, corrected), publishedJson(other, corrected))
  );
}

/** As many as stand for a letter that could not be read. */
const lostLetters = (whole: WholeArticle): number => JSON.stringify(whole).split('\uFFFD').length;

/** Above zero where `a` is what the reader did last; zero only where both are alike but for what is joined anyway. */
function compareReader(a: StoredArticle, b: StoredArticle): number {
  const both = correctedFields(a).filter((field) => correctedFields(b).includes(field));
  const json = (article: StoredArticle) => {
    const { status, favorite, readingProgress, readAt } = article;
    return canonicalJson([status, favorite, readingProgress, readAt ?? null, ...both.sort().map((field) => article[field] ?? null)]);
  };
  return a.updatedAt - b.updatedAt || Number(isWorkedWith(a)) - Number(isWorkedWith(b)) || compare(json(a), json(b));
}

/** What was published, without the fields that the reader corrected on either side. */
function publishedJson(article: StoredArticle, corrected: readonly string[]): string {
  const { savedAt: _savedAt, seenAt: _seenAt, provenance, ...rest } = article;
  const apart = [...corrected, ...Object.keys(readerFields(article))];
  const keep = (fields: object) => Object.entries(fields).filter(([key, value]) => !apart.includes(key) && value !== undefined);
  return canonicalJson([Object.fromEntries(keep(rest)), Object.fromEntries(keep(provenance))]);
}

/** `even`: neither is the later, so the order of what is joined must not hang on which came first. */
function mergeReaderFields(winner: StoredArticle, loser: StoredArticle, even: boolean): ReaderFields {
  const notes = [loser.note, winner.note];
  return {
    ...readerFields(isWorkedWith(winner) || !isWorkedWith(loser) ? winner : loser),
    updatedAt: winner.updatedAt,
    tags: even ? evenTags(winner.tags, loser.tags) : unionTags(winner.tags, loser.tags),
    note: joined(even ? notes.sort() : notes),
    highlights: unionHighlights(loser.highlights, winner.highlights),
  };
}

/** Only to look at an article, or to save it, says nothing against what was done with it elsewhere. */
const isWorkedWith = ({ updatedAt, savedAt, seenAt = 0 }: StoredArticle): boolean => updatedAt > (savedAt ?? seenAt);

/** Where one has all the tags of the other, they stay as they are: it may be the two merged already. */
function evenTags(a: readonly string[], b: readonly string[]): string[] {
  const sorted = unionTags([...a, ...b].sort());
  if (a.length === b.length) return a.join('\n') === b.join('\n') ? [...a] : sorted;
  const longer = a.length > b.length ? a : b;
  return longer.length === sorted.length ? [...longer] : sorted;
}

const joined = ([first = '', second = '']: readonly string[]): string => joinNotes(first, second, '\n\n');

/** A highlight is the same where its words and its time are; two notes on it are joined. In the order they were made. */
function unionHighlights(first: readonly Highlight[], second: readonly Highlight[]): Highlight[] {
  const byKey = new Map<string, Highlight>();
  for (const highlight of [...first, ...second]) {
    const key = canonicalJson([highlight.createdAt, highlight.quote]);
    const note = joined([byKey.get(key)?.note ?? '', highlight.note ?? ''].sort());
    byKey.set(key, note ? { ...highlight, note } : highlight);
  }
  return [...byKey].sort(([a, x], [b, y]) => x.createdAt - y.createdAt || compare(a, b)).map(([, highlight]) => highlight);
}

function mergeTimes(a: StoredArticle, b: StoredArticle): Pick<StoredArticle, 'savedAt' | 'seenAt'> {
  const saved = [a.savedAt, b.savedAt].filter((time) => time !== undefined);
  if (saved.length > 0) return { savedAt: Math.min(...saved), seenAt: undefined };
  return { savedAt: undefined, seenAt: Math.max(a.seenAt ?? 0, b.seenAt ?? 0) };
}
