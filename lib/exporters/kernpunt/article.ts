/** One article in Kernpunt's own JSON. The order of the keys is the order in the file. */
import { readingMinutes } from '../../article/reading-time.ts';
import { runningText } from '../../article/running-text.ts';
import {
  type Block,
  type FactKind,
  FIELDS,
  type FieldName,
  type KeyFact,
  type LeadImage,
  type PageKind,
  type Provenance,
  type Publisher,
  type SuggestedTag,
} from '../../article/types.ts';
import { factQuote, type Quote } from '../../facts/quote.ts';
import { factUrl } from '../../facts/text-fragment.ts';
import type { Highlight, SavedWhole, Status } from '../../library/types.ts';

/** Times are ISO 8601 in UTC, but `datePublished` and `dateModified`, which are as published. An absent value has no key. */
export interface KernpuntArticle {
  id: string;
  url: string;
  originalUrl?: string;
  kind: PageKind;
  headline: string;
  alternativeHeadline?: string;
  kicker?: string;
  standfirst?: string;
  description?: string;
  author: { name: string; url?: string; isDesk?: true }[];
  publisher: Publisher;
  articleSection?: string;
  dateline?: string;
  datePublished?: string;
  dateModified?: string;
  inLanguage: string;
  image?: LeadImage;
  keywords: string[];
  wordCount: number;
  /** ISO 8601 duration. */
  timeRequired: string;
  isAccessibleForFree?: boolean;
  articleBody: string;
  blocks: Block[];
  keyPoints?: string[];
  keyFacts: KernpuntFact[];
  tags: string[];
  suggestedTags: SuggestedTag[];
  status: Status;
  favorite: boolean;
  note: string;
  highlights: KernpuntHighlight[];
  readingProgress: number;
  savedAt: string;
  updatedAt: string;
  readAt?: string;
  capturedAt: string;
  contentHash: string;
  extractor: string;
  summarizer: string;
  importedFrom?: string;
  fieldSources: Partial<Record<ReturnType<typeof keyOf>, Provenance>>;
}

interface KernpuntFact {
  /** From 1. */
  position: number;
  text: string;
  kind: FactKind;
  source: KeyFact['source'];
  score: number;
  reasons: string[];
  /** Absent for a bullet of the publisher that is no sentence of the body. */
  quote?: Required<Quote>;
  /** The article's address with a text fragment: anyone can check the fact with one click. */
  url: string;
}

interface KernpuntHighlight {
  quote: Quote;
  note?: string;
  createdAt: string;
}

/** The key that a field has in this file. */
export function keyOf(field: FieldName) {
  if (field === 'authors') return 'author';
  return field === 'body' ? 'articleBody' : field;
}

export function toKernpuntArticle({ article, body }: SavedWhole): KernpuntArticle {
  return {
    id: article.id,
    url: article.url,
    originalUrl: article.originalUrl,
    kind: article.kind,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    kicker: article.kicker,
    standfirst: article.standfirst,
    description: article.description,
    author: article.authors.map(({ name, url, isDesk }) => ({ name, url, isDesk })),
    publisher: { name: article.publisher.name, domain: article.publisher.domain },
    articleSection: article.articleSection,
    dateline: article.dateline,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    image: article.image && { url: article.image.url, caption: article.image.caption, credit: article.image.credit },
    keywords: article.keywords,
    wordCount: article.wordCount,
    timeRequired: `PT${readingMinutes(article.wordCount)}M`,
    isAccessibleForFree: article.isAccessibleForFree,
    articleBody: runningText(body),
    blocks: body.map(orderedBlock),
    keyPoints: article.keyPoints,
    keyFacts: article.keyFacts.map((fact, i) => toKernpuntFact(fact, i + 1, article.url, body)),
    tags: article.tags,
    suggestedTags: article.suggestedTags.map(({ name, source }) => ({ name, source })),
    status: article.status,
    favorite: article.favorite,
    note: article.note,
    highlights: article.highlights.map(toKernpuntHighlight),
    readingProgress: article.readingProgress,
    savedAt: iso(article.savedAt),
    updatedAt: iso(article.updatedAt),
    readAt: article.readAt === undefined ? undefined : iso(article.readAt),
    capturedAt: iso(article.capturedAt),
    contentHash: article.contentHash,
    extractor: article.extractor,
    summarizer: article.summarizer,
    importedFrom: article.importedFrom,
    fieldSources: toFieldSources(article.provenance),
  };
}

const iso = (time: number): string => new Date(time).toISOString();

function toKernpuntFact(fact: KeyFact, position: number, url: string, body: readonly Block[]): KernpuntFact {
  const { text, kind, source, score, reasons } = fact;
  const { exact, prefix, suffix, start, end } = factQuote(fact, body);
  const isPlaced = prefix !== undefined && suffix !== undefined && start !== undefined && end !== undefined;
  return {
    position,
    text,
    kind,
    source,
    score,
    reasons,
    quote: isPlaced ? { exact, prefix, suffix, start, end } : undefined,
    url: factUrl(url, fact),
  };
}

function toKernpuntHighlight({ quote: { exact, prefix, suffix, start, end }, note, createdAt }: Highlight): KernpuntHighlight {
  return { quote: { exact, prefix, suffix, start, end }, note, createdAt: iso(createdAt) };
}

function toFieldSources(provenance: Partial<Record<FieldName, Provenance>>): KernpuntArticle['fieldSources'] {
  return Object.fromEntries(FIELDS.map((field) => [keyOf(field), provenance[field]]));
}

function orderedBlock(block: Block): Block {
  const { text } = block;
  const runs = 'runs' in block && block.runs?.map(({ start, end, url, emphasis }) => ({ start, end, url, emphasis }));
  const withRuns = runs ? { runs } : {};
  switch (block.type) {
    case 'heading':
      return { type: block.type, level: block.level, text, ...withRuns };
    case 'list':
      return { type: block.type, ordered: block.ordered, text, ...withRuns };
    case 'quote':
      return { type: block.type, text, ...withRuns, source: block.source };
    case 'table':
      return { type: block.type, text, caption: block.caption };
    case 'image':
      return { type: block.type, text, url: block.url, credit: block.credit, alt: block.alt };
    case 'embed':
      return { type: block.type, text, url: block.url };
    case 'paragraph':
      return { type: block.type, text, ...withRuns };
  }
}
