/**
 * What an article is. Names follow schema.org's NewsArticle (https://schema.org/NewsArticle), then the newsroom.
 * An article is data: its body is a list of blocks of plain text, so nothing of a page can ever run in the extension.
 */

/** What begins at `start` and goes up to `end`: offsets into a text in UTF-16 units, or places in a list. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of a block's text that is a link or emphasised. Runs are sorted and don't overlap. */
export interface Run extends Span {
  /** Absolute http(s) address. */
  url?: string;
  emphasis?: 'em' | 'strong';
}

/** White space in `text` is folded: single blanks, none at the ends, line breaks only where the type says so. */
export type Block =
  | { type: 'paragraph'; text: string; runs?: Run[] }
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; text: string; runs?: Run[] }
  /** One item a line. */
  | { type: 'list'; ordered: boolean; text: string; runs?: Run[] }
  | { type: 'quote'; text: string; runs?: Run[]; source?: string }
  /** One row a line, cells separated by tabs. */
  | { type: 'table'; text: string; caption?: string }
  /** `text` is the caption, empty where there is none. It is not part of the running text. */
  | { type: 'image'; text: string; url: string; credit?: string; alt?: string }
  /** Something of another site, kept as a link. `text` is what it calls itself, or empty. */
  | { type: 'embed'; text: string; url: string };

export interface Author {
  name: string;
  url?: string;
  /** A desk or agency ("ANP", "Redactie Binnenland"); absent for a person. */
  isDesk?: true;
}

export interface Publisher {
  name: string;
  /** Host name without `www.`; empty for a file. */
  domain: string;
}

export interface LeadImage {
  url: string;
  caption?: string;
  credit?: string;
}

/** What kind of page the article stands on. Pages that hold no article are refused instead, see `Refusal`. */
export const PAGE_KINDS = ['article', 'opinion', 'live-blog', 'interview', 'video', 'gallery', 'paywalled'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Where a value came from. */
export const PROVENANCES = ['json-ld', 'opengraph', 'meta', 'microdata', 'page', 'readability', 'url', 'reader', 'import'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** A stretch of the body, in the text of `body[block]`. */
export interface Place extends Span {
  block: number;
}

export const FACT_KINDS = ['who', 'what', 'when', 'where', 'why', 'how-much', 'quote', 'other'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface KeyFact {
  /** Verbatim: `body[place.block].text.slice(place.start, place.end)`, or the publisher's own bullet. */
  text: string;
  /** Absent for a bullet of the publisher that is no sentence of the body. */
  place?: Place;
  kind: FactKind;
  source: 'article' | 'publisher';
  /** 0 to 1, higher is better; comparable within one article only. */
  score: number;
  /** Why it was chosen, strongest first: names of features, shown in words by the interface. */
  reasons: string[];
}

export const TAG_SOURCES = ['publisher', 'text', 'reader', 'section'] as const;
type TagSource = (typeof TAG_SOURCES)[number];

export interface SuggestedTag {
  name: string;
  source: TagSource;
}

/** The fields whose origin is kept. The reader may correct most, see `CorrectableField` in the store. */
export const FIELDS = [
  'url',
  'kind',
  'headline',
  'alternativeHeadline',
  'kicker',
  'standfirst',
  'description',
  'authors',
  'publisher',
  'articleSection',
  'dateline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'image',
  'keywords',
  'isAccessibleForFree',
  'body',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What a page says, before key facts and tags are chosen. */
export interface ReadArticle {
  /** Derived from `url`, see `articleId`; the same on every device. */
  id: string;
  /** Canonical, normalised. */
  url: string;
  /** The address the reader was at, where it differs from `url`. */
  originalUrl?: string;
  kind: PageKind;
  headline: string;
  /** The headline made for search engines or sharing, where it differs from the printed one. */
  alternativeHeadline?: string;
  kicker?: string;
  standfirst?: string;
  /** The page's own summary for search engines and sharing, where it is not the standfirst. */
  description?: string;
  authors: Author[];
  publisher: Publisher;
  articleSection?: string;
  /** Place and agency that open the report, taken off the first sentence. */
  dateline?: string;
  /** ISO 8601 as published, with its offset where the page gives one. Never guessed. */
  datePublished?: string;
  dateModified?: string;
  /** BCP 47, `und` where it can't be told. */
  inLanguage: string;
  image?: LeadImage;
  /** The publisher's own topics. */
  keywords: string[];
  isAccessibleForFree?: boolean;
  /** Words of the body that a reader reads: no captions, no embeds. */
  wordCount: number;
  body: Block[];
  /** The publisher's own bullets ("In het kort"), as printed; they are no part of `body`. */
  keyPoints?: string[];
  provenance: Partial<Record<FieldName, Provenance>>;
}

/** What is known of an article as soon as its headline is. */
export interface Opening extends Pick<ReadArticle, 'headline' | 'kicker' | 'publisher'> {
  /** As the page declares it, `und` where it doesn't. */
  inLanguage: string;
}

export interface Article extends ReadArticle {
  /** In reading order. */
  keyFacts: KeyFact[];
  /** At most eight, best first. */
  suggestedTags: SuggestedTag[];
}

/**
 * Why there is no article. Each has a text for the reader in every locale (`refusal.<reason>`).
 * The last four are the platform's: the page could not even be asked.
 */
export type RefusalReason =
  | 'front-page'
  | 'not-an-article'
  | 'video-page'
  | 'too-short'
  | 'too-large'
  | 'paywalled'
  | 'page-error'
  | 'empty-page'
  | 'browser-page'
  | 'pdf'
  | 'page-not-readable';

export type Refusal = { ok: false; reason: RefusalReason };
export type Extraction = { ok: true; article: Article } | Refusal;
