/** Many judgements as one row of figures. */
import { seeded } from '../random.ts';
import type { Rouge } from '../rouge.ts';
import type { Judgement } from './judge.ts';

export interface Row {
  articles: number;
  facts: Rouge;
  lead: Rouge;
  gain: number;
  /** Paired bootstrap, 95 %. */
  interval: [number, number];
  redundancy: number;
  verbatim: number;
  unresolved: number;
  milliseconds: { median: number; p95: number };
}

const ROUNDS = 2000;

export function summarize(judgements: readonly Judgement[]): Row {
  const average = (value: (judgement: Judgement) => number): number => meanOf(judgements.map(value));
  const averageRouge = (of: 'facts' | 'lead'): Rouge => ({
    r1: 100 * average((judgement) => judgement[of].r1),
    r2: 100 * average((judgement) => judgement[of].r2),
    rl: 100 * average((judgement) => judgement[of].rl),
  });
  const times = judgements.map(({ milliseconds }) => milliseconds);
  return {
    articles: judgements.length,
    facts: averageRouge('facts'),
    lead: averageRouge('lead'),
    gain: average(({ gain }) => gain),
    interval: bootstrap(judgements.map(({ gain }) => gain)),
    redundancy: average(({ redundancy }) => redundancy),
    verbatim: average(({ verbatim }) => verbatim),
    unresolved: average(({ unresolved }) => unresolved),
    milliseconds: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The gains are paired already. The same draws each time, so that two runs can be compared. */
function bootstrap(gains: readonly number[]): [number, number] {
  const random = seeded(1);
  const means = Array.from({ length: ROUNDS }, () => meanOf(gains.map(() => gains[Math.floor(random() * gains.length)] as number)));
  return [quantile(means, 0.025), quantile(means, 0.975)];
}
