/** The topics that a page prints under its article, as links. */
import { inPrint } from '../../languages/printed.ts';
import type { PageQuery } from './page-query.ts';

const LABEL = new RegExp(`^${inPrint('topics')}\\s*[:：]?$`, 'i');
const TOPIC_ADDRESS =
  /\/(?:tag|topic|th?em[ao]|themen|onderwerp|dossier|sujet|mots?-cle|emne|amne|argoment|keyword|stichwort|konu|eti[kq]u?et|cimke|stitky|label)\w{0,3}\/|\/theme\//i;

const MENU =
  'nav, footer:not(article *, main *), [role="navigation" i], [class*="menu" i], [class*="navigation" i], [class*="breadcrumb" i]';
/** "story-tags", "storyTags", "ArticleTags_list": no "stage". */
const NAMED_TAG = /(?:^|[\s_-]|[a-z](?=T))[Tt]ags?(?=$|[\s_A-Z-])|[Tt]ag-?[Ll]ist|[Tt]opics/;

/** From the first place that has any: under a label like "Read more about", beside one, in a list that calls itself tags, by their addresses. */
export function findTopicLinks(page: PageQuery, heading: Element | undefined): string[] {
  return underLabel(page, heading) ?? besideLabel(page) ?? inTagList(page) ?? byAddress(page) ?? [];
}

/** Behind the headline, in the nearest frame around the label that has links. */
function underLabel(page: PageQuery, heading: Element | undefined): string[] | undefined {
  for (const element of page.behind(heading, 'h2, h3, h4, h5, h6, p, span, strong, b, div, dt, label', 4000)) {
    const text = page.line(element);
    if (text === '' || text.length >= 40 || !LABEL.test(text) || page.isWithin(element, MENU)) continue;
    for (let box = page.parent(element), up = 0; box && up < 3; box = page.parent(box), up += 1) {
      const links = page.all('a[href]', box);
      const topics = linkTexts(page, links);
      if (topics) return topics;
      if (links.length > 0) break;
    }
  }
  return undefined;
}

/** In one element with it: "Tags: …". */
function besideLabel(page: PageQuery): string[] | undefined {
  const labelled = page
    .all('a[href]')
    .slice(0, MOST_LINKS)
    .flatMap((link) => page.parent(link) ?? [])
    .find((box, at, boxes) => box !== boxes[at - 1] && LABEL.test(ownText(page, box)) && !page.isWithin(box, MENU));
  return labelled && linkTexts(page, page.all('a[href]', labelled));
}

const inTagList = (page: PageQuery) =>
  linksOutsideMenus(page, '[class*="tag" i] a, a[class*="tag" i], [class*="topics" i] a, a[rel~="tag"]', isTagged);

const byAddress = (page: PageQuery) =>
  linksOutsideMenus(page, page.first('main, article') ? 'main a[href], article a[href]' : 'a[href]', leadsToTopic);

const linksOutsideMenus = (page: PageQuery, selector: string, isTopic: (page: PageQuery, link: Element) => boolean) =>
  linkTexts(
    page,
    page.all(selector).filter((link) => isTopic(page, link) && !page.isWithin(link, MENU)),
  );

const MOST_LINKS = 3000;

/** What an element says around its links: "Tags:". */
const ownText = (page: PageQuery, box: Element): string =>
  page
    .all('a', box)
    .reduce((text, link) => text.replace(page.text(link), ''), page.text(box).slice(0, 500))
    .replace(/[\s,;|·•#]+$/, '')
    .trim();

/** Its own class or its list's says so. */
function isTagged(page: PageQuery, link: Element): boolean {
  const rel = page.attribute(link, 'rel');
  const list = page.parent(link);
  // So WordPress calls its sections.
  if (rel.includes('tag')) return !/categor/.test(`${rel} ${page.attribute(link, 'href')} ${list ? page.attribute(list, 'class') : ''}`);
  let one: Element | undefined = link;
  // WordPress names the tags of an article in its class.
  for (let up = 0; one && up < 4 && page.tag(one) !== 'article'; one = page.parent(one), up += 1) {
    if (NAMED_TAG.test(page.attribute(one, 'class'))) return true;
  }
  return false;
}

/** Labels, if there are any, unless most of them are headlines. What has a picture is a teaser. So many that nobody would call them topics are a menu. */
function linkTexts(page: PageQuery, links: readonly Element[]): string[] | undefined {
  const texts = links
    .filter((link) => !page.isWithin(link, 'h2, h3, h4') && !page.first('img', link))
    .map((link) => page.text(link))
    .filter((text) => text.length > 1 && !LABEL.test(text));
  const isLabel = (text: string) => text.length <= 50 && text.split(' ').length <= 6 && !/[?!]|: /.test(text);
  const topics = texts.filter(isLabel);
  return topics.length > texts.length / 2 && topics.length <= 25 ? topics : undefined;
}

/** A link in a sentence is a mention, not a topic. */
function leadsToTopic(page: PageQuery, link: Element): boolean {
  if (!TOPIC_ADDRESS.test(page.attribute(link, 'href'))) return false;
  const parent = page.parent(link);
  return parent !== undefined && page.tag(parent) !== 'p' && page.text(parent).length < 200;
}
