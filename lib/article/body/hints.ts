/** What templates call the things that are no text, all over the world. */
import type { Candidate } from './blocks.ts';
import type { Draft } from './draft.ts';
import { ancestors, type PageElement } from './page.ts';

/** Whole words; with a star what begins so. "readmore" stands for "read-more" and "readMore" too. */
const NAMES: Readonly<Record<string, string>> = {
  caption:
    'caption* legend bildunter* bijschrift cutline didascalia credit credits copyright photo photos foto img* image images picture thumb* figure lightbox mediatitle* mediadesc*',
  byline:
    'byline bylines author authors auteur auteurs autor autore autoren autores autora schrijver writer writers reporter reporters journalist journalists contributor contributors bio biography signature firma',
  'date or label':
    'dateline datelines date datum pubdate timestamp time meta kicker breadcrumb breadcrumbs eyebrow overline label labels readtime readingtime leestijd entryinfo',
  offer:
    'newsletter newsletters nieuwsbrief subscri* paywall regwall piano abon* promo* donat* cta signup login register registration identity consent cookie cookies gdpr ad ads advert adverts advertisement sponsor* whatsapp appbanner follow push affiliate* disclaimer disclosure membership',
  related:
    'related* readalso readmore readnext readon leesook leesmeer leesverder recommend* recirc* teaser teasers moreon moretopic morestories morearticles morenews mostread mostpopular trending popular outbrain taboola alsoread card cards crosslink crosslinks zieook verwandt* gerelateerd* relacionad* correlat* suggest* carousel slider swiper nextarticle secondarticle underarticle lineclamp',
  'share bar':
    'share* shares* sharing* social socials teilen delen partage* compartir toolbar tool tools print bookmark reaction reactions sympathy like likes',
  comments: 'comment comments disqus reacties kommentar kommentare discussion discussions reply replies response responses',
  topics: 'tag tags topic topics keyword keywords taglist tagcloud onderwerpen themen schlagwort* etiquetas hashtag hashtags',
  poll: 'poll polls quiz survey umfrage enquete voting',
  contents: 'toc tableofcontents inhaltsverzeichnis inhoudsopgave',
  box: 'box boxes factbox factboxes infobox infoboxes textbox textboxes sidebox sideboxes contentbox contentboxes kasten kader widget widgets sidebar accordion embed embedded popup modal tooltip alert toggle notice video videos player players gallery galleries slideshow audio podcast',
};

/** A stem keeps its star. */
const stepOf = new Map(Object.entries(NAMES).flatMap(([step, names]) => names.split(' ').map((name) => [name, step] as const)));
const SHORTEST_STEM = 3;

/** Why the page's own names say that a block is no text. */
export function hintAt(candidate: Candidate, draft: Draft): { step: string; reason: string } | undefined {
  for (const { hint } of sideOf(candidate, draft)) {
    const step = namedStep(hint);
    if (step) return { step, reason: `the page calls it "${hint.slice(0, 60)}"` };
  }
  return undefined;
}

const known = new Map<string, string | undefined>();

/** Templates repeat themselves: a name is looked up once. Longer ones are made from headlines and say nothing of the template. */
function namedStep(hint: string): string | undefined {
  for (const name of hint.split(/\s+/)) {
    if (name.length >= 40 || /:|\d{4}/.test(name)) continue;
    if (!known.has(name)) known.set(name, lookUp(name));
    const step = known.get(name);
    if (step) return step;
  }
  return undefined;
}

/** Hashes fall apart at their digits; nothing is joined over those. */
function lookUp(name: string): string | undefined {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z_-]+/);
  for (const words of parts.map((part) => part.split(/[_-]+/))) {
    for (let from = 0; from < words.length; from += 1) {
      for (const to of [1, 2, 3]) {
        const word = words.slice(from, from + to).join('');
        const step = stepOf.get(word) ?? stemStep(word);
        if (step) return step;
      }
    }
  }
  return undefined;
}

function stemStep(word: string): string | undefined {
  for (let end = word.length; end >= SHORTEST_STEM; end -= 1) {
    const step = stepOf.get(`${word.slice(0, end)}*`);
    if (step) return step;
  }
  return undefined;
}

/** The elements around a block that the stream doesn't flow through; of a block in the stream itself only the innermost. */
export function sideOf(candidate: Candidate, { stream, scope }: Pick<Draft, 'stream' | 'scope'>): PageElement[] {
  const { holder } = candidate;
  if (stream.has(candidate)) return stream.flowsThrough(holder) ? [] : [holder];
  const side: PageElement[] = [];
  for (const element of [holder, ...ancestors(holder)]) {
    if (element === scope || stream.flowsThrough(element)) break;
    side.push(element);
  }
  return side;
}
