/** What a page says of its article, before it is decided what holds. */
import type { JsonNode } from './linked-data.ts';
import type { Provenance } from './types.ts';

/** Something that a page says, as written there but for folded white space. */
export interface Said {
  text: string;
  origin: Provenance;
}

/** A short text near the headline. */
export interface Line {
  text: string;
  /** It is what a picture is called by those who don't see it. */
  isPicture?: true;
  /** It stands before the headline. */
  isAbove?: true;
}

/** All values of each `<meta>`, by its name in lower case. */
export type Meta = Record<string, string[]>;

/** What tells an article from other pages. */
export interface PageMeasures {
  /** Characters of all text of the page, and of these in links. */
  length: number;
  linked: number;
  hasPaywall: boolean;
}

export interface Measures extends PageMeasures {
  /** Words of the body, see `countWords`. */
  words: number;
  /** Headings between the first and the last block of the text that are links, and that right before it. */
  teasers: number;
  /** Paragraphs of the text with such a heading above them. */
  teased: number;
  /** Entries with a time of their own. */
  entries: number;
  /** What stands behind the text asks whether its reader has subscribed. */
  asksSubscribers: boolean;
}

/**
 * What a page says where a value has yet to be chosen and cleaned. That is done in the extension's own pages, for every byte that
 * is injected into a page costs the reader time. Of each list the source that is believed most comes first.
 */
export interface Clues {
  /** The address the reader is at. */
  pageUrl: string;
  /** The types of all JSON-LD nodes and of OpenGraph. */
  types: string[];
  /** All names the publisher goes by. */
  publisherNames: string[];
  /** As the page declares it, best source first; most are BCP 47. */
  languages: string[];
  /** Of the article's JSON-LD what is chosen from here: authors, dates, topics. */
  data: JsonNode;
  meta: Meta;
  /**
   * What the page prints, as far as its metadata is silent: bylines by the kind of their markup, the surest first; dates that markup
   * calls so, and other short texts that may be one (with a year behind the headline; with a class that names a date); links to topics; the
   * lines around the headline.
   */
  printed: {
    authors: string[][];
    published: Said[];
    modified: Said[];
    dates: { behind: string[]; named: string[] };
    keywords: string[];
    lines: Line[];
  };
  /** A line at the end of the text that names who wrote it. */
  signature?: string;
  /** `parts`: the texts that the caption holds side by side; `credits`: those that their markup calls so. */
  image?: { url: string; origin: Provenance; caption: string; parts: string[]; credits: string[] };
  measures: Measures;
}
