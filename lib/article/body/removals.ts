/** Why a block is not the article's text although it stands in it. First the surest. */
import { fold } from '../fields/similar.ts';
import type { Candidate } from './blocks.ts';
import type { Draft } from './draft.ts';
import { ancestors, type PageElement } from './page.ts';
import type { Rule } from './restorations.ts';

/** What templates call things that are no text, all over the world. Names are matched from the start of a word, "article-share" as "share". */
const HINTS: readonly [step: string, names: string][] = [
  [
    'caption',
    'caption|legend|bildunter|bijschrift|cutline|didascalia|credits?|copyright|photo-?(?:credit|desc|info)|image-?(?:desc|text|info)',
  ],
  [
    'byline',
    'by-?lines?|authors?|auteurs?|autor(?:e|en|es)?|schrijver|writers?|reporters?|journalists?|contributors?|bio|biography|signature|firma',
  ],
  [
    'date or label',
    'datelines?|date|datum|pub(?:lish)?-?date|publish(?:ed)?|timestamp|time|meta|kicker|breadcrumbs?|eyebrow|overline|label|read(?:ing)?-?time|leestijd',
  ],
  [
    'offer',
    'newsletters?|nieuwsbrief|subscri\\w*|paywall|regwall|piano|abonn?\\w*|promo\\w*|donat\\w*|cta|sign-?up|log-?in|register|registration|identity|consent|cookies?|gdpr|ads?|adverts?|advertisement|sponsor\\w*|whatsapp|app-?banner|follow|push|affiliate\\w*|disclaimer|disclosure',
  ],
  [
    'related',
    'related\\w*|read-?(?:also|more|next|on)|lees-?(?:ook|meer|verder)|recommend\\w*|recirc\\w*|teasers?|more-?(?:on|topic|stories|articles|news)|most-?(?:read|popular)|trending|popular|outbrain|taboola|also-?read|cards?|cross-?links?|zie-?ook|verwandt\\w*|gerelateerd\\w*|relacionad\\w*|correlat\\w*|suggest\\w*|carousel|slider|swiper|next-?article|second-article|under-article',
  ],
  [
    'share bar',
    'shar(?:e|es|ing)\\w*|social\\w*|teilen|delen|partage\\w*|compartir|toolbar|tools?|print|bookmark|reactions?|sympathy|likes?',
  ],
  ['comments', 'comments?|disqus|reacties|kommentare?|discussions?|replies|responses?'],
  ['tags', 'tags?|topics?|keywords?|tag-?(?:list|cloud)|onderwerpen|themen|schlagwort\\w*|etiquetas|hashtags?'],
  ['poll', 'polls?|quiz|survey|umfrage|enquete|voting'],
  ['contents', 'toc|table-of-contents|inhaltsverzeichnis|inhoudsopgave'],
  [
    'box',
    '(?:fact|info|text|side|content)-?box(?:es)?|box|kasten|kader|widgets?|sidebar|accordion|embed(?:ded)?|popup|modal|tooltip|alert|toggle|notice|videos?|players?|gallery|galleries|slideshow|audio|podcast',
  ],
];

const hintRules: Rule[] = HINTS.map(([step, names]) => {
  const named = new RegExp(`(?:^|[^a-z])(?:${names})(?![a-z])`, 'i');
  return {
    step,
    test: (candidate, draft) => {
      const side = sideOf(candidate, draft).find(({ hint }) => named.test(unhumped(hint)));
      return side && `the page calls it "${side.hint.slice(0, 60)}"`;
    },
  };
});

/** "articleShareBar" is "article-share-bar". */
const unhumped = (hint: string): string => hint.replace(/([a-z])([A-Z])/g, '$1-$2');

/** The elements around a block that hold too little to be the article's frame. */
function sideOf({ holder, block }: Candidate, { stream, scope }: Draft): PageElement[] {
  const around: PageElement[] = [];
  const most = Math.max(stream.length * 0.5, block.text.length * 1.2);
  for (const element of [holder, ...ancestors(holder)]) {
    if (element === scope || element.length > most) break;
    around.push(element);
  }
  return around;
}

const isShort = ({ block }: Candidate, most: number): boolean => block.text.length <= most;
const linkedShare = ({ block, linked }: Candidate): number => (block.text ? linked / block.text.length : 0);

const textRules: Rule[] = [
  {
    step: 'beside',
    test: ({ holder }) =>
      [holder, ...ancestors(holder)].some(({ isBeside }) => isBeside) ? 'stands in a part beside the text' : undefined,
  },
  {
    step: 'repeated headline',
    test: ({ block }, { headlines }) => (headlines.includes(fold(block.text)) ? 'says the same as the headline' : undefined),
  },
  {
    step: 'standfirst apart',
    test: ({ block }, { standfirst }) => (standfirst && fold(block.text) === standfirst ? 'is the standfirst' : undefined),
  },
  {
    step: 'one link',
    test: (candidate) => (linkedShare(candidate) > 0.85 && candidate.block.type !== 'table' ? 'is a link and nothing else' : undefined),
  },
  {
    step: 'read also',
    test: (candidate, { words }) =>
      isShort(candidate, 220) &&
      words.readAlso.test(candidate.block.text) &&
      (linkedShare(candidate) > 0.3 || isShort(candidate, 45) || /:\s*$/.test(candidate.block.text))
        ? 'points to another article'
        : undefined,
  },
  {
    step: 'topics',
    test: (candidate, { words }) => (words.topics.test(candidate.block.text) ? 'is the label of a list of topics' : undefined),
  },
  {
    step: 'offer',
    test: (candidate, { words, stream }) =>
      isShort(candidate, stream.has(candidate) ? 120 : 300) &&
      words.offers.test(candidate.block.text) &&
      (linkedShare(candidate) > 0 || !stream.has(candidate))
        ? 'offers something of the publisher'
        : undefined,
  },
  {
    step: 'byline',
    test: (candidate, { words, authors }) =>
      isShort(candidate, 120) &&
      (isOnlyNames(candidate.block.text, authors) ||
        (isShort(candidate, 60) && words.byline.test(candidate.block.text) && !/[.!?]["”’]?$/.test(candidate.block.text)))
        ? 'names the authors'
        : undefined,
  },
  {
    step: 'credit',
    test: (candidate, { words }) =>
      isShort(candidate, 90) && words.credit.test(candidate.block.text) ? 'names whose picture it is' : undefined,
  },
  {
    step: 'date line',
    test: (candidate, { words }) =>
      isShort(candidate, 90) && words.dateLine.test(candidate.block.text) ? 'says when it was published or how long it is' : undefined,
  },
];

function isOnlyNames(text: string, authors: readonly string[]): boolean {
  const rest = authors.reduce((left, name) => left.replace(name, ' '), fold(text));
  return rest.length < fold(text).length && rest.replace(/[^\p{L}]/gu, '').length <= 12;
}

export const removals: readonly Rule[] = [...textRules, ...hintRules];
