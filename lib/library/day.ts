/** Days as a reader types them: `2026`, `2026-01`, `2026-01-31`, or so long ago: `7d`, `2w`, `3m`, `1y`. */

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const AGO = /^(\d{1,4})([dwmy])$/i;

/** The beginning of that day by the reader's clock, epoch ms; undefined where it is none. */
export function parseDay(text: string, now: number): number | undefined {
  const date = DATE.exec(text);
  if (date) return dayStart(Number(date[1]), Number(date[2] ?? 1), Number(date[3] ?? 1));
  const ago = AGO.exec(text);
  if (ago) return daysAgo(Number(ago[1]), (ago[2] as string).toLowerCase(), now);
  return undefined;
}

function dayStart(year: number, month: number, day: number): number | undefined {
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : undefined;
}

function daysAgo(count: number, unit: string, now: number): number {
  const today = new Date(now);
  const [years, months, days] = { d: [0, 0, count], w: [0, 0, count * 7], m: [0, count, 0], y: [count, 0, 0] }[unit] as [
    number,
    number,
    number,
  ];
  return new Date(today.getFullYear() - years, today.getMonth() - months, today.getDate() - days).getTime();
}
