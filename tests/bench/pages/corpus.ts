/** Reads a folder of saved pages with the values expected of them (layout: one folder a country with `meta.info`, `<Publisher>.json`, `<Publisher>_<date>.html.gz`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface ExpectedPage {
  title: string;
  body: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
  publishing_date?: string;
  authors?: string[];
  topics?: string[];
}

export interface CorpusPage {
  name: string;
  publisher: string;
  url: string;
  expected: ExpectedPage;
  html: () => string;
}

export function readCorpus(folder: string): CorpusPage[] {
  const countries = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'meta.info')));
  return countries.flatMap((country) => readCountry(join(folder, country), country));
}

function readCountry(folder: string, country: string): CorpusPage[] {
  const meta = readJson<Record<string, { url: string }>>(join(folder, 'meta.info'));
  const publishers = new Set(Object.keys(meta).map(publisherOf));
  return [...publishers].flatMap((publisher) => {
    const versions = readJson<Record<string, ExpectedPage>>(join(folder, `${publisher}.json`));
    const names = Object.keys(versions).sort(byVersion);
    const files = Object.keys(meta)
      .filter((file) => publisherOf(file) === publisher)
      .sort();
    return files.map(
      (file, index): CorpusPage => ({
        name: `${country}/${file.replace('.html.gz', '')}`,
        publisher: `${country}/${publisher}`,
        url: meta[file]?.url ?? '',
        expected: versions[names[index] ?? ''] as ExpectedPage,
        html: () => gunzipSync(readFileSync(join(folder, file))).toString(),
      }),
    );
  });
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const publisherOf = (file: string): string => file.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '');

/** V1 < V1_1 < V2 < V10. */
function byVersion(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => name.slice(1).split('_').map(Number));
  const at = [0, 1, 2].find((place) => (first?.[place] ?? 0) !== (second?.[place] ?? 0)) ?? 0;
  return (first?.[at] ?? 0) - (second?.[at] ?? 0);
}

/** A stable half of the publishers: one to tune on, one to report. */
export function halfOf(publisher: string): 'a' | 'b' {
  let hash = 7;
  for (const character of publisher) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % 2 === 0 ? 'a' : 'b';
}
