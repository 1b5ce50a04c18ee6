/** Articles for the tests: as read, as stored and as saved. */
import type { Article } from '../lib/article/types.ts';
import type { SavedArticle, SavedWhole, StoredArticle } from '../lib/library/types.ts';
import { untouched } from '../lib/store/capture.ts';

export function makeArticle(overrides: Partial<Article> = {}): Article {
  return {
    id: 'krant.example/dijken',
    url: 'https://krant.example/dijken',
    kind: 'article',
    headline: 'Dijken langs de Waal worden hoger',
    standfirst: 'Het werk begint in het voorjaar.',
    authors: [{ name: 'Jan Jansen' }],
    publisher: { name: 'De Krant', domain: 'krant.example' },
    datePublished: '2026-03-01T08:00:00+01:00',
    inLanguage: 'nl',
    keywords: ['water'],
    wordCount: 15,
    body: [
      { type: 'paragraph', text: 'De dijken langs de Waal gaan een halve meter omhoog. Dat kost 40 miljoen euro.' },
      { type: 'image', text: 'De dijk bij Tiel.', url: 'https://krant.example/dijk.jpg' },
      { type: 'paragraph', text: 'Het werk duurt drie jaar.' },
    ],
    provenance: { headline: 'page' },
    keyFacts: [
      {
        text: 'De dijken langs de Waal gaan een halve meter omhoog.',
        place: { block: 0, start: 0, end: 52 },
        kind: 'what',
        source: 'article',
        score: 0.9,
        reasons: ['position'],
      },
    ],
    suggestedTags: [{ name: 'water', source: 'publisher' }],
    ...overrides,
  };
}

/** An article that differs from the others by its number. */
export function makeNumbered(number: number, overrides: Partial<Article> = {}): Article {
  return makeArticle({
    id: `krant.example/${number}`,
    url: `https://krant.example/${number}`,
    headline: `Bericht ${number}`,
    ...overrides,
  });
}

/** As the database keeps it, seen or saved. */
export function makeStored(overrides: Partial<StoredArticle> = {}): StoredArticle {
  const { body, ...published } = makeArticle();
  return {
    ...published,
    ...untouched(1000),
    capturedAt: 1000,
    contentHash: `sha256-${'0'.repeat(64)}`,
    extractor: 'kernpunt-1',
    summarizer: 'kernpunt-1',
    ...overrides,
  };
}

/** A saved one, with its body. */
export function makeWhole(overrides: Partial<SavedArticle> = {}): SavedWhole {
  return { article: { ...makeStored({ tags: ['water'] }), savedAt: 1000, ...overrides }, body: makeArticle().body };
}
