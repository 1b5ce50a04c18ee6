/** When an article was published, and when changed. */
import type { Clues, Said } from '../clues.ts';
import { dateInAddress, parseDate } from './dates.ts';
import { saidDates } from './said.ts';

/** ISO 8601; undefined where nothing tells. `url`: of the article. */
export function chooseDates(clues: Clues, url: string, inLanguage: string): Record<'published' | 'modified', Said | undefined> {
  const said = saidDates(clues);
  const inAddress = dateInAddress(url);
  const addressed: Said[] = inAddress ? [{ text: inAddress, origin: 'url' }] : [];
  const lastChange = firstDate(said.modified, inLanguage);
  // Where a page says only when it was changed, that is the best that is known.
  const published = firstDate([...said.published, ...addressed], inLanguage) ?? lastChange;
  const modified = lastChange && published && isBefore(lastChange.text, published.text) ? undefined : lastChange;
  return { published, modified };
}

/** The first that is a date, as exactly as any source has it: with the hour or the offset that another adds to it. */
function firstDate(said: readonly Said[], inLanguage: string): Said | undefined {
  let best: Said | undefined;
  for (const { text, origin } of said) {
    if (best && OFFSET.test(best.text)) break;
    const date = parseDate(text, inLanguage);
    if (date && (!best || (date.length > best.text.length && date.startsWith(best.text)))) best = { text: date, origin };
  }
  return best;
}

/** Instants only: of a day or a local time it isn't known. */
const isBefore = (one: string, other: string): boolean => OFFSET.test(one) && OFFSET.test(other) && Date.parse(one) < Date.parse(other);

/** Nothing can be added to it: what is printed takes longer to parse, and needn't be. */
const OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;
