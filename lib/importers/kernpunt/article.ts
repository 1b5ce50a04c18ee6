/** One article of Kernpunt's own JSON, checked. Keys that version 1 doesn't know are left out; `articleBody`, `timeRequired` and a fact's `url` follow from the rest. */
import * as v from 'valibot';
import { blockSchema, offset, textLike } from '../../article/block-schema.ts';
import { articleId } from '../../article/id.ts';
import { canonicalTag } from '../../article/language-tag.ts';
import { placeFromRunningText } from '../../article/running-text.ts';
import { type Block, FACT_KINDS, FIELDS, type KeyFact, PAGE_KINDS, PROVENANCES, TAG_SOURCES } from '../../article/types.ts';
import { keyOf } from '../../exporters/kernpunt/article.ts';
import type { SavedArticle, SavedWhole } from '../../library/types.ts';
import { cleanTag, unionTags } from '../../tags/compare.ts';

/** The kind of issue that means an address that is none of the web's. */
const NOT_WEB = 'not-web-address';

const optionalText = v.exactOptional(v.string());
const fraction = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value <= 1),
);
const filled = textLike(/\S/);
const names = v.array(filled);

/** An address that may stand behind a link: of the web, or of a page that was read from a file. */
const address = v.pipe(
  textLike(/^(?:https?|file):\/\/./i, NOT_WEB),
  v.check((text) => URL.canParse(text), NOT_WEB),
);

const hash = textLike(/^sha256-[\da-f]{64}$/);

/** `Intl` throws at what is no tag. */
const language = v.pipe(
  v.string(),
  v.transform((tag) => canonicalTag(tag) ?? 'und'),
);

const tags = v.pipe(
  v.array(v.string()),
  v.transform((written) => unionTags(written.map(cleanTag).filter(Boolean))),
);

/** ISO 8601 to epoch ms. */
const moment = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
);

const quote = v.object({
  exact: filled,
  prefix: optionalText,
  suffix: optionalText,
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
});

const keyFact = v.object({
  text: filled,
  kind: v.picklist(FACT_KINDS),
  source: v.picklist(['article', 'publisher']),
  score: fraction,
  reasons: v.exactOptional(names, []),
  quote: v.exactOptional(quote),
});

const fieldSources = v.object(v.entriesFromList(FIELDS.map(keyOf), v.exactOptional(v.picklist(PROVENANCES))));

const schema = v.object({
  id: v.string(),
  url: address,
  originalUrl: v.exactOptional(address),
  kind: v.exactOptional(v.picklist(PAGE_KINDS), 'article'),
  headline: filled,
  alternativeHeadline: optionalText,
  kicker: optionalText,
  standfirst: optionalText,
  description: optionalText,
  author: v.array(v.object({ name: filled, url: v.exactOptional(address), isDesk: v.exactOptional(v.literal(true)) })),
  publisher: v.object({ name: v.string(), domain: v.string() }),
  articleSection: optionalText,
  dateline: optionalText,
  datePublished: optionalText,
  dateModified: optionalText,
  inLanguage: language,
  image: v.exactOptional(v.object({ url: address, caption: optionalText, credit: optionalText })),
  keywords: names,
  wordCount: offset,
  isAccessibleForFree: v.exactOptional(v.boolean()),
  blocks: v.array(blockSchema(address)),
  keyPoints: v.exactOptional(names),
  keyFacts: v.array(keyFact),
  tags,
  suggestedTags: v.array(v.object({ name: filled, source: v.picklist(TAG_SOURCES) })),
  status: v.picklist(['unread', 'read', 'archived']),
  favorite: v.boolean(),
  note: v.exactOptional(v.string(), ''),
  highlights: v.array(v.object({ quote, note: optionalText, createdAt: moment })),
  readingProgress: fraction,
  savedAt: moment,
  updatedAt: moment,
  readAt: v.exactOptional(moment),
  capturedAt: moment,
  contentHash: hash,
  extractor: v.string(),
  summarizer: v.string(),
  importedFrom: optionalText,
  fieldSources: v.exactOptional(fieldSources, {}),
});

type Checked = v.InferOutput<typeof schema>;

export type ReadEntry =
  | { ok: true; whole: SavedWhole }
  | { ok: false; reason: 'field-missing' | 'field-invalid' | 'not-web-address'; field: string };

export function readKernpuntArticle(value: unknown): ReadEntry {
  const checked = v.safeParse(schema, withoutNulls(value), { abortEarly: true });
  if (checked.success) return { ok: true, whole: toWhole(checked.output) };
  const [issue] = checked.issues;
  return { ok: false, reason: reasonOf(issue), field: issue.path?.map(({ key }) => key).join('.') ?? '' };
}

/** Other programs write null for what is absent. An article is not nested deeper. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || !value || depth > 4) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  const there = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(there.map(([key, inner]) => [key, withoutNulls(inner, depth + 1)]));
}

function reasonOf({ message, input }: { message: string; input: unknown }) {
  if (message === NOT_WEB) return NOT_WEB;
  return input === undefined ? 'field-missing' : 'field-invalid';
}

function toWhole({ author, blocks: body, keyFacts, fieldSources, ...rest }: Checked): SavedWhole {
  return {
    article: {
      ...rest,
      id: idOf(rest),
      authors: author,
      keyFacts: keyFacts.flatMap((fact) => toKeyFact(fact, body)),
      provenance: toProvenance(fieldSources),
    },
    body,
  };
}

/** As any device derives it, whatever the file calls it; another article at the address is known by a part of its hash, too. */
const idOf = ({ id, url }: Pick<Checked, 'id' | 'url'>): string => articleId(url) + (id.match(/ [\da-f]{8}$/) ?? '');

/** Nothing where a sentence of the article is none; a bullet of the publisher's needs no place. */
function toKeyFact({ quote, ...fact }: Checked['keyFacts'][number], body: readonly Block[]): KeyFact | [] {
  const { start, end } = quote ?? {};
  const place = start !== undefined && end !== undefined ? placeFromRunningText(body, start, end) : undefined;
  const isThere = place && body[place.block]?.text.slice(place.start, place.end) === fact.text;
  if (isThere) return { ...fact, place };
  return fact.source === 'publisher' ? fact : [];
}

function toProvenance(sources: Checked['fieldSources']): SavedArticle['provenance'] {
  const entries = FIELDS.map((field) => [field, sources[keyOf(field)]]);
  return Object.fromEntries(entries.filter(([, source]) => source !== undefined));
}
