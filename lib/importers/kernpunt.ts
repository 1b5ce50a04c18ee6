/** Kernpunt's own JSON. A bad article is refused by itself; the others are taken. */
import { digestOf, FORMAT, VERSION } from '../exporters/kernpunt.ts';
import { readKernpuntArticle } from './kernpunt/article.ts';
import type { Importer, ParsedFile, RefusedEntry } from './types.ts';

export default {
  id: 'kernpunt',
  recognises: (text) => /^\s*[{[]/.test(text),
  async parse(text) {
    const file = parseJson(text);
    if (!isRecord(file) || file.format !== FORMAT) return { ok: false, reason: 'no-list' };
    if (typeof file.version === 'number' && file.version > VERSION) return { ok: false, reason: 'newer-version' };
    if (file.version !== VERSION || !Array.isArray(file.articles)) return { ok: false, reason: 'no-list' };
    // It can't be taken of what is nested too deep, which no Kernpunt wrote.
    const digest = await digestOf(file.articles).catch(() => undefined);
    return { ...readArticles(file.articles), changed: !digest || digest !== file.digest };
  },
} satisfies Importer;

function readArticles(values: readonly unknown[]): Omit<ParsedFile & { ok: true }, 'changed'> {
  const readings = values.map(readKernpuntArticle);
  const refused = readings.flatMap((reading, i): RefusedEntry[] => {
    if (reading.ok) return [];
    const what = nameOf(values[i]);
    return [{ position: i + 1, ...(what && { what }), reason: reading.reason, field: reading.field }];
  });
  return { ok: true, articles: readings.flatMap((reading) => (reading.ok ? reading.whole : [])), refused };
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  return [value.headline, value.url].find((name) => typeof name === 'string' && name !== '') as string | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
