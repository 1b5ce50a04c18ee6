/** The short line above the headline. */
import { SOLD } from '../../languages/in-lines.ts';
import { inPrint } from '../../languages/printed.ts';
import { fold } from '../fold.ts';
import { LETTER_OR_DIGIT } from '../letters.ts';
import { hasTrail, labelsIn } from './labels.ts';
import { type PageQuery, UNPRINTED } from './page-query.ts';

const HINT =
  /kicker|eyebrow|overline|topline|dachzeile|antetitulo|cintillo|super-?title|pre-?title|spitzmarke|bovenkop|occhiello|surtitre|rubric/i;

/** A time of day, a year, a count, the way of a trail of sections, a sentence, or how long ago or how long to read. */
const NO_LABEL = new RegExp(`\\d{1,2}[:.]\\d{2}|: ?\\d|\\b(?:19|20)\\d{2}\\b|[/>›»]|\\.$|\\d\\s?(?:min|h\\b|${inPrint('hours')})`, 'i');

/** How far around the headline one looks: its own frame and the two around it, and three elements before each. */
const FRAMES = 3;
const BEFORE = 3;

/** Undefined without a printed headline, and where what stands above it is no label. */
export function findKicker(page: PageQuery, heading: Element | undefined): string | undefined {
  if (!heading) return undefined;
  const headline = page.text(heading);
  const before = elementsBefore(page, heading);
  const isPrinted = (element: Element) => page.isShown(element) && !page.isWithin(element, UNPRINTED);
  const hinted = before.filter((element) => HINT.test(page.attribute(element, 'class')) && isPrinted(element));
  const nearest = before.find((element) => !SOLD.test(page.text(element)));
  const adjacent =
    nearest &&
    isPrinted(nearest) &&
    page.all('a ~ a, a[href="/"], time, img, li ~ li, button, h1, h2, [class*="hidden"]', nearest).length === 0
      ? [nearest]
      : [];
  return [...hinted, ...adjacent]
    .filter((element) => !hasTrail(page, element))
    .map((element) => {
      // "Posted in"
      const [unseen] = page.all('[class*="screen-reader"]', element).map(page.text);
      return labelsIn(page, element)
        .filter((label) => !SOLD.test(label) && label !== unseen)
        .join(' · ')
        .replace(/ ?[:|]$/, '');
    })
    .find((text) => isKicker(text, headline));
}

/** The nearest first; of each also what is in it, for the hint often stands inside. */
function elementsBefore(page: PageQuery, heading: Element): Element[] {
  const found: Element[] = [];
  let frame: Element | undefined = heading;
  for (let up = 0; frame && up < FRAMES; frame = page.parent(frame), up += 1) {
    let previous = page.previous(frame);
    for (let step = 0; previous && step < BEFORE; previous = page.previous(previous), step += 1) {
      found.push(previous, ...page.all('*', previous).slice(0, 12));
    }
  }
  return found;
}

function isKicker(text: string, headline: string): boolean {
  const isShort = text.length >= 2 && text.length <= 60 && text.split(' ').length <= 8;
  return isShort && LETTER_OR_DIGIT.test(text) && !NO_LABEL.test(text) && !fold(headline).startsWith(fold(text));
}
