/** The figures as a table to read in a terminal. */
import type { Row } from './summarize.ts';

const HEAD = ['data', 'n', 'R1', 'R2', 'RL', 'lead-3', 'gain', '95 %', 'redundancy', 'verbatim', 'unresolved', 'ms', 'p95'];

export function formatRows(rows: ReadonlyMap<string, Row>): string {
  const cells = [...rows].map(([name, row]) => toCells(name, row));
  const widths = HEAD.map((head, column) => Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)));
  return [HEAD, ...cells].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function toCells(name: string, { articles, facts, lead, gain, interval, redundancy, verbatim, unresolved, milliseconds }: Row): string[] {
  const leadMean = (lead.r1 + lead.r2 + lead.rl) / 3;
  return [
    name,
    String(articles),
    ...[facts.r1, facts.r2, facts.rl, leadMean].map((value) => value.toFixed(2)),
    signed(gain),
    `${signed(interval[0])} to ${signed(interval[1])}`,
    redundancy.toFixed(3),
    verbatim.toFixed(3),
    unresolved.toFixed(3),
    milliseconds.median.toFixed(2),
    milliseconds.p95.toFixed(2),
  ];
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
