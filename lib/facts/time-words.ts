/** Weekdays and months as a language writes them in a date, lower case ("mei", "maja"). */
import { cached } from './cached.ts';

export interface TimeWords {
  weekdays: string[];
  months: string[];
}

/** Twelve days with a month each fall on every weekday. `code`: BCP 47. */
export const timeWordsOf = cached((code: string): TimeWords => {
  const format = new Intl.DateTimeFormat(code, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const dates = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2024, month, 5)));
  const named = (wanted: string) => dates.map((parts) => parts.find(({ type }) => type === wanted)?.value.toLowerCase() ?? '');
  return { weekdays: [...new Set(named('weekday'))], months: named('month') };
});
