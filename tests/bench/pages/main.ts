/**
 * npm run bench:pages -- DIR [--json FILE] [--only TEXT] [--half a|b] [--fields] [--popup] [--short N] [--harsh [--without NAME] | --unlisted]
 * How exactly and how fast pages are read, in real Chromium, beside Readability alone in the same run.
 * `--half` takes half of the publishers, `--fields` shows what differs, `--popup` times the way from the click to the headline,
 * `--short` leaves so many paragraphs of the text, `--harsh` takes away what the pages say for machines, `--without` only one of it,
 * `--unlisted` the words of each page's language, as if it had no file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusPage, halfOf, readCorpus } from './corpus.ts';
import { measureHarsh } from './harsh.ts';
import { measurePages, type PageResult } from './measure.ts';
import { measurePopup } from './popup.ts';
import { formatMisses, formatResults } from './report.ts';
import { cutShort } from './short.ts';
import { measureUnlisted } from './unlisted.ts';

const OPTIONS = {
  json: { type: 'string' },
  only: { type: 'string' },
  half: { type: 'string' },
  fields: { type: 'boolean' },
  popup: { type: 'boolean' },
  short: { type: 'string' },
  harsh: { type: 'boolean' },
  without: { type: 'string' },
  unlisted: { type: 'boolean' },
} as const;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [folder] = positionals;
  if (!folder) {
    console.error('Which folder? npm run bench:pages -- DIR');
    return 2;
  }
  const isWanted = ({ name, publisher }: CorpusPage) =>
    name.includes(values.only ?? '') && (!values.half || halfOf(publisher) === values.half);
  if (values.short !== undefined && !/^[1-9]\d*$/.test(values.short)) {
    console.error('--short takes a number of paragraphs, such as 2.');
    return 2;
  }
  const whole = readCorpus(resolve(folder)).filter(isWanted);
  const pages = values.short ? whole.flatMap((page) => cutShort(page, Number(values.short)) ?? []) : whole;
  if (values.popup) {
    await measurePopup(pages);
    return 0;
  }
  if (values.harsh) {
    await measureHarsh(pages, values.fields ?? false, values.without);
    return 0;
  }
  if (values.unlisted) {
    await measureUnlisted(pages);
    return 0;
  }
  const results = await measurePages(pages);
  if (values.fields) console.log(formatMisses(results, pages));
  console.log(formatResults(results));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results.map(figures), null, 2)}\n`);
  return 0;
}

const figures = ({ article: _, ...rest }: PageResult) => rest;
