import { describe, expect, it } from 'vitest';
import kernpunt from '../../../lib/exporters/kernpunt.ts';
import { decode, parseFile } from '../../../lib/importers/index.ts';
import type { SavedWhole } from '../../../lib/library/types.ts';
import { makeWhole } from '../../article.ts';

const context = { now: 0, version: '0.1.0', browser: 'Firefox 153', filter: null };

/** With nothing of what it shares its memory with. */
const bufferOf = (bytes: Buffer) => new Uint8Array(bytes).buffer;

const exported = async (...articles: SavedWhole[]) => JSON.parse((await kernpunt.write(articles, context)).join(''));

/** An export of two articles, the second of which was tampered with. */
async function withSecond(change: (article: Record<string, unknown>) => unknown) {
  const file = await exported(makeWhole(), makeWhole({ id: 'krant.example/2', url: 'https://krant.example/2', savedAt: 2000 }));
  file.articles[1] = change(file.articles[1]);
  return parseFile(JSON.stringify(file));
}

describe('an import of Kernpunt JSON', () => {
  it('gives back the article that was exported', async () => {
    const whole = makeWhole({
      tags: ['water', 'Rijn'],
      note: 'bellen',
      readAt: 5000,
      highlights: [{ quote: { exact: 'Waal' }, createdAt: 7 }],
    });
    expect(await parseFile(JSON.stringify(await exported(whole)))).toEqual({ ok: true, articles: [whole], refused: [], changed: false });
  });

  it('takes an article back whose address is longer than any', async () => {
    const id = `krant.example/brug?token=${'x'.repeat(9000)}`;
    const whole = makeWhole({ id, url: `https://${id}` });
    expect(await parseFile(JSON.stringify(await exported(whole)))).toMatchObject({ articles: [whole], refused: [] });
  });

  it.each([
    ['no-list', ''],
    ['no-list', ' \n'],
    ['no-list', '{"format": "kernpunt-export", '],
    ['no-list', 'url,title\nhttps://krant.example/,Krant'],
    ['no-list', '{"version": "https://jsonfeed.org/version/1.1"}'],
    ['no-list', '[]'],
    ['no-list', 'null'],
    ['newer-version', '{"format": "kernpunt-export", "version": 2, "articles": []}'],
    ['no-list', '{"format": "kernpunt-export", "version": 1}'],
    ['no-list', '{"format": "kernpunt-export", "version": "1", "articles": []}'],
  ])('refuses a whole file as %s: %j', async (reason, text) => {
    expect(await parseFile(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('takes a file in %s', async (_, encode) => {
    const whole = makeWhole({ headline: 'Coördinatie één: café' });
    expect(await parseFile(decode(bufferOf(encode(JSON.stringify(await exported(whole))))))).toMatchObject({
      articles: [whole],
      changed: false,
    });
  });

  it.each([
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16 that lost its mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 that lost half a letter', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, -1)],
  ])('reads no file in %s, of which letters would be lost', async (_, encode) => {
    const text = JSON.stringify(await exported(makeWhole({ headline: 'Coördinatie één: café – nu' })));
    expect(() => decode(bufferOf(encode(text)))).toThrow(TypeError);
  });

  it('reads no file that is longer than any export', () => {
    expect(() => decode({ byteLength: 1_000_000_000 } as ArrayBuffer)).toThrow(RangeError);
  });

  it.each([
    ['headline', 'field-missing', ({ headline: _headline, ...article }: Record<string, unknown>) => article],
    ['headline', 'field-invalid', (article: object) => ({ ...article, headline: ' \u00A0' })],
    ['headline', 'field-missing', (article: object) => ({ ...article, headline: null })],
    ['wordCount', 'field-invalid', (article: object) => ({ ...article, wordCount: 1e300 })],
    ['url', 'not-web-address', (article: object) => ({ ...article, url: 'https://[' })],
    ['savedAt', 'field-invalid', (article: object) => ({ ...article, savedAt: 'gisteren' })],
    ['status', 'field-invalid', (article: object) => ({ ...article, status: 'lost' })],
    ['url', 'not-web-address', (article: object) => ({ ...article, url: 'javascript:alert(1)' })],
    ['author.0.url', 'not-web-address', (article: object) => ({ ...article, author: [{ name: 'Jan', url: 'data:text/html,x' }] })],
    ['blocks.0.text', 'field-missing', (article: object) => ({ ...article, blocks: [{ type: 'paragraph' }] })],
    ['blocks.0.type', 'field-invalid', (article: object) => ({ ...article, blocks: [{ type: 'html', text: '<b>' }] })],
    ['', 'field-invalid', () => 'an article'],
    ['', 'field-invalid', () => null],
  ])('refuses a record whose %s is wrong (%s), says which, and takes the others', async (field, reason, change) => {
    const parsed = await withSecond(change as (article: Record<string, unknown>) => unknown);
    expect(parsed).toMatchObject({
      ok: true,
      articles: [{ article: { id: 'krant.example/dijken' } }],
      refused: [{ position: 2, reason, field }],
    });
  });

  it('names a refused record by its headline, or else by its address', async () => {
    const byHeadline = await withSecond((article) => ({ ...article, url: 'ftp://x' }));
    const byAddress = await withSecond(({ headline: _headline, ...article }) => article);
    expect(byHeadline).toMatchObject({ refused: [{ what: 'Dijken langs de Waal worden hoger' }] });
    expect(byAddress).toMatchObject({ refused: [{ what: 'https://krant.example/2' }] });
  });

  it('passes over keys that it does not know', async () => {
    const parsed = await withSecond((article) => ({ ...article, mood: 'grim' }));
    expect(parsed).toMatchObject({ ok: true, refused: [] });
    expect(parsed.ok && parsed.articles[1]?.article).not.toHaveProperty('mood');
  });

  it("takes an article of another one's address, whose id goes on with a part of its hash", async () => {
    const id = 'krant.example/2 0a1b2c3d';
    expect(await withSecond((article) => ({ ...article, id }))).toMatchObject({ refused: [], articles: [{}, { article: { id } }] });
  });

  it.each(['1', '', 'a\nb', 'krant.example/3', 'krant.example/2 0A1B2C3D'])(
    'knows an article by its address, whatever its id: "%s"',
    async (id) => {
      expect(await withSecond((article) => ({ ...article, id }))).toMatchObject({
        refused: [],
        articles: [{}, { article: { id: 'krant.example/2' } }],
      });
    },
  );

  it.each([
    ['nl_be', 'nl-BE'],
    ['x!', 'und'],
    ['toolonglanguage', 'und'],
  ])('takes no language that the browser would throw at: %s', async (inLanguage, taken) => {
    expect(await withSecond((article) => ({ ...article, inLanguage }))).toMatchObject({
      articles: [{}, { article: { inLanguage: taken } }],
    });
  });

  it('takes tags as if they were typed, each once', async () => {
    const tags = ['#hoog\nwater', '\u202erijn', ' ', 'x'.repeat(70), 'Rijn', 'Hoog  water'];
    const taken = ['hoog water', 'rijn', 'x'.repeat(64)];
    expect(await withSecond((article) => ({ ...article, tags }))).toMatchObject({ articles: [{}, { article: { tags: taken } }] });
  });

  it('takes null for absent, however deep', async () => {
    const body = [{ type: 'paragraph', text: 'Het werk duurt drie jaar.', runs: [{ start: 0, end: 3, url: null, emphasis: 'em' }] }];
    const parsed = await withSecond((article) => ({
      ...article,
      kicker: null,
      author: [{ name: 'Jan', url: null }],
      blocks: body,
      keyFacts: [],
      highlights: [{ quote: { exact: 'Waal', prefix: null }, note: null, createdAt: '2026-03-01T08:00:00.000Z' }],
      importedFrom: null,
    }));
    expect(parsed).toMatchObject({ refused: [] });
    const second = parsed.ok ? parsed.articles[1] : undefined;
    expect(JSON.stringify(second)).not.toContain('null');
    expect(second?.body).toEqual([{ ...body[0], runs: [{ start: 0, end: 3, emphasis: 'em' }] }]);
    expect(second?.article).not.toHaveProperty('kicker');
  });

  it('notices that a file was changed since, but not that it was only formatted anew', async () => {
    const file = await exported(makeWhole());
    expect(await parseFile(JSON.stringify(file))).toMatchObject({ changed: false });
    file.articles[0].note = 'by hand';
    expect(await parseFile(JSON.stringify(file))).toMatchObject({ changed: true });
  });

  it('takes what it knows of an article that holds something nested too deep, and says that the file was changed', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = JSON.stringify(await exported(makeWhole())).replace('"articles":[{', `"articles":[${deep},{"mood":${deep},`);
    expect(await parseFile(text)).toMatchObject({
      articles: [{ article: { id: 'krant.example/dijken' } }],
      refused: [{ position: 1, reason: 'field-missing', field: 'id' }],
      changed: true,
    });
  });

  it('does not show a fact as a sentence of the article where it is none', async () => {
    const bullet = { text: 'Van de uitgever.', kind: 'what', source: 'publisher', score: 1, reasons: [] };
    const parsed = await withSecond((article) => ({
      ...article,
      keyFacts: [
        { text: 'Verzonnen.', kind: 'what', source: 'article', score: 1, quote: { exact: 'Verzonnen.', start: 0, end: 10 } },
        { text: 'Half.', kind: 'what', source: 'article', score: 1, quote: { exact: 'Half.', start: 0 } },
        bullet,
      ],
    }));
    expect(parsed.ok && parsed.articles[1]?.article.keyFacts).toEqual([bullet]);
  });
});
