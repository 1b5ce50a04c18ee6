/** `npm run train:tags [-- FOLDER]`: learns the weights from saved pages and writes lib/tags/weights.ts with the figure of its cross-validation. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cleanTag } from '../lib/tags/compare.ts';
import { tagKey } from '../lib/tags/key.ts';
import { featureNames, type Weights } from '../lib/tags/rank.ts';
import { suggestTags, topicsOf } from '../lib/tags/suggest.ts';
import { readTagPages, type TagPage } from '../tests/bench/tags/pages.ts';
import { fitWeights, type Lesson } from './facts/learn.ts';
import { sharpen } from './tags/sharpen.ts';

const PAGES = fileURLToPath(new URL('../../shared/corpus/news-pages', import.meta.url));
const TARGET = fileURLToPath(new URL('../lib/tags/weights.ts', import.meta.url));
const RIDGE = 4;
const FOLDS = 20;

export async function main([folder = PAGES]: string[]): Promise<void> {
  const pages = readTagPages(folder).filter(({ wanted }) => wanted.length > 0);
  const figure = crossValidate(pages);
  await writeFile(TARGET, format(learn(pages), figure, new Date()));
  console.log(`held out: ${figure}`);
}

function learn(pages: readonly TagPage[]): Weights {
  const lessons = pages.map(toLesson).filter(({ oracle }) => oracle.size > 0);
  const weights = sharpen(lessons, fitWeights(lessons, featureNames.length, RIDGE));
  return Object.fromEntries(featureNames.map((name, at) => [name, Math.round((weights[at] as number) * 100) / 100])) as Weights;
}

function toLesson({ article, wanted }: TagPage): Lesson {
  const topics = topicsOf(article);
  const isWanted = (name: string) => wanted.includes(tagKey(cleanTag(name)));
  return {
    rows: topics.map(({ features }) => featureNames.map((name) => features[name])),
    oracle: new Set(topics.flatMap(({ name }, at) => (isWanted(name) ? [at] : []))),
  };
}

/** Publishers that are judged are never learnt from. */
function crossValidate(pages: readonly TagPage[]): string {
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))].sort();
  const foldOf = ({ publisher }: TagPage) => publishers.indexOf(publisher) % FOLDS;
  let [found, topics] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(pages.filter((page) => foldOf(page) !== fold));
    for (const { article, wanted } of pages.filter((page) => foldOf(page) === fold)) {
      const suggested = new Set(suggestTags(article, weights).map(({ name }) => tagKey(name)));
      found += wanted.filter((topic) => suggested.has(topic)).length;
      topics += wanted.length;
    }
  }
  return (found / topics).toFixed(3);
}

function format(weights: Weights, figure: string, now: Date): string {
  const lines = featureNames.map((name) => `  ${name}: ${weights[name]},`);
  return `/**
 * Written by \`npm run train:tags\` on ${now.toISOString().slice(0, 10)}: don't edit.
 * Of the publisher's topics that occur in the article, ${figure} are among eight suggestions from the text alone, by ${FOLDS}-fold cross-validation
 * over publishers.
 */
import type { Weights } from './rank.ts';

export const trainedWeights: Weights = {
${lines.join('\n')}
};
`;
}
