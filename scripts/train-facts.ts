/** `npm run train:facts [-- FOLDER]`: learns the weights from a folder of summaries and writes lib/facts/weights.ts with the figures of its cross-validation. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Weights } from '../lib/facts/rank.ts';
import { formatRows } from '../tests/bench/facts/report.ts';
import { readExamples } from '../tests/bench/facts/summaries.ts';
import type { Row } from '../tests/bench/facts/summarize.ts';
import { groupRows, judgeAll } from '../tests/bench/facts.ts';
import { isTeaching } from './facts/folds.ts';
import { learnWeights, toLesson } from './facts/learn.ts';

const DATA = fileURLToPath(new URL('../../shared/corpus/summaries', import.meta.url));
const TARGET = fileURLToPath(new URL('../lib/facts/weights.ts', import.meta.url));

export async function main([folder = DATA]: string[]): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const examples = (await Promise.all(files.map((name) => readExamples(join(folder, name))))).flat();
  const rows = groupRows(judgeAll(examples, true));
  await writeFile(TARGET, format(learnWeights(examples.filter(isTeaching).map(toLesson)), rows, new Date()));
  console.log(formatRows(rows));
}

function format(weights: Weights, rows: ReadonlyMap<string, Row>, now: Date): string {
  const listed = (group: Record<string, number>) => Object.entries(group).map(([name, weight]) => `    ${name}: ${weight},`);
  const figures = [...rows].map(
    ([name, { articles, gain, interval }]) =>
      ` *   ${name} (${articles}): ${gain.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join(' to ')})`,
  );
  return `/**
 * Written by \`npm run train:facts\` on ${now.toISOString().slice(0, 10)}: don't edit.
 * Gain of three facts over the first three sentences, in the mean of ROUGE-1, -2 and -Lsum F1, with its 95 % interval,
 * by five-fold cross-validation:
${figures.join('\n')}
 */
import type { Weights } from './rank.ts';

export const trainedWeights: Weights = {
  key: {
${listed(weights.key).join('\n')}
  },
  sentence: {
${listed(weights.sentence).join('\n')}
  },
};
`;
}
