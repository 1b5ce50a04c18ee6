/** What the bench prints, and how figures come of many times. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | '×';
  /** The most it may be; absent where nothing was asked. */
  most?: number;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

/** The median of what was measured side by side: a machine that is slow for a while is so for both. */
export const ratioOf = (those: readonly number[], these: readonly number[]): number =>
  median(those.map((value, round) => value / (these[round] as number)));

export function line({ name, value, unit, most }: Figure): string {
  const shown = unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const asked = most === undefined ? '' : `${value <= most ? 'reached' : 'MISSED'}, asked at most ${most} ${unit}`;
  return `${name.padEnd(40)} ${shown.padStart(12)}  ${asked}`;
}
