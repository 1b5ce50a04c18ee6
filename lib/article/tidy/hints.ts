/** What templates call the things that are no text, all over the world. */
import { cached } from '../../languages/cached.ts';

/** Whole words, singular or plural; with a star what begins so; and whatever ends in "box". "readmore" stands for "read-more" and "readMore" too. */
const NAMES = {
  caption: 'caption* legend bildunter* bijschrift cutline didascalia credit copyright photo foto img* image picture thumb* figure lightbox',
  byline: 'byline author auteur autor autore autoren autora schrijver writer reporter journalist contributor bio biography signature',
  'date or label': 'dateline date datum pubdate timestamp time meta kicker breadcrumb eyebrow overline label readtime readingtime leestijd',
  offer:
    'newsletter infolettre nieuwsbrief subscri* paywall regwall abon* promo* donat* cta signup login register registration identity consent cookie gdpr ad advert* sponsor* whatsapp appbanner follow push affiliate* disclaimer disclosure membership correction',
  related:
    'related* readalso readmore readnext readon leesook leesmeer leesverder recommend* recirc* teaser morestories morearticles morenews mostread mostpopular trending popular outbrain taboola alsoread card zieook verwandt* gerelateerd* relacionad* correlat* kapcsolod* souvisej* powiazan* povezan* suggest* carousel slider swiper nextarticle',
  'share bar': 'share* sharing* social teilen delen partage* compartir toolbar tool print bookmark reaction like',
  comments: 'comment disqus reacties kommentar* discussion reply replies response',
  topics: 'tag topic keyword taglist tagcloud onderwerpen themen schlagwort* etiquetas hashtag',
  poll: 'betting bookmaker poll quiz survey umfrage voting anket* ankiet* sondag* encuesta* enquet*',
  contents: 'toc tableofcontents inhaltsverzeichnis inhoudsopgave',
  box: 'fact fakta* kasten kader widget sidebar expander encadre* embed* tweet twitter instagram popup modal tooltip alert toggle notice video player galler* slideshow audio podcast',
};

export type HintName = keyof typeof NAMES;

/** A stem keeps its star. */
const stepOf = new Map((Object.keys(NAMES) as HintName[]).flatMap((step) => NAMES[step].split(' ').map((name) => [name, step] as const)));
const SHORTEST_STEM = 3;

/** What templates call the text itself, whatever else they call it. */
const TEXT = /(?:^|\s)(?:(?:article|story|entry|post)[_-]*(?:body|content|text)|subscriber-(?:preview|only))(?:\s|$)/i;

/** Longer names are made from headlines and say nothing of the template; a common builder calls all that it sets a widget, and what Drupal calls "label-hidden" has no label. */
const isTelling = (name: string): boolean => name.length < 40 && !/:|\d{4}|^elementor|label-hidden$/.test(name);

export const namedStep = (hint: string): HintName | undefined =>
  TEXT.test(hint)
    ? undefined
    : hint
        .split(/\s+/)
        .filter(isTelling)
        .map(stepOfName)
        .find((step) => step !== '');

/** "n1AuAdJlVL" in "block-id-n1AuAdJlVL": what is in it is no word. */
const HASH = /(?=[^_-]*\d)(?=[^_-]*[a-z])(?=[^_-]*[A-Z])[^_-]+/g;

/** In other hashes letters behind a digit are no words: "f98b1ad2" holds no "ad". Nor is "aD" one, so no single letters are joined; nothing is joined over digits. Empty where the name says nothing. Templates repeat themselves. */
const stepOfName = cached((name: string): HintName | '' => {
  const parts = name
    .replace(HASH, '0')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\d[a-z\d]*/g, ' ')
    .split(/[^a-z_-]+/);
  for (const words of parts.map((part) => part.split(/[_-]+/))) {
    for (let from = 0; from < words.length; from += 1) {
      for (const to of [1, 2, 3]) {
        const joined = words.slice(from, from + to);
        if (to > 1 && joined.some(({ length }) => length < 2)) break;
        const word = joined.join('');
        const step =
          stepOf.get(word) ?? stepOf.get(word.replace(/s$/, '')) ?? stemStep(word) ?? (/box(?:es)?$/.test(word) ? 'box' : undefined);
        if (step) return step;
      }
    }
  }
  return '';
});

function stemStep(word: string): HintName | undefined {
  for (let end = word.length; end >= SHORTEST_STEM; end -= 1) {
    const step = stepOf.get(`${word.slice(0, end)}*`);
    if (step) return step;
  }
  return undefined;
}
