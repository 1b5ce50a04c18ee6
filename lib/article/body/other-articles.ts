/** Some pages go on with the next article, and the one before may still be there: Readability chooses the longest, or all of them. */
import { fold } from '../fold.ts';
import { ancestors, isWithin } from '../frame.ts';
import { elementsUnder, isText, type PageElement, textOf } from './page.ts';

/** Characters: what has more than a label, a date and a byline above it is in the midst of an article. */
const MOST_ABOVE = 200;
/** Of text without links, to be the article that was meant. */
const LEAST_OWN = 200;

/**
 * The articles under other headlines, where there is text under the page's own: those that are marked as articles beside it, and the one in
 * which nearly all lies that was chosen. `headlines` are folded.
 */
export function otherArticles(root: PageElement, headlines: readonly string[]): PageElement[] {
  const headings = elementsUnder(root, 10).filter(({ tag, length }) => tag === 'h1' && length < 250);
  const isOwn = (heading: PageElement) => headlines.includes(fold(textOf(heading)));
  const own = headings.find(isOwn);
  if (!own) return [];
  return headings.flatMap((heading) => {
    if (isOwn(heading)) return [];
    const article = articleUnder(heading, own);
    const { length, linked } = articleUnder(own, article);
    const isOther = article.chosen > root.chosen * 0.9 || (isApart(heading, own) && isApart(own, heading));
    return isOther && length - linked - own.length > LEAST_OWN ? article : [];
  });
}

/** In an article that the other is not in. */
function isApart(one: PageElement, other: PageElement): boolean {
  const around = [...ancestors(one)].find(({ tag }) => tag === 'article');
  return !!around && !isWithin(other, around);
}

/** As far around a heading as it stands on top and nothing of the other is in it. */
function articleUnder(heading: PageElement, other: PageElement): PageElement {
  let article = heading;
  let above = 0;
  for (let { parent } = heading; parent && !isWithin(other, parent); parent = parent.parent) {
    for (const node of parent.children.slice(0, parent.children.indexOf(article))) above += isText(node) ? node.text.length : node.length;
    if (above > MOST_ABOVE) break;
    article = parent;
  }
  return article;
}

/** Takes back what was chosen, so that it can be chosen anew without these parts. */
export function setAside(parts: readonly PageElement[], root: PageElement): void {
  for (const part of parts) part.isBeside = true;
  for (const element of [root, ...elementsUnder(root)]) {
    element.chosen = 0;
    for (const child of element.children) if (isText(child)) delete child.isChosen;
  }
}
