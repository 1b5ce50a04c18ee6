/** Kernpunt's own JSON, version 1: everything, so that the same file imported elsewhere gives the same list. See kernpunt/schema.json. */
import { canonicalJson } from '../library/canonical-json.ts';
import { compare } from '../library/compare.ts';
import { sha256 } from '../library/hash.ts';
import type { SavedWhole } from '../library/types.ts';
import { type KernpuntArticle, toKernpuntArticle } from './kernpunt/article.ts';
import type { ExportContext, Exporter } from './types.ts';

export const FORMAT = 'kernpunt-export';
export const VERSION = 1;
export const SCHEMA = 'https://kernpunt.example/schema/export-1.json';

export default {
  id: 'kernpunt',
  name: 'Kernpunt JSON',
  isWhole: true,
  fileExtension: 'json',
  mediaType: 'application/json',
  async write(articles, context) {
    const written = articles.toSorted(bySavedAt).map(toKernpuntArticle);
    const [head, tail] = envelope(written.length, await digestOf(written), context);
    return [head, ...written.map(indented), written.length > 0 ? '\n  ' : '', tail];
  },
} satisfies Exporter;

/** Over the canonical JSON of `articles`, so that a file that was only formatted anew still has its digest. */
export async function digestOf(articles: readonly unknown[]): Promise<string> {
  return sha256('[', ...articles.map((article, i) => (i > 0 ? ',' : '') + canonicalJson(article)), ']');
}

function bySavedAt({ article: a }: SavedWhole, { article: b }: SavedWhole): number {
  return a.savedAt - b.savedAt || compare(a.id, b.id);
}

/** All but the articles, cut where they come. */
function envelope(count: number, digest: string, { now, version, browser, filter }: ExportContext): [string, string] {
  const file = {
    $schema: SCHEMA,
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(now).toISOString(),
    generator: { name: 'Kernpunt', version, browser },
    count,
    filter,
    digest,
    articles: [],
  };
  const text = JSON.stringify(file, null, 2);
  const cut = text.lastIndexOf(']');
  return [text.slice(0, cut), `${text.slice(cut)}\n`];
}

const indented = (article: KernpuntArticle, i: number): string => {
  const text = JSON.stringify(article, null, 2).replaceAll('\n', '\n    ');
  return `${i > 0 ? ',' : ''}\n    ${text}`;
};
