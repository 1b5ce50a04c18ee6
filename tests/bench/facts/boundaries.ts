/** The table of hard boundaries, and how well a splitter does on it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface HardText {
  language: string;
  text: string;
  /** Offsets at which a sentence ends and another begins. */
  boundaries: number[];
}

export interface Agreement {
  precision: number;
  recall: number;
  /** Texts that were cut otherwise, for a reader of the report. */
  misses: string[];
}

const FILE = fileURLToPath(new URL('../../unit/facts/boundaries.txt', import.meta.url));
const MARK = '¦ ';

export async function readHardTexts(): Promise<HardText[]> {
  let language = 'und';
  const texts: HardText[] = [];
  for (const line of (await readFile(FILE, 'utf8')).split('\n')) {
    const opened = /^\[(\w+)\]$/.exec(line)?.[1];
    if (opened) language = opened;
    else if (line && !line.startsWith('#')) texts.push({ language, ...toText(line) });
  }
  return texts;
}

function toText(line: string): Omit<HardText, 'language'> {
  const pieces = line.split(MARK);
  const boundaries = pieces.slice(0, -1).map((_, last) => pieces.slice(0, last + 1).join('').length);
  return { text: pieces.join(''), boundaries };
}

/** `split` gives the starts of all sentences but the first. */
export function compareSplits(texts: readonly HardText[], split: (text: string, language: string) => number[]): Agreement {
  let [found, made, wanted] = [0, 0, 0];
  const misses: string[] = [];
  for (const { text, language, boundaries } of texts) {
    const starts = split(text, language);
    const right = starts.filter((start) => boundaries.includes(start)).length;
    found += right;
    made += starts.length;
    wanted += boundaries.length;
    if (right < starts.length || right < boundaries.length) misses.push(`${language} ${cut(text, starts)}`);
  }
  return { precision: found / made, recall: found / wanted, misses };
}

const cut = (text: string, starts: readonly number[]): string =>
  [0, ...starts].map((start, index) => text.slice(start, starts[index])).join(MARK);
