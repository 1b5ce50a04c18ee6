/**
 * `npm run bench:facts -- FILE.jsonl ... [--cross-validate] [--json FILE]`: key facts against the first three sentences, by ROUGE.
 * The shipped weights have seen the files they were trained on; `--cross-validate` learns anew from the other four fifths of the files given.
 */
import { writeFile } from 'node:fs/promises';
import { selectKeyFacts } from '../../lib/facts/select.ts';
import { splitSentences } from '../../lib/facts/sentences.ts';
import { trainedWeights } from '../../lib/facts/weights.ts';
import { crossValidate } from '../../scripts/facts/folds.ts';
import { type Agreement, compareSplits, readHardTexts } from './facts/boundaries.ts';
import { FACTS, type Judgement, judge } from './facts/judge.ts';
import { formatRows } from './facts/report.ts';
import { type Example, readExamples } from './facts/summaries.ts';
import { type Row, summarize } from './facts/summarize.ts';
import { timeLongArticles } from './facts/time.ts';

export async function main(args: string[]): Promise<number> {
  const jsonFile = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
  const files = args.filter((arg) => !arg.startsWith('--') && arg !== jsonFile);
  if (files.length === 0) {
    console.error('Name one or more files of articles with summaries, one JSON object a line.');
    return 1;
  }
  const examples = (await Promise.all(files.map(readExamples))).flat();
  const judgements = judgeAll(examples, args.includes('--cross-validate'));
  const rows = groupRows(judgements);
  console.log(formatRows(rows));
  const sentences = await judgeSentences();
  console.log(`\nhard boundaries: ${formatAgreement(sentences.kernpunt)}; Intl.Segmenter alone: ${formatAgreement(sentences.segmenter)}`);
  const long = timeLongArticles(examples);
  if (long !== undefined) console.log(`2,000 words, warm: ${long.toFixed(2)} ms (median)`);
  if (jsonFile) await writeFile(jsonFile, JSON.stringify({ rows: Object.fromEntries(rows), sentences, articles: judgements }, null, 2));
  return 0;
}

export function judgeAll(examples: readonly Example[], isCrossValidated: boolean): Judgement[] {
  const weightsFor = isCrossValidated ? crossValidate(examples) : () => trainedWeights;
  const select = (example: Example) => selectKeyFacts(example.article, { count: FACTS, weights: weightsFor(example) });
  for (const example of examples.slice(0, 30)) select(example);
  return examples.map((example) => judge(example, () => select(example)));
}

/** A row per file, and one for the files of one origin (`cnn` and `cnndm`) together. */
export function groupRows(judgements: readonly Judgement[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  const isNews = ({ file }: Judgement) => /^cnn/.test(file);
  if (judgements.some(isNews)) rows.set('cnn + cnndm', summarize(judgements.filter(isNews)));
  for (const file of new Set(judgements.map((judgement) => judgement.file))) {
    rows.set(file, summarize(judgements.filter((judgement) => judgement.file === file)));
  }
  return rows;
}

async function judgeSentences(): Promise<{ kernpunt: Agreement; segmenter: Agreement }> {
  const texts = await readHardTexts();
  const segment = (text: string, language: string) => [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  return {
    kernpunt: compareSplits(texts, (text, language) =>
      splitSentences(text, language)
        .slice(1)
        .map(({ start }) => start),
    ),
    segmenter: compareSplits(texts, (text, language) =>
      segment(text, language)
        .slice(1)
        .map(({ index }) => index),
    ),
  };
}

const formatAgreement = ({ precision, recall }: Agreement): string => `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
