/** Articles with reference summaries, one JSON object a line: `{id, lang, title, paragraphs, refs, source}`. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FactSource } from '../../../lib/facts/select.ts';
import { type Tokens, tokenize } from '../rouge.ts';

export interface Example {
  id: string;
  file: string;
  /** Who published it, so that folds can keep a publisher together. */
  source: string;
  language: string;
  article: FactSource;
  references: Tokens[];
}

interface Line {
  id: string;
  lang: string;
  title: string;
  paragraphs: string[];
  refs: string[][];
  source: string;
}

export async function readExamples(path: string): Promise<Example[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => toExample(JSON.parse(line), basename(path, '.jsonl')));
}

const toExample = ({ id, lang, title, paragraphs, refs, source }: Line, file: string): Example => ({
  id,
  file,
  source,
  language: lang,
  article: {
    headline: title,
    inLanguage: lang,
    body: paragraphs.map((text) => ({ type: 'paragraph', text: text.replace(/\s+/g, ' ').trim() })),
  },
  references: refs.map((reference) => tokenize(reference, lang)),
});
