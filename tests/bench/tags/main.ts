/**
 * npm run bench:tags -- DIR [--half a|b] [--show]
 * Of the publisher's topics that occur in the article, how many are among the eight suggestions from the text alone, beside plain TF-IDF.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '../../../lib/article/fields/language.ts';
import type { Block } from '../../../lib/article/types.ts';
import { tagKey } from '../../../lib/tags/compare.ts';
import { suggestTags } from '../../../lib/tags/suggest.ts';
import { type CorpusPage, halfOf, readCorpus } from '../pages/corpus.ts';

const MOST = 8;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { half: { type: 'string' }, show: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (!folder) {
    console.error('Which folder? npm run bench:tags -- DIR');
    return 2;
  }
  const all = readCorpus(resolve(folder)).map((page) => ({ page, text: textOf(page) }));
  const rarity = rarityOf(all.map(({ text }) => text));
  const asked = all.filter(({ page }) => page.expected.topics && (!values.half || halfOf(page.publisher) === values.half));
  let [ours, plain, topics] = [0, 0, 0];
  for (const { page, text } of asked) {
    const wanted = [...new Set((page.expected.topics ?? []).map(tagKey))].filter((topic) => tagKey(text).includes(topic)).slice(0, MOST);
    if (wanted.length === 0) continue;
    const suggested = suggestionsFor(page, text);
    const found = wanted.filter((topic) => suggested.some((tag) => tagKey(tag) === topic));
    topics += wanted.length;
    ours += found.length;
    const weightiest = new Set(tfIdf(text, rarity));
    plain += wanted.filter((topic) => weightiest.has(topic)).length;
    if (values.show)
      console.log(`${page.name}\n  ${suggested.join(' · ')}\n  missed: ${wanted.filter((topic) => !found.includes(topic)).join(' · ')}`);
  }
  console.log(
    `${topics} topics that occur in their articles: ${(ours / topics).toFixed(3)} among the eight suggestions, plain TF-IDF ${(plain / topics).toFixed(3)}, ratio ${(ours / plain).toFixed(2)}`,
  );
  return 0;
}

function suggestionsFor({ expected }: CorpusPage, text: string): string[] {
  const body = [...expected.body.summary, ...expected.body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])];
  const blocks = body.map((paragraph): Block => ({ type: 'paragraph', text: paragraph }));
  const article = {
    headline: expected.title,
    inLanguage: languageOf(text, undefined),
    body: blocks,
    keywords: [],
    authors: [],
    publisher: { name: '', domain: '' },
  };
  return suggestTags(article).map(({ name }) => name);
}

const textOf = ({ expected }: CorpusPage): string =>
  [
    expected.title,
    ...expected.body.summary,
    ...expected.body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
  ].join('\n');

const wordsOf = (text: string): string[] => tagKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function rarityOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(texts.length / count)]));
}

function tfIdf(text: string, rarity: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + (rarity.get(word) ?? 0));
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([word]) => word);
}
