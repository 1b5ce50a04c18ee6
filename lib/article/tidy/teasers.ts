/** Boxes of other articles, a title and some words of each: around a short article they are more than its own text, and would be taken for it. */
import { isArticleType } from '../article-type.ts';
import type { Clues } from '../clues.ts';
import { ancestors, type Frame } from '../frame.ts';
import { type Candidate, framesAround, isLink, isRunning, lengthOf, linksIn } from './candidate.ts';
import { decide } from './draft.ts';
import type { Explain } from './explain.ts';

/** Characters. */
const SHORTEST_TITLE = 15;
const MOST_IN_BOX = 250;
const SHORTEST_OPENING = 60;
const LEAST_OWN = 200;

/** So near below a title the first text is a teaser's, and the page a list. */
const NEAR = 3;

/** Sets the boxes behind a text of its own beside it, two at least. What leads to another site may be what the text tells of. */
export function setTeasersAside(
  candidates: readonly Candidate[],
  { pageUrl, types }: Pick<Clues, 'pageUrl' | 'types'>,
  explain: Explain,
): void {
  const host = URL.parse(pageUrl)?.host;
  // The name of the site leads to its front page.
  const leadsOn = ({ url = '' }) => {
    const to = URL.parse(url, pageUrl);
    return to?.host === host && to?.pathname !== '/';
  };
  const isTitle = (one: Candidate) => one.block.text.length >= SHORTEST_TITLE && isLink(one) && linksIn(one.block).some(leadsOn);
  const opening = candidates.findIndex(
    (one) => one.isKept && isRunning(one) && one.linked === 0 && one.block.text.length >= SHORTEST_OPENING,
  );
  if (opening < 0 || candidates.slice(Math.max(0, opening - NEAR), opening).some(isTitle)) return;
  const titles = candidates.slice(opening).filter(isTitle);
  const own = candidates.slice(opening, titles[0]?.at).filter((one) => one.isKept && isRunning(one));
  if (titles.length < 2 || (own.length < 2 && lengthOf(own) < LEAST_OWN)) return;
  markBoxes(titles, own);
  // An article may have links to others among its paragraphs.
  if (!types.some(isArticleType)) markList(candidates.slice(titles[0]?.at), titles);
  for (const one of candidates) if (framesAround(one).some(({ isBeside }) => isBeside)) decide({ explain }, one, 'teasers');
}

/** Around each title what is not made as anything around the text, and holds no more than some words. */
function markBoxes(titles: readonly Candidate[], own: readonly Candidate[]): void {
  const makes = new Set(own.flatMap(framesAround).map(makeOf));
  for (const { holder } of titles) {
    let box = holder;
    for (const around of ancestors(holder)) {
      if (makes.has(makeOf(around)) || around.length - around.linked > MOST_IN_BOX) break;
      box = around;
    }
    if (box !== holder) box.isBeside = true;
  }
}

/** Without boxes of their own: titles with a line or two each, where these are all that follows. */
function markList(behind: readonly Candidate[], titles: readonly Candidate[]): void {
  const listed = new Set(titles);
  const isBelowTitle = (at: number) => {
    const above = behind[at - 1];
    return above?.block.type === 'heading' && listed.has(above);
  };
  const isTeaser = (one: Candidate, at: number) => listed.has(one) || (one.block.text.length <= MOST_IN_BOX && isBelowTitle(at));
  if (behind.some((one, at) => one.isKept && !isTeaser(one, at))) return;
  for (const { holder } of behind.filter(isTeaser)) if (/^(?:p|h\d)$/.test(holder.tag)) holder.isBeside = true;
}

const makeOf = ({ tag, hint }: Frame): string => `${tag}.${hint}`;
