/**
 * npm run bench:library -- [--count 100000] [--json FILE]
 * A long list beside one of 100 articles, in the built extension in real Chromium. Both are measured in turn in one run, so that
 * whatever else the machine does falls on both alike.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { getExtension, launchChromium } from '../../../scripts/browsers/chromium.ts';
import { makeArticle } from './articles.ts';
import type { LibraryBench } from './page.ts';

const EXTENSION = resolve('.output/chrome-mv3');
const SHORT = 100;
const ROUNDS = 9;
const FILL_STEP = 5000;
/** Numbers of articles that are in no list yet. */
const SAVED_FROM = 300_000;
const SUGGESTED = Array.from({ length: ROUNDS }, (_, i) => SAVED_FROM + 100 + i);
const FIRST_QUESTIONS = ['klimaat', 'waterb', 'kabinet school', 'xyzq', 'k'];
const LATER_QUESTIONS = ['r', 're', 'reg', 'rege', 'regen', 'regen s', 'regen sp', 'bos', 'trein', 'haven'];

interface List {
  browser: Browser;
  count: number;
  newest: string;
}

interface Figure {
  name: string;
  value: number;
  unit: 'ms' | '×';
  /** The most it may be; absent where nothing was asked. */
  most?: number;
}

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '100000' }, json: { type: 'string' } } });
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('There is no built extension. First: npm run build');
  const code = await bundle();
  const profiles = [mkdtempSync(join(tmpdir(), 'kernpunt-')), mkdtempSync(join(tmpdir(), 'kernpunt-'))] as const;
  const lists = await Promise.all([openList(profiles[0], SHORT), openList(profiles[1], Number(values.count))]);
  try {
    const figures = await measure(lists, code);
    for (const figure of figures) console.log(line(figure));
    if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 2));
    return figures.some(({ value, most }) => most !== undefined && value > most) ? 1 : 0;
  } finally {
    await Promise.all(lists.map(({ browser }) => browser.close()));
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  }
}

async function measure([short, long]: [List, List], code: string): Promise<Figure[]> {
  await fill(short, code);
  const filled = await fill(long, code);
  const isLong = long.count > 10_000;
  const figures: Figure[] = [
    { name: `import of ${long.count}`, value: filled.importing, unit: 'ms' },
    { name: `learning the words of ${long.count}`, value: filled.learning, unit: 'ms' },
    { name: 'library painted, long ÷ short', value: await ratio(short, long, painted), unit: '×', most: 1.2 },
  ];
  const newest = (list: List) => inBenchPage(list, code, (bench) => bench.newestFifty(), undefined);
  figures.push({ name: 'newest fifty read, long ÷ short', value: await ratio(short, long, newest), unit: '×', most: 1.2 });
  const { first, later } = await answers(long, code);
  figures.push({ name: 'first answer after opening', value: first, unit: 'ms', most: isLong ? 300 : 60 });
  figures.push({ name: 'answer to a later keystroke', value: later, unit: 'ms', most: isLong ? 40 : 10 });
  const suggested = await inBenchPage(long, code, (bench, numbers) => bench.suggest(numbers), SUGGESTED);
  figures.push({ name: 'own tags, first article', value: suggested[0] ?? 0, unit: 'ms' });
  figures.push({ name: 'own tags for an article', value: median(suggested), unit: 'ms', most: 20 });
  const save = (list: List, round: number) => inBenchPage(list, code, (bench, number) => bench.save(number), SAVED_FROM + round);
  figures.push({ name: 'save, long ÷ short', value: await ratio(short, long, save), unit: '×', most: 1.2 });
  figures.push({ name: 'ids of the whole list', value: await inBenchPage(long, code, (bench) => bench.allIds(), undefined), unit: 'ms' });
  const archived = await inBenchPage(long, code, (bench, count) => bench.archive(count), Math.min(10_000, long.count));
  return [
    ...figures,
    { name: 'archive 10,000', value: archived.archiving, unit: 'ms', most: 3000 },
    { name: 'undo it', value: archived.undoing, unit: 'ms', most: 3000 },
    { name: 'longest without an answer meanwhile', value: archived.longest, unit: 'ms', most: 100 },
  ];
}

/** In steps, because a browser may not be silent for minutes. */
async function fill(list: List, code: string): Promise<{ importing: number; learning: number }> {
  const sum = { importing: 0, learning: 0 };
  for (let count = 0; count < list.count; ) {
    count = Math.min(count + FILL_STEP, list.count);
    const { importing, learning } = await inBenchPage(list, code, (bench, to) => bench.fill(to), count);
    sum.importing += importing;
    sum.learning += learning;
  }
  return sum;
}

/** Medians over the questions; each first one in a page of its own. */
async function answers(list: List, code: string): Promise<{ first: number; later: number }> {
  const first: number[] = [];
  const later: number[] = [];
  for (const question of FIRST_QUESTIONS) {
    const times = await inBenchPage(list, code, (bench, texts) => bench.search(texts), [question, ...LATER_QUESTIONS]);
    first.push(times[0] as number);
    later.push(...times.slice(1));
  }
  return { first: median(first), later: median(later) };
}

async function ratio(short: List, long: List, time: (list: List, round: number) => Promise<number>): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(await time(short, round));
    times[1].push(await time(long, round));
  }
  return median(times[1]) / median(times[0]);
}

/** From the start of the navigation until the newest article's headline was painted. */
async function painted({ browser, newest }: List): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((headline) => {
    const isThere = () => document.body?.textContent?.includes(headline);
    const look = () =>
      isThere() ? requestAnimationFrame(() => Object.assign(globalThis, { paintedAt: performance.now() })) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }, newest);
  await page.goto(await address(browser, 'library.html'));
  const at = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
  const time = (await at.jsonValue()) as number;
  await page.close();
  return time;
}

/** Runs in a page of the extension that does nothing by itself. */
async function inBenchPage<A, T>(
  list: List,
  code: string,
  work: (bench: LibraryBench, argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const page: Page = await list.browser.newPage();
  await page.goto(await address(list.browser, 'manifest.json'));
  await page.evaluate(code);
  const result = await page.evaluate(`(${work})(libraryBench, ${JSON.stringify(argument)})`);
  await page.close();
  return result as T;
}

async function address(browser: Browser, path: string): Promise<string> {
  return `chrome-extension://${(await getExtension(browser)).id}/${path}`;
}

async function openList(profile: string, count: number): Promise<List> {
  const browser = await launchChromium({ extension: EXTENSION, profile, args: ['--unlimited-storage'] });
  return { browser, count, newest: makeArticle(count - 1).headline };
}

async function bundle(): Promise<string> {
  const entry = resolve('tests/bench/library/page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'libraryBenchPage' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The bench could not be built.');
  return output.output[0].code;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number;

function line({ name, value, unit, most }: Figure): string {
  const shown = unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const asked = most === undefined ? '' : `${value <= most ? 'reached' : 'MISSED'}, asked at most ${most} ${unit}`;
  return `${name.padEnd(40)} ${shown.padStart(12)}  ${asked}`;
}
