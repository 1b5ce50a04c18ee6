import type { Clues, RawArticle } from '../../lib/article/types.ts';

/** What the injected script gives of a short article. */
export function makeRawArticle({ clues, ...overrides }: Partial<Omit<RawArticle, 'clues'>> & { clues?: Partial<Clues> } = {}): RawArticle {
  return {
    url: 'https://nos.nl/artikel/1',
    headline: 'Stuw begeeft het',
    publisher: { name: 'NOS', domain: 'nos.nl' },
    body: [
      { type: 'paragraph', text: 'De stuw begaf het.', runs: [{ start: 3, end: 7, url: 'https://nos.nl/stuw' }] },
      {
        type: 'paragraph',
        text: 'Het water stroomde de polder in, waar de boeren hun koeien nog net op tijd naar de dijk hadden gebracht.',
      },
    ],
    clues: {
      pageUrl: 'https://nos.nl/artikel/1',
      types: ['NewsArticle'],
      siteNames: ['NOS'],
      languages: ['nl'],
      data: { author: { '@type': 'Organization', name: 'ANP' } },
      meta: {},
      printed: { authors: [], published: [], modified: [], dates: [], keywords: [], lines: [] },
      measures: { length: 200, linked: 0, teasers: 0, entries: 0, hasPaywall: false },
      ...clues,
    },
    provenance: { headline: 'page' },
    ...overrides,
  };
}
