import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { FLAW, findFlaws } from '../../../lib/facts/flaws.ts';
import { findKind } from '../../../lib/facts/kinds.ts';
import { findSpans } from '../../../lib/facts/spans.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

type Row = [code: string, second: string, third: string];

/** "code|…|…" a line. */
const rowsOf = (name: string): Row[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('|') as Row);

/** Somewhere in an article. */
function stand(sentence: string, code: string): 'hangs' | 'stands' {
  const language = findLanguage(code);
  const [candidate] = candidateSentences([{ type: 'paragraph', text: sentence }], code, language);
  if (!candidate) throw new Error(`"${sentence}" is no sentence.`);
  const { hangs, cost } = findFlaws(candidate, 5, false, language);
  return hangs || cost >= FLAW ? 'hangs' : 'stands';
}

/** What is marked with a "?" is known to be misjudged: a rule that mends it takes the mark away. */
const judges: [string, (sentence: string, code: string) => string][] = [
  ['standing.txt', stand],
  ['kinds.txt', (sentence, code) => findKind(sentence, findLanguage(code))],
];

describe.each(judges)('%s', (name, judge) => {
  test.each(rowsOf(name))('%s: %s: "%s"', (code, expected, sentence) => {
    const judged = judge(sentence, code);
    if (expected.endsWith('?')) expect(judged).not.toBe(expected.slice(0, -1));
    else expect(judged).toBe(expected);
  });
});

describe('spans.txt', () => {
  test.each(rowsOf('spans.txt'))('%s: "%s" has %s', (code, text, expected) => {
    const found = findSpans(text, code).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);
    expect(found.join(';')).toBe(expected);
  });
});
