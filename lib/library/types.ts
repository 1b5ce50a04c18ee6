/** What is kept: an article without its body, and what the reader made of it. Times are epoch ms. */
import type { Article, Block } from '../article/types.ts';
import type { Quote } from '../facts/quote.ts';

export type Status = 'unread' | 'read' | 'archived';

export interface Highlight {
  quote: Quote;
  note?: string;
  createdAt: number;
}

/** What only the reader can say of an article. */
export interface ReaderFields {
  /** In the reader's own spelling; no two with the same `tagKey`. */
  tags: string[];
  status: Status;
  favorite: boolean;
  /** Empty where there is none. */
  note: string;
  /** Of other programs that write Kernpunt's JSON, as is the progress: kept, merged and exported, never made here. */
  highlights: Highlight[];
  /** 0 to 1. */
  readingProgress: number;
  /** When one of these fields last changed: the newer wins where two records meet. */
  updatedAt: number;
  /** When it was last marked read. */
  readAt?: number;
}

/** Where and how the text came here. */
interface CaptureFields {
  capturedAt: number;
  /** `sha256-` and hex, over the UTF-8 of the running text. */
  contentHash: string;
  extractor: string;
  summarizer: string;
  /** The importer's id. */
  importedFrom?: string;
}

/** Saved or only recent: exactly one of `savedAt` and `seenAt` is there. */
export interface StoredArticle extends Omit<Article, 'body'>, ReaderFields, CaptureFields {
  savedAt?: number;
  /** When it was last looked at, while it is only recent. */
  seenAt?: number;
}

/** An article that stays. */
export type SavedArticle = StoredArticle & { savedAt: number };

/** An article with everything: what is removed and restored. */
export interface WholeArticle {
  article: StoredArticle;
  body: Block[];
}

/** What goes into a file and comes out of one. */
export interface SavedWhole extends WholeArticle {
  article: SavedArticle;
}

/** A record as it was and as it shall be; without `before` it is new, without `after` it goes. */
export interface Step<T> {
  before?: T;
  after?: T;
}

/** What removing took away; `restoreArticles` brings it back. */
export type Removed = readonly WholeArticle[];

/** Takes one change back; false where nothing was to be. What was changed again since, here or in another window, is left alone. */
export type Undo = () => Promise<boolean>;

/** Called now and then during long work. */
export type OnProgress = (done: number, total: number) => void;

/** Why nothing was written. Each has a text for the reader (`storage.<reason>`). */
export type StorageFailure = 'storage-full' | 'storage-unavailable' | 'storage-newer' | 'storage-failed';

export interface SaveResult {
  outcome: 'added' | 'updated';
  article: StoredArticle;
}

/** What is so of all of some saved articles. */
export interface Alike {
  areRead: boolean;
  areFavorite: boolean;
  areArchived: boolean;
}
