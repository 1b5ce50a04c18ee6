/** How much of what a page gives is still found where the page helps less: the same pages, some help taken away. */
import { resolve } from 'node:path';
import type { Reading } from '../../../lib/article/reading.ts';
import { complete } from '../../../lib/extract/complete.ts';
import { isolatedWorld, launchChromium, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import { readBuiltScript } from '../../../scripts/built-script.ts';
import { bundle } from '../../../scripts/bundle.ts';
import type { CorpusPage } from './corpus.ts';
import type { ReadabilityAnswer } from './injected.ts';
import { asFound } from './measure.ts';
import { foundIn, type Scores, score } from './score.ts';
import { ALL, HELPS, type Help } from './without-help.ts';

export const FIELDS: readonly (keyof Scores)[] = [
  'bodyF1',
  'bodyPrecision',
  'bodyRecall',
  'subheads',
  'standfirst',
  'headline',
  'authors',
  'dateDay',
];

interface Scored {
  page: CorpusPage;
  /** Absent where the page was refused. */
  kernpunt?: Scores;
  readability: Scores;
}

/** `wanted`: a help, "all" or "nothing"; each of them without it. */
export async function measureHarsh(pages: readonly CorpusPage[], isListed: boolean, wanted?: string): Promise<void> {
  const extract = readBuiltScript();
  const bench = await bundle(resolve(import.meta.dirname, 'injected.ts'));
  const browser = await launchChromium();
  const read = async (page: CorpusPage, missing: readonly Help[]): Promise<Scored> => {
    const tab = await browser.newPage();
    await openSavedPage(tab, page.html(), page.url);
    const session = await tab.createCDPSession();
    const world = await isolatedWorld(session);
    await world.evaluate(bench);
    for (const help of missing) await world.evaluate(`takeAway(document, '${help}')`);
    const reading = await (await isolatedWorld(session)).evaluate<Reading>(extract);
    const theirs = await world.evaluate<ReadabilityAnswer>('readability()');
    const blocks = await world.evaluate<string[]>(`blocksOf(${JSON.stringify(theirs.html)})`);
    await tab.close();
    const read = complete(reading);
    const kernpunt = read.ok ? score(foundIn(read.article), page.expected) : undefined;
    return { page, ...(kernpunt && { kernpunt }), readability: score(asFound(theirs, blocks), page.expected) };
  };
  const sets: [string, readonly Help[]][] = [['nothing', []], ...HELPS.map((help): [string, Help[]] => [help, [help]]), ['all', ALL]];
  console.log(`| without | ${FIELDS.join(' | ')} | refused | F1 < .5 | Readability's F1 |`);
  console.log(`|---|${FIELDS.map(() => '---|').join('')}---|---|---|`);
  try {
    for (const [name, missing] of sets.filter(([one]) => !wanted || one === wanted)) {
      const results: Scored[] = [];
      const left = [...pages];
      const work = async () => {
        for (let page = left.shift(); page; page = left.shift()) results.push(await read(page, missing));
      };
      await Promise.all([work(), work()]);
      console.log(row(name, results));
      if (isListed) console.log(worst(results));
    }
  } finally {
    await browser.close();
  }
}

function row(name: string, results: readonly Scored[]): string {
  const refused = results.filter(({ kernpunt }) => !kernpunt).length;
  const poor = results.filter(({ kernpunt }) => kernpunt && kernpunt.bodyF1 < 0.5).length;
  const theirs = mean(results.map(({ readability }) => readability.bodyF1));
  const ours = FIELDS.map((field) => {
    const asked = results.filter(({ readability }) => readability[field] !== undefined);
    return mean(asked.map(({ kernpunt }) => kernpunt?.[field] ?? 0));
  });
  return `| ${name} | ${ours.join(' | ')} | ${refused} | ${poor} | ${theirs} |`;
}

const worst = (results: readonly Scored[]): string =>
  results
    .map(({ page, kernpunt }) => ({ name: page.name, f1: kernpunt?.bodyF1 ?? 0, recall: kernpunt?.bodyRecall ?? 0 }))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 15)
    .map(({ name, f1, recall }) => `    ${name} F1 ${f1.toFixed(3)}, recall ${recall.toFixed(3)}`)
    .join('\n');

export const mean = (values: readonly number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
