/** `npm run train:tags [-- FOLDER]`: learns the weights from saved pages and writes lib/tags/weights.ts with the figure of its cross-validation. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cleanTag } from '../lib/tags/compare.ts';
import { tagKey } from '../lib/tags/key.ts';
import { featureNames, type Weights } from '../lib/tags/rank.ts';
import { suggestTags, topicsOf } from '../lib/tags/suggest.ts';
import { readTagPages, type TagPage } from '../tests/bench/tags/pages.ts';
import { fitWeights, type Lesson } from './facts/learn.ts';

const PAGES = fileURLToPath(new URL('../../shared/corpus/news-pages', import.meta.url));
const TARGET = fileURLToPath(new URL('../lib/tags/weights.ts', import.meta.url));
/** Draws weights towards nought. */
const RIDGE = 0.5;
const FOLDS = 10;
/** So few pages give another figure with every way to deal them out. */
const DEALS = 10;

interface TaughtPage extends TagPage {
  lesson: Lesson;
}

export async function main([folder = PAGES]: string[]): Promise<void> {
  const pages = readTagPages(folder)
    .filter(({ wanted }) => wanted.length > 0)
    .map((page) => ({ ...page, lesson: toLesson(page) }));
  const shares = Array.from({ length: DEALS }, (_, deal) => crossValidate(pages, deal));
  await writeFile(TARGET, format(learn(pages), shares, new Date()));
  console.log(`held out: ${figureOf(shares)}`);
}

function learn(pages: readonly TaughtPage[]): Weights {
  const lessons = pages.map(({ lesson }) => lesson).filter(({ oracle }) => oracle.size > 0);
  const weights = fitWeights(lessons, featureNames.length, RIDGE);
  return Object.fromEntries(featureNames.map((name, at) => [name, Math.round((weights[at] as number) * 100) / 100])) as Weights;
}

/** Topics behind the eighth teach as well as those before. */
function toLesson({ article, topics }: TagPage): Lesson {
  const candidates = topicsOf(article);
  return {
    rows: candidates.map(({ features }) => featureNames.map((name) => features[name])),
    oracle: new Set(candidates.flatMap(({ name }, at) => (topics.includes(tagKey(cleanTag(name))) ? [at] : []))),
  };
}

/** Which share of the topics is found where publishers that are judged are never learnt from. */
function crossValidate(pages: readonly TaughtPage[], deal: number): number {
  const lot = (publisher: string) => createHash('sha256').update(`${deal} ${publisher}`).digest('hex');
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))].sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
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
  return found / topics;
}

/** The mean, and from where to where. */
function figureOf(shares: readonly number[]): string {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return `${mean.toFixed(3)} (${Math.min(...shares).toFixed(3)} to ${Math.max(...shares).toFixed(3)})`;
}

function format(weights: Weights, shares: readonly number[], now: Date): string {
  const lines = featureNames.map((name) => `  ${name}: ${weights[name]},`);
  return `/**
 * Written by \`npm run train:tags\` on ${now.toISOString().slice(0, 10)}: don't edit.
 * Of the publisher's topics that occur in the article, ${figureOf(shares)} are among eight suggestions from the text alone, by ${FOLDS}-fold
 * cross-validation over publishers, dealt out in ${DEALS} ways.
 */
import type { Weights } from './rank.ts';

export const trainedWeights: Weights = {
${lines.join('\n')}
};
`;
}
