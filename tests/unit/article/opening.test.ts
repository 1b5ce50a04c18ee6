import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import type { Opening } from '../../../lib/article/types.ts';

/** What is said of a page before its text is read, each time. */
function openingsOf(head: string, headline = '<h1>Brug komt terug in Lutterveld</h1>'): Opening[] {
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head>${head}</head><body>${headline}<p>De brug komt terug.</p></body></html>`,
  );
  const openings: Opening[] = [];
  readArticle(document as unknown as Document, 'https://www.krant.example/nieuws/brug', { onOpening: (one) => openings.push(one) });
  return openings;
}

const ARTICLE = '<meta property="og:type" content="article"><meta property="og:site_name" content="De Krant">';

it('is said once, as it will be read', () => {
  expect(openingsOf(ARTICLE)).toEqual([
    { headline: 'Brug komt terug in Lutterveld', publisher: { name: 'De Krant', domain: 'krant.example' }, inLanguage: 'nl' },
  ]);
});

it('is not said of a page that doesn’t call itself an article, nor without a headline', () => {
  expect(openingsOf('<meta property="og:type" content="website">')).toEqual([]);
  expect(openingsOf(ARTICLE, '')).toEqual([]);
});
