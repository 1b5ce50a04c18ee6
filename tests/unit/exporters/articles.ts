/** Any article that the store could hold. */
import fc from 'fast-check';
import { articleId } from '../../../lib/article/id.ts';
import type { Block, KeyFact, Run } from '../../../lib/article/types.ts';
import type { SavedArticle, SavedWhole } from '../../../lib/library/types.ts';
import { cleanTag } from '../../../lib/tags/compare.ts';
import { tagKey } from '../../../lib/tags/key.ts';

/** Half a pair of surrogates, too. */
const unit = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const text = fc.oneof(fc.string({ unit, maxLength: 30 }), fc.constantFrom('Dijken', 'één', '“Ja,” zei ze.', '\u2028', 'a\nb', '👩‍👩‍👧'));
const filled = fc.oneof(
  fc.string({ unit, minLength: 1, maxLength: 20 }).filter((value) => /\S/.test(value)),
  fc.constantFrom('Waal', 'Jan', '__proto__'),
);
/** The library's own addresses begin with a map of all Unicode, which takes a second. */
const address = fc.tuple(fc.domain(), text).map(([domain, rest]) => new URL(`https://${domain}/${rest}`).href);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((inner) => (inner === undefined ? {} : { [key]: inner })) as fc.Arbitrary<Partial<Record<K, T>>>;
const all = <T extends object>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as T);

const run: fc.Arbitrary<Run> = all(
  fc.tuple(fc.nat(5), fc.nat(5)).map(([start, length]) => ({ start, end: start + length })),
  maybe('url', address),
  maybe('emphasis', fc.constantFrom('em', 'strong')),
);
const runs = maybe('runs', fc.array(run, { maxLength: 2 }));

const block: fc.Arbitrary<Block> = fc.oneof(
  all<Block>(fc.record({ type: fc.constant('paragraph'), text }), runs),
  all<Block>(fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3, 4, 5, 6), text }), runs),
  all<Block>(fc.record({ type: fc.constant('list'), ordered: fc.boolean(), text }), runs),
  all<Block>(fc.record({ type: fc.constant('quote'), text }), runs, maybe('source', text)),
  all<Block>(fc.record({ type: fc.constant('table'), text }), maybe('caption', text)),
  all<Block>(fc.record({ type: fc.constant('image'), text, url: address }), maybe('credit', text), maybe('alt', text)),
  all<Block>(fc.record({ type: fc.constant('embed'), text, url: address })),
);

const quote = all<{ exact: string }>(
  fc.record({ exact: filled }),
  maybe('prefix', text),
  maybe('suffix', text),
  maybe('start', fc.nat()),
  maybe('end', fc.nat()),
);

const highlight = all(fc.record({ quote, createdAt: time }), maybe('note', text));

const kind = fc.constantFrom('who', 'what', 'when', 'where', 'why', 'how-much', 'quote', 'other');

/** A fact is a stretch of a text block, or a bullet of the publisher's. */
function keyFact(body: Block[]): fc.Arbitrary<KeyFact> {
  const bullet = all<KeyFact>(
    fc.record({ text: filled, kind, source: fc.constant('publisher'), score: fraction, reasons: fc.array(filled, { maxLength: 2 }) }),
  );
  const places = body.flatMap((one, i) => (/\S/.test(one.text) && one.type !== 'image' && one.type !== 'embed' ? i : []));
  if (places.length === 0) return bullet;
  const sentence = fc.tuple(fc.constantFrom(...places), bullet).map(([i, fact]): KeyFact => {
    const end = (body[i] as Block).text.length;
    return { ...fact, source: 'article', text: (body[i] as Block).text, place: { block: i, start: 0, end } };
  });
  return fc.oneof(bullet, sentence);
}

const provenance = fc.dictionary(
  fc.constantFrom('headline', 'authors', 'body', 'kind', 'datePublished'),
  fc.constantFrom('json-ld', 'page', 'reader', 'import'),
);

const published = all<object>(
  fc.record({
    kind: fc.constantFrom('article', 'opinion', 'live-blog', 'paywalled'),
    headline: filled,
    authors: fc.array(all(fc.record({ name: filled }), maybe('url', address), maybe('isDesk', fc.constant(true))), { maxLength: 2 }),
    publisher: fc.record({ name: text, domain: text }),
    inLanguage: fc.constantFrom('nl', 'en-GB', 'und'),
    keywords: fc.array(filled, { maxLength: 3 }),
    wordCount: fc.nat(),
    suggestedTags: fc.array(fc.record({ name: filled, source: fc.constantFrom('publisher', 'text') }), { maxLength: 2 }),
    provenance,
  }),
  ...['alternativeHeadline', 'kicker', 'standfirst', 'description', 'articleSection', 'dateline', 'datePublished', 'dateModified'].map(
    (key) => maybe(key, text),
  ),
  maybe('originalUrl', address),
  maybe('isAccessibleForFree', fc.boolean()),
  maybe('keyPoints', fc.array(filled, { maxLength: 2 })),
  maybe('image', all(fc.record({ url: address }), maybe('caption', text), maybe('credit', text))),
);

const readers = all<object>(
  fc.record({
    tags: fc.uniqueArray(filled.map(cleanTag).filter(Boolean), { maxLength: 3, selector: tagKey }),
    status: fc.constantFrom('unread', 'read', 'archived'),
    favorite: fc.boolean(),
    note: text,
    highlights: fc.array(highlight, { maxLength: 2 }),
    readingProgress: fraction,
    updatedAt: time,
  }),
  maybe('readAt', time),
);

const captured = all<object>(
  fc.record({
    savedAt: time,
    capturedAt: time,
    contentHash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }).map((hex) => `sha256-${hex}`),
    extractor: filled,
    summarizer: filled,
  }),
  maybe('importedFrom', filled),
);

/** Two articles differ in their ids, which follow from their addresses. */
export const wholeArticles: fc.Arbitrary<SavedWhole[]> = fc
  .uniqueArray(fc.tuple(address, fc.constantFrom('', ' 0a1b2c3d')), { maxLength: 4, selector: ([url, beside]) => articleId(url) + beside })
  .chain((named) => fc.tuple(...named.map(([url, beside]) => wholeArticle(url, articleId(url) + beside))));

function wholeArticle(url: string, id: string) {
  return fc
    .array(block, { maxLength: 4 })
    .chain((body) =>
      all<SavedArticle>(
        published,
        fc.constant({ id, url }),
        readers,
        captured,
        fc.record({ keyFacts: fc.array(keyFact(body), { maxLength: 3 }) }),
      ).map((article) => ({ article, body })),
    );
}
