/** Some pages go on with the next article, which may be the longer one: then Readability chooses that. */
import { fold } from '../fold.ts';
import { isWithin } from '../frame.ts';
import { elementsUnder, isText, type PageElement, textOf } from './page.ts';

/** Characters: what has more than a label, a date and a byline above it is in the midst of an article. */
const MOST_ABOVE = 200;
/** Of text without links, to be the article that was meant. */
const LEAST_OWN = 200;

/** The article under another headline in which nearly all lies that was chosen, where there is text under the page's own. `headlines` are folded. */
export function nextArticle(root: PageElement, headlines: readonly string[]): PageElement | undefined {
  const headings = elementsUnder(root).filter(({ tag, length }) => tag === 'h1' && length > 10 && length < 250);
  const isOwn = (heading: PageElement) => headlines.includes(fold(textOf(heading)));
  const own = headings.find(isOwn);
  const others = own ? headings.filter((heading) => !isOwn(heading)).map((heading) => articleUnder(heading, own)) : [];
  const other = others.find(({ chosen }) => chosen > root.chosen * 0.9);
  if (!own || !other) return undefined;
  const { length, linked } = articleUnder(own, other);
  return length - linked - own.length > LEAST_OWN ? other : undefined;
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

/** Takes back what was chosen, so that it can be chosen anew without this part. */
export function setAside(part: PageElement, root: PageElement): void {
  part.isBeside = true;
  for (const element of [root, ...elementsUnder(root)]) {
    element.chosen = 0;
    for (const child of element.children) if (isText(child)) delete child.isChosen;
  }
}
