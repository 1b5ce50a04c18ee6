/** The dates that a page prints in its short lines: of each line what it says of the publication, and of changes since. */
import { inAnyBoilerplate } from '../../languages/any.ts';
import { PUBLISHED } from '../../languages/in-lines.ts';
import { inPrint } from '../../languages/printed.ts';
import type { Clues } from '../clues.ts';
import { withPlainDigits } from './dates.ts';

export interface PrintedDates {
  published: string[];
  modified: string[];
}

const UPDATED = inPrint('updated');
const IS_UPDATED = new RegExp(UPDATED, 'i');
const PARTS = new RegExp(`(?=${UPDATED}|${PUBLISHED})`, 'i');

/** Words of a line that is little more than a date, and of one that also says who wrote it. */
const FEW = 5;
const MANY = 9;
/** So near above the headline a date is the article's, not that of today. */
const ABOVE = 3;

/** "August 9, 1937 – March 3, 2026" at the end: of a life, or of what is to be seen. */
const SPAN = /((?:19|20)\d\d) ?[–—-] ?[^:]{0,30}(?!\1)(?:19|20)\d\d$/;

/** "Published", "Updated" */
const LABEL = new RegExp(`^(?:date|datum|fecha|data|${inAnyBoilerplate('dateLine')})`, 'i');
const MOST_LABELLED = 8;

/** `lines`: those around the headline; `dates`: what else on the page may be one. */
export function datesIn({ lines, dates }: Clues['printed']): PrintedDates {
  const behind = lines.filter(({ isAbove, isPicture }) => !isAbove && !isPicture).map(({ text }) => withPlainDigits(text));
  const above = lines
    .filter(({ isAbove }) => isAbove)
    .slice(-ABOVE)
    .map(({ text }) => text)
    .reverse();
  const near = behind.filter((text) => /\d/.test(text));
  const sorted = [
    ...near.filter((text) => wordsOf(text) <= FEW),
    ...dates.behind.filter((text) => LABEL.test(text)).slice(0, MOST_LABELLED),
    ...dates.named,
    ...near.filter((text) => wordsOf(text) > FEW && wordsOf(text) <= MANY && !/[.!?]$/.test(text)),
    ...above.filter((text) => /\d/.test(text) && wordsOf(text) <= FEW),
  ];
  const parts = sorted.filter((text) => IS_UPDATED.test(text) || !SPAN.test(text)).flatMap((text) => text.split(PARTS));
  return {
    published: parts.filter((part) => !IS_UPDATED.test(part)),
    modified: parts.filter((part) => IS_UPDATED.test(part)),
  };
}

const wordsOf = (text: string): number => text.split(/[\s,|•·–-]+/).filter((word) => word !== '' && !/\d/.test(word)).length;
