/**
 * npm run -s extract -- FILE-or-URL [--url ADDRESS] [--explain]
 * What the built script reads from a page in real Chromium, as JSON. The file (HTML, or .gz of it) is served as if from the address.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Reading } from '../lib/article/reading.ts';
import { reasonOf, type Step } from '../lib/article/tidy/explain.ts';
import { complete } from '../lib/extract/complete.ts';
import { isolatedWorld, launchChromium, openSavedPage } from './browsers/chromium.ts';
import { htmlType } from './browsers/content-type.ts';
import { readBuiltScript } from './built-script.ts';

interface Source {
  body: Buffer;
  contentType: string;
  url: string;
}

/** 0: an article. 1: a reason why there is none. 2: nothing to read. */
export async function main(args: string[]): Promise<number> {
  const options = { url: { type: 'string' }, explain: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [name] = positionals;
  const isUrl = /^https?:/.test(name ?? '');
  if (!name || !(isUrl || existsSync(name))) {
    console.error(name ? `There is no file ${name}.` : 'Which page? npm run -s extract -- FILE-or-URL [--url ADDRESS] [--explain]');
    return 2;
  }
  const source = isUrl ? await askServer(name) : readSource(name);
  const reading = await read({ ...source, url: values.url ?? source.url });
  const extraction = complete(reading, values.explain ? (step) => console.error(line(step)) : undefined);
  console.log(JSON.stringify(extraction.ok ? extraction.article : extraction, null, 2));
  return extraction.ok ? 0 : 1;
}

function readSource(path: string): Source {
  const bytes = readFileSync(path);
  const body = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return { body, contentType: htmlType(body), url: `http://localhost/${encodeURIComponent(basename(path, '.gz'))}` };
}

async function askServer(url: string): Promise<Source> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const body = Buffer.from(await response.arrayBuffer());
  return { body, contentType: response.headers.get('content-type') ?? htmlType(body), url: response.url };
}

async function read({ body, contentType, url }: Source): Promise<Reading> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await openSavedPage(page, body, url, contentType);
    const world = await isolatedWorld(await page.createCDPSession());
    return await world.evaluate<Reading>(readBuiltScript());
  } finally {
    await browser.close();
  }
}

const line = (step: Step): string => `${step.isKept ? '+' : '-'} ${step.step}: ${reasonOf(step)}\n    ${step.text}`;
