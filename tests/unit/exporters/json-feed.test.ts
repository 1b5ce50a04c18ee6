import { describe, expect, it } from 'vitest';
import jsonFeed from '../../../lib/exporters/json-feed.ts';
import type { Exporter } from '../../../lib/exporters/types.ts';
import { makeWhole } from '../../article.ts';

const context = { now: 0, version: '0.1.0', browser: 'Firefox 153', filter: null };
const exporter: Exporter = jsonFeed;
const write = async (...articles: Parameters<Exporter['write']>[0]) => JSON.parse((await exporter.write(articles, context)).join(''));

describe('an export as JSON Feed', () => {
  it('has what feed readers show, newest first', async () => {
    const feed = await write(makeWhole(), makeWhole({ id: 'krant.example/2', url: 'https://krant.example/2', savedAt: 2000 }));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(['https://krant.example/2', 'https://krant.example/dijken']);
    expect(feed.items[1]).toMatchObject({
      url: 'https://krant.example/dijken',
      title: 'Dijken langs de Waal worden hoger',
      summary: 'Het werk begint in het voorjaar.',
      date_published: '2026-03-01T07:00:00.000Z',
      authors: [{ name: 'Jan Jansen' }],
      tags: ['water'],
      language: 'nl',
      _kernpunt: { keyFacts: ['De dijken langs de Waal gaan een halve meter omhoog.'], status: 'unread' },
    });
  });

  it.each(['2026-03-01', '2026-03-01T08:00', 'gisteren'])(
    'leaves out a date that it could only give by guessing: %s',
    async (datePublished) => {
      expect((await write(makeWhole({ datePublished }))).items[0]).not.toHaveProperty('date_published');
    },
  );

  it('tells the reader’s note, and no language where none is known', async () => {
    const [noted, bare] = (await write(makeWhole({ note: 'Nog eens lezen', savedAt: 2000 }), makeWhole({ id: 'b', inLanguage: 'und' })))
      .items;
    expect(noted._kernpunt.note).toBe('Nog eens lezen');
    expect(bare._kernpunt).not.toHaveProperty('note');
    expect(bare).not.toHaveProperty('language');
  });

  it('gives two articles of one address an id each', async () => {
    const { items } = await write(makeWhole(), makeWhole({ id: 'krant.example/dijken 0a1b2c3d', savedAt: 500 }));
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['https://krant.example/dijken', 'https://krant.example/dijken#0a1b2c3d']);
  });

  it('is an empty feed for an empty list', async () => {
    expect((await write()).items).toEqual([]);
  });
});
