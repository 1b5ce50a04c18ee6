/** What the injected script gives, on its way to an article. */
import type { Clues, PageMeasures } from './clues.ts';
import type { Frame } from './frame.ts';
import type { Block, ReadArticle } from './types.ts';

/** All other reasons to refuse a page are found at home. `failed`: a fault of the script's own, with what the browser says of it. */
export type Reading =
  | { ok: true; article: UncutArticle }
  | { ok: false; reason: 'too-large' | 'not-an-article' | 'pdf' }
  | { ok: false; reason: 'failed'; details: string };

/** Nothing is taken out of its text yet. */
export interface UncutArticle extends Omit<TidyArticle, 'body' | 'keyPoints' | 'clues'> {
  text: PrintedText;
  /** The text of the article as its JSON-LD has it, for pages that print only a part. */
  articleBody?: string;
  /** Whoever may have written it, as named anywhere: people, desks, several in one. */
  names: string[];
  clues: Omit<Clues, 'measures' | 'signature'> & { measures: PageMeasures };
}

/** The part of a page that can hold the article's text, with all that stands in it. `scope` is the index of the element around that part. */
export interface PrintedText {
  scope: number;
  blocks: PrintedBlock[];
  frames: PrintedFrame[];
}

interface PrintedBlock {
  /** The addresses of its links are as written. */
  block: Block;
  /** The index of the nearest element that holds all of it. */
  frame: number;
  /** Characters of its text that are links. */
  linked: number;
  /** Readability takes it for the article's. */
  isChosen?: true;
}

/** An element of the page, see `Frame`; `parent` is the index of the one around it, which comes before it. */
export interface PrintedFrame extends Omit<Frame, 'parent'> {
  parent?: number;
}

/** What a page says, its text tidied. `url` is canonical, not yet normalised. */
export interface TidyArticle extends Omit<ReadArticle, Chosen> {
  clues: Clues;
}

/** What is chosen from the clues. */
type Chosen =
  | 'id'
  | 'inLanguage'
  | 'originalUrl'
  | 'kind'
  | 'authors'
  | 'keywords'
  | 'dateline'
  | 'datePublished'
  | 'dateModified'
  | 'wordCount'
  | 'image';
