import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../lib/exporters/kernpunt/schema.json' with { type: 'json' };
import kernpunt, { SCHEMA } from '../../../lib/exporters/kernpunt.ts';
import importer from '../../../lib/importers/kernpunt.ts';
import { canonicalJson } from '../../../lib/library/canonical-json.ts';
import type { SavedWhole } from '../../../lib/library/types.ts';
import { makeWhole } from '../../article.ts';
import { wholeArticles } from './articles.ts';
import { schemaErrors } from './json-schema.ts';

const context = { now: Date.UTC(2026, 2, 1), version: '0.1.0', browser: 'Firefox 153', filter: null };

const write = async (articles: readonly SavedWhole[]) => (await kernpunt.write(articles, context)).join('');

describe('an export as Kernpunt JSON', () => {
  it('says what it is, when and by what it was made, and how many articles it holds', async () => {
    expect(JSON.parse(await write([makeWhole(), makeWhole({ id: 'krant.example/2' })]))).toMatchObject({
      $schema: SCHEMA,
      format: 'kernpunt-export',
      version: 1,
      exportedAt: '2026-03-01T00:00:00.000Z',
      generator: { name: 'Kernpunt', version: '0.1.0', browser: 'Firefox 153' },
      count: 2,
      filter: null,
    });
  });

  it.each([0, 1, 2])('of %i articles is written as JSON is for people, with the digest of them', async (count) => {
    const text = await write(Array.from({ length: count }, (_, i) => makeWhole({ id: `krant.example/${i}` })));
    const file = JSON.parse(text);
    expect(text).toBe(`${JSON.stringify(file, null, 2)}\n`);
    expect(file.digest).toBe(`sha256-${createHash('sha256').update(canonicalJson(file.articles)).digest('hex')}`);
  });

  it('keeps links and emphasis of the text', async () => {
    const runs = [{ start: 0, end: 2, url: 'https://krant.example/waal', emphasis: 'em' as const }];
    const linked: SavedWhole = { ...makeWhole(), body: [{ type: 'paragraph', text: 'De dijken gaan omhoog.', runs }] };
    expect(JSON.parse(await write([linked])).articles[0].blocks).toEqual(linked.body);
  });

  it('writes the text as paragraphs with a blank line between them, and the body as it was', async () => {
    const [article] = JSON.parse(await write([makeWhole()])).articles;
    expect(article.articleBody).toBe(
      'De dijken langs de Waal gaan een halve meter omhoog. Dat kost 40 miljoen euro.\n\nHet werk duurt drie jaar.',
    );
    expect(article.blocks).toEqual(makeWhole().body);
  });

  it('gives every fact its place in the text and an address that finds it', async () => {
    const [article] = JSON.parse(await write([makeWhole()])).articles;
    const [fact] = article.keyFacts;
    expect(fact).toMatchObject({ position: 1, source: 'article', kind: 'what' });
    expect(article.articleBody.slice(fact.quote.start, fact.quote.end)).toBe(fact.text);
    expect(fact.quote).toMatchObject({ exact: fact.text, prefix: '', suffix: ' Dat kost 40 miljoen euro.\n\nHet ' });
    expect(fact.url).toMatch(/^https:\/\/krant\.example\/dijken#:~:text=De%20dijken/);
  });

  it('puts the articles in the order in which they were saved, then by id', async () => {
    const ids = [
      ['b', 2000],
      ['c', 1000],
      ['a', 2000],
    ] as const;
    const text = await write(ids.map(([id, savedAt]) => makeWhole({ id, savedAt })));
    expect(JSON.parse(text).articles.map(({ id }: { id: string }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('is valid against its schema, whatever the articles', async () => {
    await fc.assert(
      fc.asyncProperty(wholeArticles, async (articles) => {
        expect(schemaErrors(JSON.parse(await write(articles)), schema)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused by its schema when a key is missing or of another type', () => {
    const file = { ...schema.properties, format: 'kernpunt-export' };
    expect(schemaErrors(file, schema)).not.toEqual([]);
    expect(schemaErrors({}, schema)).toContain('$: has no articles');
  });

  it('comes out the same, byte for byte, after it was imported', async () => {
    await fc.assert(
      fc.asyncProperty(wholeArticles, async (articles) => {
        const text = await write(articles);
        const parsed = await importer.parse(text);
        expect(parsed).toMatchObject({ ok: true, refused: [], changed: false });
        expect(await write(parsed.ok ? parsed.articles : [])).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
