import type { UncutArticle } from '../../lib/article/reading.ts';
import type { Article } from '../../lib/article/types.ts';
import { complete } from '../../lib/extract/complete.ts';

/** What the injected script gives of a short article. */
export function makeUncutArticle(overrides: Partial<UncutArticle> = {}): UncutArticle {
  const first = 'De stuw begaf het.';
  const second = 'Het water stroomde de polder in, waar de boeren hun koeien nog net op tijd naar de dijk hadden gebracht.';
  return {
    url: 'https://nos.nl/artikel/1',
    headline: 'Stuw begeeft het',
    publisher: { name: 'NOS', domain: 'nos.nl' },
    text: {
      scope: 0,
      blocks: [
        {
          block: { type: 'paragraph', text: first, runs: [{ start: 3, end: 7, url: '/stuw' }] },
          frame: 1,
          linked: 4,
          isChosen: true,
        },
        { block: { type: 'paragraph', text: second }, frame: 2, linked: 0, isChosen: true },
      ],
      frames: [
        { tag: 'body', hint: '', length: first.length + second.length, linked: 4 },
        { tag: 'p', hint: '', length: first.length, linked: 4, parent: 0 },
        { tag: 'p', hint: '', length: second.length, linked: 0, parent: 0 },
      ],
    },
    names: [],
    clues: {
      pageUrl: 'https://nos.nl/artikel/1',
      types: ['NewsArticle'],
      publisherNames: ['NOS'],
      languages: ['nl'],
      data: { author: { '@type': 'Organization', name: 'ANP' } },
      meta: {},
      printed: { authors: [], published: [], modified: [], dates: { behind: [], named: [] }, keywords: [], lines: [] },
      measures: { length: 200, linked: 0, hasPaywall: false },
    },
    provenance: { headline: 'page' },
    ...overrides,
  };
}

/** What it gives of a page without text. */
export function makeEmptyPage(): UncutArticle {
  const made = makeUncutArticle();
  return { ...made, clues: { ...made.clues, measures: { length: 0, linked: 0, hasPaywall: false } } };
}

/** The article that it makes, with key facts and tags. */
export function completed(uncut: UncutArticle = makeUncutArticle()): Article {
  const extraction = complete({ ok: true, article: uncut });
  if (!extraction.ok) throw new Error(`refused: ${extraction.reason}`);
  return extraction.article;
}
