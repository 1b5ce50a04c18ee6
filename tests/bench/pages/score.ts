/** How much of what a page should give was found. All scores are 0 to 1, undefined where nothing is expected. */

import { runningText } from '../../../lib/article/running-text.ts';
import type { Article } from '../../../lib/article/types.ts';
import type { ExpectedPage } from './corpus.ts';

export interface Scores {
  bodyF1: number;
  bodyPrecision: number;
  bodyRecall: number;
  headline: number;
  standfirst?: number;
  subheads?: number;
  authors?: number;
  keywords?: number;
  dateInstant?: number;
  dateDay?: number;
}

/** What is scored: an article, or what another extractor makes of the page. */
export type Found = Pick<Article, 'headline' | 'standfirst' | 'authors' | 'keywords' | 'datePublished'> & {
  text: string;
  blocks: string[];
};

export function foundIn(article: Article): Found {
  return { ...article, text: runningText(article.body), blocks: article.body.flatMap(({ text }) => text.split('\n')) };
}

export function score(found: Found, expected: ExpectedPage): Scores {
  const summary = expected.body.summary.join(' ');
  const subheads = expected.body.sections.flatMap(({ headline }) => headline).filter((text) => fold(text) !== '');
  const sections = expected.body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join(' ');
  const [bodyPrecision, bodyRecall] = overlap(withoutSummary(found.text, summary), sections);
  return {
    bodyPrecision,
    bodyRecall,
    bodyF1: bodyPrecision + bodyRecall === 0 ? 0 : (2 * bodyPrecision * bodyRecall) / (bodyPrecision + bodyRecall),
    headline: Number(fold(found.headline) === fold(expected.title)),
    ...(summary && { standfirst: Number(holds(`${found.standfirst ?? ''}\n${found.text}`, summary)) }),
    ...(subheads.length > 0 && {
      subheads: subheads.filter((text) => found.blocks.some((block) => fold(block) === fold(text))).length / subheads.length,
    }),
    ...(expected.authors && {
      authors: setF1(
        found.authors.map(({ name }) => name),
        expected.authors,
      ),
    }),
    ...(expected.topics && { keywords: setF1(found.keywords, expected.topics) }),
    ...(expected.publishing_date && dateScores(found.datePublished, expected.publishing_date)),
  };
}

export const fold = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The standfirst may stand in the body or apart from it; either way it doesn't count for the body. */
function withoutSummary(text: string, summary: string): string {
  return summary ? fold(text).replace(fold(summary), ' ') : text;
}

/** All paragraphs of the expected standfirst are there, each whole. */
const holds = (text: string, summary: string): boolean => fold(text).includes(fold(summary));

/** Precision and recall of the runs of four words (four characters in scripts without blanks), counted as often as they occur. */
export function overlap(found: string, expected: string): [precision: number, recall: number] {
  const [first, second] = [grams(found), grams(expected)];
  let common = 0;
  for (const [gram, count] of first) common += Math.min(count, second.get(gram) ?? 0);
  const [sizeFound, sizeExpected] = [total(first), total(second)];
  if (sizeExpected === 0) return [Number(sizeFound === 0), 1];
  return [sizeFound === 0 ? 0 : common / sizeFound, common / sizeExpected];
}

function grams(text: string): Map<string, number> {
  const tokens =
    fold(text)
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= Math.max(4, tokens.length); at += 1) {
    const gram = tokens.slice(at, at + 4).join(' ');
    if (gram) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

export function setF1(found: readonly string[], expected: readonly string[]): number {
  const [first, second] = [new Set(found.map(key)), new Set(expected.map(key))];
  if (first.size + second.size === 0) return 1;
  return (2 * [...first].filter((one) => second.has(one)).length) / (first.size + second.size);
}

const key = (text: string): string => fold(text).toLowerCase();

/** A value without a zone is local time of the publisher: then only what is printed can be compared. */
function dateScores(found: string | undefined, expected: string): Pick<Scores, 'dateInstant' | 'dateDay'> {
  if (!found) return { dateInstant: 0, dateDay: 0 };
  const iso = expected.replace(' ', 'T');
  const hasZone = (text: string) => /Z$|[+-]\d\d:?\d\d$/.test(text);
  const isSame =
    hasZone(found) && hasZone(iso) ? Math.abs(Date.parse(found) - Date.parse(iso)) < 60_000 : found.slice(0, 16) === iso.slice(0, 16);
  return { dateInstant: Number(isSame), dateDay: Number(isSame || found.slice(0, 10) === iso.slice(0, 10)) };
}
