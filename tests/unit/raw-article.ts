import type { Clues, RawArticle } from '../../lib/article/types.ts';

/** What the injected script gives of a short article. */
export function makeRawArticle({ clues, ...overrides }: Partial<Omit<RawArticle, 'clues'>> & { clues?: Partial<Clues> } = {}): RawArticle {
  return {
    url: 'https://nos.nl/artikel/1',
    headline: 'Stuw begeeft het',
    publisher: { name: 'NOS', domain: 'nos.nl' },
    wordCount: 4,
    body: [{ type: 'paragraph', text: 'De stuw begaf het.', runs: [{ start: 3, end: 7, url: 'https://nos.nl/stuw' }] }],
    clues: {
      pageUrl: 'https://nos.nl/artikel/1',
      types: ['NewsArticle'],
      siteNames: ['NOS'],
      languages: ['nl'],
      data: { author: { '@type': 'Organization', name: 'ANP' } },
      meta: {},
      printed: { authors: [], published: [], modified: [], keywords: [] },
      measures: { words: 4, pictures: 0, length: 200, linked: 0, entries: 0, hasPaywall: false },
      ...clues,
    },
    provenance: { headline: 'page' },
    ...overrides,
  };
}
