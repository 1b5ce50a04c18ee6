import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract.ts';

const SEED = '../shared/seed/hydrated';
const isThere = existsSync(`${SEED}.html`);

interface Seed {
  url: string;
  headline: string;
  kicker: string;
  byline: string[];
  siteName: string[];
  language: string;
  imageCredit: string;
  datePublished: string;
  dateModified: string;
  tags: string[];
  body: { type: 'paragraph' | 'heading'; text: string }[];
  mustNotContain: string[];
}

it.skipIf(!isThere)(`reads the seed page exactly${isThere ? '' : ' (skipped: ../shared/seed is absent)'}`, () => {
  const seed = JSON.parse(readFileSync(`${SEED}.json`, 'utf8')) as Seed;
  const { document } = parseHTML(readFileSync(`${SEED}.html`, 'utf8'));
  const extraction = extractArticle(document as unknown as Document, seed.url);
  if (!extraction.ok) throw new Error(`refused: ${extraction.reason}`);
  const { article } = extraction;

  const text = article.body.flatMap(({ type, text }) => (type === 'image' || type === 'embed' ? [] : [{ type, text }]));
  // A line that announces a video may stand or go.
  const announces = ({ text }: { text: string }): boolean => text.endsWith(':');
  expect(text.filter((block) => !announces(block))).toEqual(seed.body.filter((block) => !announces(block)));
  expect(seed.mustNotContain.filter((words) => JSON.stringify(article.body).includes(words))).toEqual([]);

  expect(article.headline).toBe(seed.headline);
  expect(article.kicker).toBe(seed.kicker);
  expect(article.authors.map(({ name }) => name)).toEqual(seed.byline);
  expect(seed.siteName).toContain(article.publisher.name);
  expect(article.inLanguage).toBe(seed.language);
  expect(article.image?.credit).toBe(seed.imageCredit);
  expect(Date.parse(article.datePublished ?? '')).toBe(Date.parse(seed.datePublished));
  expect(Date.parse(article.dateModified ?? '')).toBe(Date.parse(seed.dateModified));
  expect(article.keywords).toEqual(seed.tags);
});
