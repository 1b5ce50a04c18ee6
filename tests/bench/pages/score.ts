/**
 * How much of what a page should give was found. All scores are 0 to 1, absent where nothing is expected.
 *
 * The expected body is the subheads and paragraphs of all sections in order. The standfirst may stand in a body or apart from it, so
 * its paragraphs are taken out of whatever body is scored, once each, unless the sections have them too. What is scored is the overlap
 * of runs of four words (four characters in scripts without blanks), counted as often as they occur.
 */
import { runningText } from '../../../lib/article/running-text.ts';
import type { ReadArticle } from '../../../lib/article/types.ts';
import type { ExpectedPage } from './corpus.ts';

export interface FieldScores {
  headline: number;
  authors?: number;
  keywords?: number;
  dateInstant?: number;
  dateDay?: number;
}

export interface Scores extends FieldScores {
  bodyF1: number;
  bodyPrecision: number;
  bodyRecall: number;
  standfirst?: number;
  /** Whether the standfirst that is shown stands in the expected text; absent where none is shown. */
  shownStandfirst?: number;
  subheads?: number;
}

export type FoundFields = Pick<ReadArticle, 'headline' | 'authors' | 'keywords' | 'datePublished'>;

/** What is scored: an article, or what another extractor makes of the page. */
export interface Found extends FoundFields {
  /** The running text, with a line break between blocks. */
  text: string;
  /** What is printed apart from the text: standfirst and key points. */
  apart: string;
  standfirst?: string;
  blocks: string[];
}

export function foundIn(article: ReadArticle): Found {
  return {
    ...article,
    text: runningText(article.body),
    apart: [article.standfirst ?? '', ...(article.keyPoints ?? [])].join('\n'),
    blocks: article.body.flatMap(({ text }) => text.split('\n')),
  };
}

export function score(found: Found, expected: ExpectedPage): Scores {
  const { summary, sections } = expected.body;
  const subheads = sections.flatMap(({ headline }) => headline).filter((text) => fold(text) !== '');
  return {
    ...scoreBody(found, expected),
    ...scoreFields(found, expected),
    ...(summary.join('') && { standfirst: Number(summary.every((text) => fold(`${found.apart}\n${found.text}`).includes(fold(text)))) }),
    ...(found.standfirst && { shownStandfirst: Number(isExpected(found.standfirst, expected)) }),
    ...(subheads.length > 0 && { subheads: share(subheads, (text) => found.blocks.some((block) => fold(block) === fold(text))) }),
  };
}

const isExpected = (text: string, { body: { summary, sections } }: ExpectedPage): boolean =>
  fold([...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join(' ')).includes(fold(text));

function scoreBody(found: Found, { body }: ExpectedPage): Pick<Scores, 'bodyF1' | 'bodyPrecision' | 'bodyRecall'> {
  const expected = fold(body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join(' '));
  const apart = body.summary.map(fold).filter((text) => text && !expected.includes(text));
  const text = apart.reduce((left, standfirst) => left.replace(standfirst, () => ' '), fold(found.text));
  const [bodyPrecision, bodyRecall] = overlap(text, expected);
  return { bodyPrecision, bodyRecall, bodyF1: harmonic(bodyPrecision, bodyRecall) };
}

export function scoreFields(found: FoundFields, { title, authors, topics, publishing_date }: ExpectedPage): FieldScores {
  const names = found.authors.map(({ name }) => name);
  return {
    headline: Number(fold(found.headline) === fold(title)),
    ...(authors && { authors: setF1(names, authors) }),
    ...(topics && { keywords: setF1(found.keywords, topics) }),
    ...(publishing_date && dateScores(found.datePublished, publishing_date)),
  };
}

const fold = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Precision and recall of the runs of four. */
function overlap(found: string, expected: string): [precision: number, recall: number] {
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

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

const share = <T>(values: readonly T[], test: (value: T) => boolean): number => values.filter(test).length / values.length;

function setF1(found: readonly string[], expected: readonly string[]): number {
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
  // A parser that knows only instants writes a day as its midnight, without a zone.
  const isDay = found.length === 10 && iso === `${found}T00:00:00`;
  const isSame =
    isDay ||
    (hasZone(found) && hasZone(iso) ? Math.abs(Date.parse(found) - Date.parse(iso)) < 60_000 : found.slice(0, 16) === iso.slice(0, 16));
  return { dateInstant: Number(isSame), dateDay: Number(isSame || found.slice(0, 10) === iso.slice(0, 10)) };
}
