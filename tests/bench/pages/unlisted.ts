/** How pages would be read in a language that has no file: each page by the extension without its own language. In Node, so that it takes a minute. */
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { type Plugin, runnerImport } from 'vite';
import type { CorpusPage } from './corpus.ts';
import { FIELDS, mean } from './harsh.ts';
import { foundIn, type Scores, score } from './score.ts';
import { type Help, takeAway } from './without-help.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Languages that go together: what one says is what the others say. */
const KIN = [['da', 'nb', 'sv']];

type Reader = typeof import('../../../lib/article/extract.ts');
type Result = Scores & { language: string };

/** Prints the figures with and without the words of each page's language, with and without its metadata. */
export async function measureUnlisted(pages: readonly CorpusPage[]): Promise<void> {
  console.log(`| without | ${FIELDS.join(' | ')} |`);
  console.log(`|---|${FIELDS.map(() => '---|').join('')}`);
  const { extractArticle } = await readerWithout([]);
  const languageOf = new Map(pages.map((page) => [page, read(page, extractArticle, [])?.language ?? '']));
  for (const missing of [[], ['metadata']] as const) {
    const known = pages.map((page) => read(page, extractArticle, missing));
    console.log(row(missing.join() || 'nothing', known));
    const unlisted: (Result | undefined)[] = [];
    for (const language of new Set(languageOf.values())) {
      const reader = await readerWithout(KIN.find((kin) => kin.includes(language)) ?? [language]);
      const own = pages.filter((page) => languageOf.get(page) === language);
      unlisted.push(...own.map((page) => read(page, reader.extractArticle, missing)));
    }
    console.log(row([...missing, 'words'].join(', '), unlisted));
  }
}

/** Undefined where the page is refused. */
function read(page: CorpusPage, extractArticle: Reader['extractArticle'], missing: readonly Help[]): Result | undefined {
  const document = parseHTML(page.html()).document as unknown as Document;
  for (const help of missing) takeAway(document, help);
  const read = extractArticle(document, page.url);
  return read.ok ? { ...score(foundIn(read.article), page.expected), language: read.article.inLanguage.split('-')[0] ?? '' } : undefined;
}

async function readerWithout(codes: readonly string[]): Promise<Reader> {
  const plugins = codes.length > 0 ? [withoutFiles(codes)] : [];
  const file = resolve(root, 'lib/article/extract.ts');
  return (await runnerImport<Reader>(file, { root, configFile: false, logLevel: 'error', plugins })).module;
}

/** The registries ask for files by their names. */
const withoutFiles = (codes: readonly string[]): Plugin => ({
  name: 'without-languages',
  enforce: 'pre',
  transform: (code, id) =>
    /lib\/languages\/\w+\.ts$/.test(id)
      ? code.replace(/import\.meta\.glob<.*?>\(\[[^\]]*/g, `$&, '!./{${codes.join()},xx}.ts'`)
      : undefined,
});

/** A page that is refused has none of it. */
function row(name: string, results: readonly (Result | undefined)[]): string {
  const ours = FIELDS.map((field) => {
    const asked = results.filter((result) => !result || result[field] !== undefined);
    return mean(asked.map((result) => result?.[field] ?? 0));
  });
  return `| ${name} | ${ours.join(' | ')} |`;
}
