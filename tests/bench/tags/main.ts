/**
 * npm run bench:tags -- DIR [--half a|b] [--show]
 * Of the publisher's topics that occur in the article, how many are among the eight suggestions from the text alone, beside plain TF-IDF,
 * and how many are candidates at all: a better order could reach no more.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tagKey } from '../../../lib/tags/key.ts';
import { rankTopics, suggestTags } from '../../../lib/tags/suggest.ts';
import { halfOf } from '../pages/corpus.ts';
import { readTagPages } from './pages.ts';

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
  const pages = readTagPages(resolve(folder));
  const rarity = rarityOf(pages.map(({ text }) => text));
  let [ours, plain, possible, topics] = [0, 0, 0, 0];
  for (const { name, publisher, text, article, wanted } of pages) {
    if (wanted.length === 0 || (values.half && halfOf(publisher) !== values.half)) continue;
    const suggested = suggestTags(article).map((tag) => tag.name);
    const among = (names: readonly string[]) => {
      const keys = new Set(names.map(tagKey));
      return wanted.filter((topic) => keys.has(topic));
    };
    topics += wanted.length;
    ours += among(suggested).length;
    possible += among(rankTopics(article).map(({ name }) => name)).length;
    plain += among(tfIdf(text, rarity)).length;
    if (values.show) {
      const missed = wanted.filter((topic) => !among(suggested).includes(topic));
      console.log(`${name}\n  ${suggested.join(' · ')}\n  missed: ${missed.join(' · ')}`);
    }
  }
  console.log(
    `${topics} topics that occur in their articles: ${(ours / topics).toFixed(3)} among the eight suggestions, plain TF-IDF ${(plain / topics).toFixed(3)}, ratio ${(ours / plain).toFixed(2)}; candidates at all: ${(possible / topics).toFixed(3)}`,
  );
  return 0;
}

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
