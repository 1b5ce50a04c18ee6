/** What an injected script returned is of a page's making until it was looked at; then facts and tags are chosen from it. */
import * as v from 'valibot';
import { blockSchema, offset, textLike } from '../article/block-schema.ts';
import type { Reading } from '../article/reading.ts';
import type { Extraction } from '../article/types.ts';
import { complete } from './complete.ts';

const webAddress = textLike(/^(https?|file):/i);
const text = v.string();

/** Addresses are as the page wrote them: those that lead nowhere on the web go when the text is tidied. */
const block = blockSchema(text);

const frame = v.object({
  tag: text,
  hint: text,
  length: offset,
  linked: offset,
  isBeside: v.exactOptional(v.literal(true)),
  parent: v.exactOptional(offset),
});

const printedText = v.pipe(
  v.object({
    scope: offset,
    blocks: v.array(v.object({ block, frame: offset, linked: offset, isChosen: v.exactOptional(v.literal(true)) })),
    frames: v.array(frame),
  }),
  v.check(({ scope, blocks, frames }) => {
    const isThere = (index: number) => index < frames.length;
    return isThere(scope) && blocks.every((one) => isThere(one.frame)) && frames.every(({ parent = -1 }, index) => parent < index);
  }),
);

/** Where a page can say it. */
const provenance = v.picklist(['json-ld', 'opengraph', 'meta', 'microdata', 'page', 'url']);

const texts = v.array(text);
const said = v.array(v.object({ text, origin: provenance }));

const line = v.object({ text, isPicture: v.exactOptional(v.literal(true)), isAbove: v.exactOptional(v.literal(true)) });

const clues = v.object({
  pageUrl: webAddress,
  types: texts,
  publisherNames: texts,
  languages: texts,
  data: v.record(v.string(), v.any()),
  meta: v.record(v.string(), texts),
  printed: v.object({
    authors: v.array(texts),
    published: said,
    modified: said,
    dates: v.object({ behind: texts, named: texts }),
    keywords: texts,
    lines: v.array(line),
  }),
  image: v.exactOptional(v.object({ url: text, origin: provenance, caption: text, parts: texts, credits: texts })),
  measures: v.object({ length: offset, linked: offset, hasPaywall: v.boolean() }),
});

const article = v.object({
  url: webAddress,
  headline: text,
  alternativeHeadline: v.exactOptional(text),
  kicker: v.exactOptional(text),
  standfirst: v.exactOptional(text),
  description: v.exactOptional(text),
  publisher: v.object({ name: text, domain: text }),
  articleSection: v.exactOptional(text),
  isAccessibleForFree: v.exactOptional(v.boolean()),
  text: printedText,
  articleBody: v.exactOptional(text),
  names: texts,
  provenance: v.record(v.string(), provenance),
  clues,
});

const reading: v.GenericSchema<unknown, Reading> = v.variant('ok', [
  v.object({ ok: v.literal(true), article }),
  v.object({ ok: v.literal(false), reason: v.picklist(['too-large', 'not-an-article', 'pdf']) }),
  v.object({ ok: v.literal(false), reason: v.literal('failed'), details: text }),
]);

/** Without anything that is no part of a reading; undefined where it is none. */
export function finishReading(value: unknown): Extraction | undefined {
  const { success, output } = v.safeParse(reading, value);
  return success ? complete(output) : undefined;
}
