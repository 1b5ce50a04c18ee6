/**
 * npm run bench:library -- [--count 100000] [--json FILE] [--keep FOLDER] [--only painting,search,tags,scrolling,archiving,saving]
 * A long list beside one of 100 articles, in the built extension in real Chromium. Both are measured in turn in one run, so that
 * whatever else the machine does falls on both alike. `--keep`: the profile of the long list, to be filled only once.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Archiving, archiveMany } from './archive.ts';
import { type Figure, line, median, ratioOf } from './figures.ts';
import { BUILT, bundle, fill, inBenchPage, inLibrary, type List, openList, painted, withBarePage } from './list.ts';
import { type Scrolling, scrollThrough } from './scroll.ts';

const SHORT = 100;
const ROUNDS = 9;
const SCROLLINGS = 3;
const SAVES = 5;
/** Numbers of articles that are in no list. */
const SUGGESTED = Array.from({ length: ROUNDS }, (_, i) => 300_000 + i);
const FIRST_QUESTIONS = ['klimaat', 'waterb', 'kabinet school', 'xyzq', 'k'];
const LATER_QUESTIONS = ['r', 're', 'reg', 'rege', 'regen', 'regen s', 'regen sp', 'bos', 'trein', 'haven'];

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '100000' },
      json: { type: 'string' },
      keep: { type: 'string' },
      only: { type: 'string', default: 'painting,search,tags,scrolling,archiving,saving' },
    },
  });
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('There is no built extension. First: npm run build');
  const code = await bundle('page.ts');
  // The database belongs to the extension's address, which comes from its folder.
  const extension = await withBarePage(values.keep ? join(values.keep, 'extension') : mkdtempSync(join(tmpdir(), 'kernpunt-')));
  const profiles = [
    mkdtempSync(join(tmpdir(), 'kernpunt-')),
    values.keep ? join(values.keep, 'profile') : mkdtempSync(join(tmpdir(), 'kernpunt-')),
  ] as const;
  const lists = await Promise.all([openList(extension, profiles[0], SHORT), openList(extension, profiles[1], Number(values.count))]);
  try {
    const figures: Figure[] = [];
    for await (const figure of measure(lists, code, new Set(values.only.split(',')))) {
      console.log(line(figure));
      figures.push(figure);
    }
    if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 2));
    return figures.some(({ value, most }) => most !== undefined && value > most) ? 1 : 0;
  } finally {
    await Promise.all(lists.map(({ browser }) => browser.close()));
    for (const folder of values.keep ? [profiles[0]] : [...profiles, extension]) rmSync(folder, { recursive: true, force: true });
  }
}

async function* measure([short, long]: [List, List], code: string, parts: ReadonlySet<string>): AsyncGenerator<Figure> {
  await fill(short, code);
  const filled = await fill(long, code);
  yield { name: `import of ${long.count}`, value: filled.importing, unit: 'ms' };
  yield { name: `learning the words of ${long.count}`, value: filled.learning, unit: 'ms' };
  if (parts.has('painting')) yield* await paintings(short, long, code);
  if (parts.has('search')) yield* await searching(long, code);
  if (parts.has('tags')) yield* await tagging(long, code);
  if (parts.has('scrolling')) yield* await scrollings(long);
  if (parts.has('archiving')) yield* archivingFigures(await inLibrary(long, (page) => archiveMany(page, Math.min(10_000, long.count))));
  if (!parts.has('saving')) return;
  const unknown = Math.floor(Date.now() / 1000);
  const save = async (list: List, round: number) => {
    const numbers = Array.from({ length: SAVES }, (_, i) => unknown + round * SAVES + i);
    return median(await inBenchPage(list, code, (bench, some) => bench.save(some), numbers));
  };
  yield { name: 'save, long ÷ short', value: await ratio(short, long, save), unit: '×', most: 1.2 };
}

async function searching(long: List, code: string): Promise<Figure[]> {
  const isLong = long.count > 10_000;
  const { first, letters, others } = await answers(long, code);
  return [
    { name: 'first answer after opening', value: first, unit: 'ms', most: isLong ? 300 : 60 },
    { name: 'answer to a letter more', value: letters, unit: 'ms', most: isLong ? 40 : 10 },
    { name: 'answer to another question', value: others, unit: 'ms', most: isLong ? 40 : 10 },
    { name: 'ids of the whole list', value: await inBenchPage(long, code, (bench) => bench.allIds(), undefined), unit: 'ms' },
  ];
}

async function tagging(long: List, code: string): Promise<Figure[]> {
  const suggested = await inBenchPage(long, code, (bench, numbers) => bench.suggest(numbers), SUGGESTED);
  return [
    { name: 'own tags, first article', value: suggested[0] ?? 0, unit: 'ms' },
    { name: 'own tags for an article', value: median(suggested), unit: 'ms', most: 20 },
  ];
}

/** Of popup, library and bare page in turn, so that they can be compared. */
async function paintings(short: List, long: List, code: string): Promise<Figure[]> {
  const times = { library: [[], []], popup: [[], []], bare: [[], []] } as Record<'library' | 'popup' | 'bare', [number[], number[]]>;
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, list] of [short, long].entries()) {
      // A browser that slept through the other's turn takes several times as long for its first page, whichever that is.
      await painted(list, 'bare');
      for (const page of ['library', 'popup', 'bare'] as const) times[page][i]?.push(await painted(list, page));
    }
  const { library, popup, bare } = times;
  const newest = (list: List) => inBenchPage(list, code, (bench) => bench.newestFifty(), undefined);
  return [
    { name: 'library painted, long ÷ short', value: ratioOf(library[1], library[0]), unit: '×', most: 1.2 },
    { name: 'popup painted, long ÷ short', value: ratioOf(popup[1], popup[0]), unit: '×', most: 1.2 },
    { name: 'bare page painted', value: median(bare[1]), unit: 'ms' },
    { name: 'library painted ÷ bare page, long', value: ratioOf(library[1], bare[1]), unit: '×', most: 1.25 },
    { name: 'popup painted ÷ bare page, long', value: ratioOf(popup[1], bare[1]), unit: '×', most: 1.25 },
    { name: 'newest fifty read, long ÷ short', value: await ratio(short, long, newest), unit: '×', most: 1.2 },
  ];
}

/** The longest of each time through the list, and of these the middle one: one hiccup of the machine is longer than anything of the library's. */
async function scrollings(long: List): Promise<Figure[]> {
  const times: Scrolling[] = [];
  for (let round = 0; round < SCROLLINGS; round++) times.push(await inLibrary(long, (page) => scrollThrough(page, long.count)));
  const of = (name: keyof Scrolling) => median(times.map((time) => time[name]));
  return [
    { name: 'longest frame while scrolling', value: of('longestFrame'), unit: 'ms', most: 50 },
    { name: 'longest that a row stayed blank', value: of('longestBlank'), unit: 'ms', most: 100 },
  ];
}

const archivingFigures = ({ archiving, undoing, longest }: Archiving): Figure[] => [
  { name: 'archive 10,000', value: archiving, unit: 'ms', most: 3000 },
  { name: 'undo it', value: undoing, unit: 'ms', most: 3000 },
  { name: 'longest without an answer meanwhile', value: longest, unit: 'ms', most: 100 },
];

/** Medians over the questions; each first one in a page of its own. */
async function answers(list: List, code: string): Promise<{ first: number; letters: number; others: number }> {
  const [first, letters, others]: [number[], number[], number[]] = [[], [], []];
  for (const question of FIRST_QUESTIONS) {
    const times = await inBenchPage(list, code, (bench, texts) => bench.search(texts), [question, ...LATER_QUESTIONS]);
    first.push(times[0] as number);
    for (const [i, later] of LATER_QUESTIONS.entries())
      (i > 0 && later.startsWith(LATER_QUESTIONS[i - 1] as string) ? letters : others).push(times[i + 1] as number);
  }
  return { first: median(first), letters: median(letters), others: median(others) };
}

async function ratio(short: List, long: List, time: (list: List, round: number) => Promise<number>): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(await time(short, round));
    times[1].push(await time(long, round));
  }
  return ratioOf(times[1], times[0]);
}
