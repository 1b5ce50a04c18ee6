/** What templates call the things that are no text, all over the world. Names are matched as whole words: "articleShareBar" as "share". */
import type { Candidate } from './blocks.ts';
import type { Draft } from './draft.ts';
import { ancestors, type PageElement } from './page.ts';

const NAMES: readonly [step: string, names: string][] = [
  [
    'caption',
    'caption\\w*|legend|bildunter\\w*|bijschrift|cutline|didascalia|credits?|copyright|photos?|foto|img\\w*|images?|picture|thumb\\w*|figure|lightbox|media-?(?:title|desc)\\w*',
  ],
  [
    'byline',
    'by-?lines?|authors?|auteurs?|autor(?:e|en|es|a)?|schrijver|writers?|reporters?|journalists?|contributors?|bio|biography|signature|firma',
  ],
  [
    'date or label',
    'datelines?|date|datum|pub-?date|timestamp|time|meta|kicker|breadcrumbs?|eyebrow|overline|labels?|read(?:ing)?-?time|leestijd|entry-info',
  ],
  [
    'offer',
    'newsletters?|nieuwsbrief|subscri\\w*|paywall|regwall|piano|abonn?\\w*|promo\\w*|donat\\w*|cta|sign-?up|log-?in|register|registration|identity|consent|cookies?|gdpr|ads?|adverts?|advertisement|sponsor\\w*|whatsapp|app-?banner|follow|push|affiliate\\w*|disclaimer|disclosure|membership',
  ],
  [
    'related',
    'related\\w*|read-?(?:also|more|next|on)|lees-?(?:ook|meer|verder)|recommend\\w*|recirc\\w*|teasers?|more-?(?:on|topic|stories|articles|news)|most-?(?:read|popular)|trending|popular|outbrain|taboola|also-?read|cards?|cross-?links?|zie-?ook|verwandt\\w*|gerelateerd\\w*|relacionad\\w*|correlat\\w*|suggest\\w*|carousel|slider|swiper|(?:next|second|under)-?article|line-clamp',
  ],
  [
    'share bar',
    'shar(?:e|es|ing)\\w*|socials?|teilen|delen|partage\\w*|compartir|toolbar|tools?|print|bookmark|reactions?|sympathy|likes?',
  ],
  ['comments', 'comments?|disqus|reacties|kommentare?|discussions?|replies|responses?'],
  ['topics', 'tags?|topics?|keywords?|tag-?(?:list|cloud)|onderwerpen|themen|schlagwort\\w*|etiquetas|hashtags?'],
  ['poll', 'polls?|quiz|survey|umfrage|enquete|voting'],
  ['contents', 'toc|table-of-contents|inhaltsverzeichnis|inhoudsopgave'],
  [
    'box',
    '(?:fact|info|text|side|content)-?box(?:es)?|box|kasten|kader|widgets?|sidebar|accordion|embed(?:ded)?|popup|modal|tooltip|alert|toggle|notice|videos?|players?|gallery|galleries|slideshow|audio|podcast',
  ],
];

const NAMED = NAMES.map(([step, names]) => ({ step, names: new RegExp(`(?:^|[^a-z])(?:${names})(?![a-z])`, 'i') }));
const ANY = new RegExp(NAMED.map(({ names }) => names.source).join('|'), 'i');

/** Why the page's own names say that a block is no text. */
export function hintAt(candidate: Candidate, draft: Draft): { step: string; reason: string } | undefined {
  for (const element of sideOf(candidate, draft)) {
    const names = wordsOf(element.hint);
    const step = ANY.test(names) && NAMED.find((one) => one.names.test(names))?.step;
    if (step) return { step, reason: `the page calls it "${element.hint.slice(0, 60)}"` };
  }
  return undefined;
}

/** "articleShareBar" is "article-share-bar". Longer names are made from headlines and say nothing of the template. */
const wordsOf = (hint: string): string =>
  hint
    .split(/\s+/)
    .filter((name) => name.length < 40 && !/:|\d{4}/.test(name))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');

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
