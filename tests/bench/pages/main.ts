/**
 * npm run bench:pages -- DIR [--json FILE] [--only TEXT] [--half a|b] [--popup]
 * How exactly and how fast pages are read, in real Chromium, beside Readability alone in the same run.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Extraction } from '../../../lib/article/types.ts';
import { isolatedWorld, launchChromium, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import { type CorpusPage, halfOf, readCorpus } from './corpus.ts';
import { measurePopup } from './popup.ts';
import { foundIn, type Scores, score } from './score.ts';

interface Timed<T> {
  value: T;
  ms: number;
}

interface ReadabilityAnswer {
  title: string;
  byline: string | null;
  html: string;
  published: string | null;
}

interface PageResult {
  name: string;
  kernpunt?: Scores;
  readability?: Scores;
  reason?: string;
  kernpuntMs: number;
  readabilityMs: number;
}

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'string' }, only: { type: 'string' }, half: { type: 'string' }, popup: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (!folder) {
    console.error('Which folder? npm run bench:pages -- DIR');
    return 2;
  }
  const isWanted = ({ name, publisher }: CorpusPage) =>
    name.includes(values.only ?? '') && (!values.half || halfOf(publisher) === values.half);
  const pages = readCorpus(resolve(folder)).filter(isWanted);
  if (values.popup) {
    await measurePopup(pages);
    return 0;
  }
  const results = await measure(pages, await bundle());
  print(results);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
}

/** Built as the injected script is: one classic script, minified. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'injected.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the bench was not built');
  return output.output[0].code;
}

async function measure(pages: readonly CorpusPage[], script: string): Promise<PageResult[]> {
  const browser = await launchChromium();
  const results: PageResult[] = [];
  try {
    for (const [index, page] of pages.entries()) {
      const tab = await browser.newPage();
      await openSavedPage(tab, page.html(), page.url);
      const session = await tab.createCDPSession();
      const run = async <T>(name: string): Promise<T> => {
        const world = await isolatedWorld(session);
        await world.evaluate(script);
        return world.evaluate<T>(`${name}()`);
      };
      // The order rotates, so that neither always meets the colder page.
      const order = index % 2 === 0 ? ['kernpunt', 'readability'] : ['readability', 'kernpunt'];
      const answers: Record<string, Timed<unknown>> = {};
      for (const name of order) answers[name] = await run(name);
      const ours = answers.kernpunt as Timed<Extraction>;
      const theirs = answers.readability as Timed<ReadabilityAnswer | null>;
      const world = await isolatedWorld(session);
      await world.evaluate(script);
      const blocks = theirs.value ? await world.evaluate<string[]>(`blocksOf(${JSON.stringify(theirs.value.html)})`) : [];
      results.push({
        name: page.name,
        ...(ours.value.ok ? { kernpunt: score(foundIn(ours.value.article), page.expected) } : { reason: ours.value.reason }),
        readability: score(asFound(theirs.value, blocks), page.expected),
        kernpuntMs: ours.ms,
        readabilityMs: theirs.ms,
      });
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return results;
}

function asFound(answer: ReadabilityAnswer | null, blocks: string[]) {
  return {
    headline: answer?.title ?? '',
    authors: answer?.byline ? [{ name: answer.byline }] : [],
    keywords: [],
    datePublished: answer?.published ?? undefined,
    text: blocks.join('\n'),
    blocks,
  };
}

const FIELDS: (keyof Scores)[] = [
  'bodyF1',
  'bodyPrecision',
  'bodyRecall',
  'headline',
  'standfirst',
  'subheads',
  'authors',
  'keywords',
  'dateInstant',
  'dateDay',
];

function print(results: readonly PageResult[]): void {
  console.log(`${results.length} pages, ${results.filter(({ kernpunt }) => !kernpunt).length} refused`);
  for (const { name, reason } of results) if (reason) console.log(`  ${name}: ${reason}`);
  console.log('| field | pages | Kernpunt | Readability alone |\n|---|---|---|---|');
  for (const field of FIELDS) {
    // A refused page gives nothing, which is worth nothing.
    const asked = results.filter(({ kernpunt, readability }) => (kernpunt ?? readability)?.[field] !== undefined);
    const mean = (who: 'kernpunt' | 'readability') => asked.reduce((sum, result) => sum + (result[who]?.[field] ?? 0), 0) / asked.length;
    console.log(`| ${field} | ${asked.length} | ${mean('kernpunt').toFixed(3)} | ${mean('readability').toFixed(3)} |`);
  }
  const ratios = results.map(({ kernpuntMs, readabilityMs }) => kernpuntMs / readabilityMs).sort((a, b) => a - b);
  const geometric = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  console.log(
    `time ÷ Readability: geometric mean ${geometric.toFixed(2)}, p95 ${(ratios[Math.floor(ratios.length * 0.95)] ?? 0).toFixed(2)}`,
  );
  console.log(
    `median ms: Kernpunt ${median(results.map(({ kernpuntMs }) => kernpuntMs)).toFixed(1)}, Readability ${median(results.map(({ readabilityMs }) => readabilityMs)).toFixed(1)}`,
  );
}
