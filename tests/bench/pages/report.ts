/** The figures over all pages, as tables for the terminal and the README. */
import type { CorpusPage } from './corpus.ts';
import type { PageResult } from './measure.ts';
import type { FieldScores, Scores } from './score.ts';
import type { SourceName } from './sources.ts';

const FIELDS: readonly (keyof Scores)[] = [
  'bodyF1',
  'bodyPrecision',
  'bodyRecall',
  'standfirst',
  'subheads',
  'headline',
  'authors',
  'keywords',
  'dateInstant',
  'dateDay',
];
const OF_SOURCES: readonly (keyof FieldScores)[] = ['headline', 'authors', 'keywords', 'dateInstant', 'dateDay'];
const SOURCES: readonly SourceName[] = ['json-ld', 'opengraph', 'meta', 'microdata', 'page'];

export function formatResults(results: readonly PageResult[]): string {
  const refused = results.filter(({ reason }) => reason);
  const poor = results.filter(({ kernpunt }) => kernpunt && kernpunt.bodyF1 < 0.5);
  return [
    `${results.length} pages, ${refused.length} refused, ${poor.length} with a body F1 below .5`,
    ...refused.map(({ name, reason }) => `  ${name}: ${reason}`),
    ...poor.map(({ name, kernpunt }) => `  ${name}: ${kernpunt?.bodyF1.toFixed(3)}`),
    '| field | pages | Kernpunt | Readability alone | best single source |',
    '|---|---|---|---|---|',
    ...FIELDS.map((field) => row(results, field)),
    formatShown(results),
    `of ${sum(results, ({ facts }) => facts.chosen)} key facts, ${sum(results, ({ facts }) => facts.found)} are found again in the page`,
    ...formatTimes(results),
  ].join('\n');
}

const sum = (results: readonly PageResult[], of: (result: PageResult) => number) =>
  results.reduce((total, result) => total + of(result), 0);

/** Pages that don't expect a field don't count for it; a refused page found nothing. */
function row(results: readonly PageResult[], field: keyof Scores): string {
  const asked = results.filter(({ readability }) => readability[field] !== undefined);
  const mean = (value: (result: PageResult) => number | undefined) =>
    asked.reduce((sum, page) => sum + (value(page) ?? 0), 0) / asked.length;
  const ours = mean(({ kernpunt }) => kernpunt?.[field]).toFixed(3);
  const theirs = mean(({ readability }) => readability[field]).toFixed(3);
  const known = OF_SOURCES.find((name) => name === field);
  const [best] = known
    ? SOURCES.map((name) => ({ name, value: mean(({ sources }) => sources[name][known]) })).sort((a, b) => b.value - a.value)
    : [];
  return `| ${field} | ${asked.length} | ${ours} | ${theirs} | ${best ? `${best.value.toFixed(3)} (${best.name})` : ''} |`;
}

function formatShown(results: readonly PageResult[]): string {
  const shown = results.flatMap(({ kernpunt }) => kernpunt?.shownStandfirst ?? []);
  return `of ${shown.length} standfirsts shown, ${shown.filter(Boolean).length} are in the expected text`;
}

function formatTimes(results: readonly PageResult[]): string[] {
  const median = (of: (result: PageResult) => number) => quantile(results.map(of), 0.5).toFixed(1);
  return [
    `time of reading ÷ Readability alone: ${ratiosOf(results, ({ readMs }) => readMs)}`,
    `the same with the choice of facts and tags: ${ratiosOf(results, ({ readMs, completeMs }) => readMs + completeMs)}`,
    `median ms: reading ${median(({ times }) => times.readMs)}, facts and tags ${median(({ times }) => times.completeMs)}, Readability ${median(({ readabilityMs }) => readabilityMs)}`,
  ];
}

function ratiosOf(results: readonly PageResult[], msOf: (times: PageResult['times']) => number): string {
  const ratios = results.map(({ times, readabilityMs }) => msOf(times) / readabilityMs);
  const geometric = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  return `geometric mean ${geometric.toFixed(2)}, p95 ${quantile(ratios, 0.95).toFixed(2)}`;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** What was found beside what was expected, wherever they differ. */
export function formatMisses(results: readonly PageResult[], pages: readonly CorpusPage[]): string {
  const lines = results.flatMap(({ name, kernpunt, article }) => {
    const expected = pages.find((page) => page.name === name)?.expected;
    if (!kernpunt || !article || !expected) return [];
    const sides: Record<string, [found: unknown, expected: unknown]> = {
      headline: [article.headline, expected.title],
      standfirst: [article.standfirst, expected.body.summary],
      authors: [article.authors.map((author) => author.name), expected.authors],
      keywords: [article.keywords, expected.topics],
      dateInstant: [article.datePublished, expected.publishing_date],
    };
    const missed = FIELDS.filter((field) => sides[field] && (kernpunt[field] ?? 1) < 1);
    return missed.map((field) => `${field} ${name}\n    found    ${show(sides[field]?.[0])}\n    expected ${show(sides[field]?.[1])}`);
  });
  return lines.sort().join('\n');
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
