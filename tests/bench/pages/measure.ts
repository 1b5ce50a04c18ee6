/** Reads every page by the built script, by Readability alone and by single sources, each in a fresh isolated world of real Chromium. */
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Reading } from '../../../lib/article/reading.ts';
import type { ReadArticle } from '../../../lib/article/types.ts';
import { complete } from '../../../lib/extract/complete.ts';
import { factQuote } from '../../../lib/facts/quote.ts';
import { type IsolatedWorld, isolatedWorld, launchChromium, openSavedPage } from '../../../scripts/browsers/chromium.ts';
import { shakeReadability } from '../../../scripts/build/shake-readability.ts';
import { readBuiltScript } from '../../../scripts/built-script.ts';
import { bundle } from '../../../scripts/bundle.ts';
import type { CorpusPage } from './corpus.ts';
import type { ReadabilityAnswer } from './injected.ts';
import { type FieldScores, type Found, type FoundFields, foundIn, type Scores, score, scoreFields } from './score.ts';
import type { SourceName } from './sources.ts';
import type { KernpuntTimes } from './timed.ts';

export interface PageResult {
  name: string;
  publisher: string;
  /** Absent where there is a reason. */
  article?: ReadArticle;
  reason?: string;
  /** Key facts, and how many of them the live page shows where they are clicked. */
  facts: { chosen: number; found: number };
  kernpunt?: Scores;
  readability: Scores;
  sources: Record<SourceName, FieldScores>;
  times: KernpuntTimes;
  readabilityMs: number;
}

interface Scripts {
  extract: string;
  timed: string;
  bench: string;
}

export async function measurePages(pages: readonly CorpusPage[]): Promise<PageResult[]> {
  const scripts = {
    extract: readBuiltScript(),
    // Of Readability it runs what the extension carries, not what that leaves out.
    timed: await bundle(resolve(import.meta.dirname, 'timed.ts'), [shakeReadability()]),
    bench: await bundle(resolve(import.meta.dirname, 'injected.ts')),
  };
  const browser = await launchChromium();
  const results: PageResult[] = [];
  try {
    // The order rotates, so that neither always meets the colder page.
    for (const [index, page] of pages.entries()) results.push(await measurePage(browser, page, scripts, index % 2 === 0));
  } finally {
    await browser.close();
  }
  return results;
}

async function measurePage(browser: Browser, page: CorpusPage, scripts: Scripts, isFirst: boolean): Promise<PageResult> {
  const tab = await browser.newPage();
  await openSavedPage(tab, page.html(), page.url);
  const session = await tab.createCDPSession();
  const fresh = async (script: string): Promise<IsolatedWorld> => {
    const world = await isolatedWorld(session);
    await world.evaluate(script);
    return world;
  };
  const time = async () => (await fresh(scripts.timed)).evaluate<KernpuntTimes>('kernpunt()');
  const early = isFirst ? await time() : undefined;
  const theirs = await (await fresh(scripts.bench)).evaluate<ReadabilityAnswer>('readability()');
  const times = early ?? (await time());
  const read = complete(await (await isolatedWorld(session)).evaluate<Reading>(scripts.extract));
  const article = read.ok ? read.article : undefined;
  const world = await fresh(scripts.bench);
  const blocks = await world.evaluate<string[]>(`blocksOf(${JSON.stringify(theirs.html)})`);
  const quotes = article?.keyFacts.map((fact) => factQuote(fact, article.body)) ?? [];
  const found = await world.evaluate<number>(`countFound(${JSON.stringify(quotes)})`);
  const sources = await world.evaluate<Record<SourceName, FoundFields>>('sources()');
  await tab.close();
  return {
    name: page.name,
    publisher: page.publisher,
    ...(article && { article, kernpunt: score(foundIn(article), page.expected) }),
    ...(!read.ok && { reason: read.reason }),
    facts: { chosen: quotes.length, found },
    readability: score(asFound(theirs, blocks), page.expected),
    sources: mapValues(sources, (found) => scoreFields(found, page.expected)),
    times,
    readabilityMs: theirs.ms,
  };
}

export function asFound({ title, byline, published }: ReadabilityAnswer, blocks: string[]): Found {
  return {
    headline: title,
    authors: byline ? [{ name: byline }] : [],
    keywords: [],
    ...(published && { datePublished: published }),
    text: blocks.join('\n'),
    apart: '',
    blocks,
  };
}

function mapValues<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  const entries = Object.entries<A>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, B>;
}
