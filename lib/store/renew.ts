/** What was published, seen anew, under what the reader made of it. */
import type { FieldName } from '../article/types.ts';
import { withoutUndefined } from '../article/without-undefined.ts';
import type { ReaderFields, StoredArticle } from '../library/types.ts';

/** A field that the reader corrected wins for good. The body is not among them: facts, hash and word count belong to it. */
export type CorrectableField = Exclude<FieldName, 'url' | 'body'>;

/** The very same one where the page closed behind a paywall. */
export function renew<T extends Pick<StoredArticle, 'kind' | 'provenance'>>(kept: StoredArticle, fresh: T) {
  if (fresh.kind === 'paywalled' && kept.kind !== 'paywalled') return kept;
  const { savedAt, seenAt } = kept;
  return withoutUndefined({ ...withCorrections(fresh, kept), ...readerFields(kept), savedAt, seenAt });
}

export function correctedFields({ provenance }: StoredArticle): CorrectableField[] {
  const fields = Object.keys(provenance) as FieldName[];
  return fields.filter((field): field is CorrectableField => field !== 'body' && field !== 'url' && provenance[field] === 'reader');
}

/** `article` with the corrections of the others laid over it, the last one's on top. */
export function withCorrections<T extends Pick<StoredArticle, 'provenance'>>(article: T, ...others: StoredArticle[]): T {
  const corrected = { ...article, provenance: { ...article.provenance } };
  for (const other of others) {
    for (const field of correctedFields(other)) {
      Object.assign(corrected, { [field]: other[field] });
      corrected.provenance[field] = 'reader';
    }
  }
  return corrected;
}

export function readerFields(article: StoredArticle): ReaderFields {
  const { tags, status, favorite, note, highlights, readingProgress, updatedAt, readAt } = article;
  return { tags, status, favorite, note, highlights, readingProgress, updatedAt, readAt };
}
