/** Reason codes and names of fields come from `lib`; here they get the words of the interface. */
import { i18n } from '#i18n';
import type { FactKind, PageKind, Provenance, RefusalReason } from '../lib/article/types.ts';
import type { StorageFailure } from '../lib/library/types.ts';

/** Why this page can't be shown or kept: what the page says, what the browser says, and what Kernpunt itself will not do. */
export type Trouble = RefusalReason | StorageFailure | 'file-page' | 'timed-out' | 'private-window';

export function troubleText(trouble: Trouble): string {
  return isOfStorage(trouble) ? i18n.t(`storage.${camelCase(trouble)}`) : i18n.t(`refusal.${camelCase(trouble)}`);
}

const isOfStorage = (trouble: Trouble): trouble is StorageFailure => trouble.startsWith('storage-');

/** A plain article needs no badge. */
export const kindText = (kind: Exclude<PageKind, 'article'>): string => i18n.t(`article.kind.${camelCase(kind)}`);

/** A fact of no kind in particular has no label. */
export const factKindText = (kind: Exclude<FactKind, 'other'>): string => i18n.t(`facts.kind.${camelCase(kind)}`);

export const originText = (origin: Provenance): string => i18n.t(`details.origin.${camelCase(origin)}`);

/** Why a fact was chosen; a name that this Kernpunt doesn't know, as from an imported file, has no words. */
export const reasonText = (reason: string): string | undefined => (isReason(reason) ? i18n.t(`facts.reason.${reason}`) : undefined);

const REASONS = ['position', 'centrality', 'headline', 'length', 'names', 'numbers', 'quotation', 'opening', 'publisher'] as const;

const isReason = (reason: string): reason is (typeof REASONS)[number] => (REASONS as readonly string[]).includes(reason);

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;

/** Names of messages may hold no hyphen. */
export function camelCase<S extends string>(name: S): CamelCase<S> {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;
}
