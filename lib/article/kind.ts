/** What kind of page it is: the kinds that hold an article are labelled, the others refused. */
import type { Fields } from './fields/index.ts';
import type { PageKind, RefusalReason } from './types.ts';

export interface Measures {
  words: number;
  pictures: number;
  /** Characters of all text of the page, and of these in links. */
  length: number;
  linked: number;
  /** Entries with a time of their own. */
  entries: number;
  hasPaywall: boolean;
}

const ARTICLE_TYPE = /Article$|^Report|BlogPosting$|^article$|^Review$/;
/** A live blog's, a video's or a gallery's own word in an address. */
const WORDS = {
  live: /live-?(?:blog|ticker|updates?)/i,
  video: /\/videos?\//i,
  gallery: /fotostrecke|galler(?:y|ies)|galerie|diaporama|fotoserie|in-beeld|bildergalerie|fotos?-\d/i,
  opinion:
    /\b(?:opin(?:ie|ion|ión|ião|ione|ioni|y)\w*|columns?|columnas?|columnist\w*|commentary|commentaar|kommentare?|editorials?|meinung|tribunes?|debat(?:te)?|leitartikel|gastbeitrag|ledare|leder|kronik|chroniques?|blogs?|hoofdredactioneel)\b/i,
  interview: /\b(?:interview|entretien|entrevista|intervista|vraaggesprek|wywiad|intervju)\b/i,
  error: /\b404\b|not found|niet gevonden|nicht gefunden|introuvable|no encontrada|non trovata|niet bestaat/i,
};

export function kindOf(fields: Fields, { words, pictures, entries, hasPaywall }: Measures): PageKind {
  const types = [...fields.pageTypes];
  const labels = `${fields.articleSection ?? ''} ${fields.kicker ?? ''} ${sectionsOf(fields.url)}`;
  if (types.includes('LiveBlogPosting') || WORDS.live.test(fields.url) || entries > 4) return 'live-blog';
  if (fields.isAccessibleForFree === false ? words < 250 || hasPaywall : hasPaywall && words < 120) return 'paywalled';
  if (isVideo(fields) && words < 150) return 'video';
  if (pictures > 7 && words < pictures * 40) return 'gallery';
  if (types.some((type) => /^Opinion|^Analysis/.test(type)) || WORDS.opinion.test(labels)) return 'opinion';
  return WORDS.interview.test(`${labels} ${fields.headline}`) ? 'interview' : 'article';
}

/** Undefined where there is enough to read. */
export function refusalOf(fields: Fields, measures: Measures): RefusalReason | undefined {
  const { words, length, linked, hasPaywall } = measures;
  const isArticle = [...fields.pageTypes].some((type) => ARTICLE_TYPE.test(type));
  const { pathname = '', search = '' } = URL.parse(fields.url) ?? {};
  if (length < 30) return 'empty-page';
  if (words < 150 && !isArticle && WORDS.error.test(fields.headline)) return 'page-error';
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !search && !isArticle && /^http/.test(fields.url))
    return 'front-page';
  if (words < 30 && (fields.isAccessibleForFree === false || hasPaywall)) return 'paywalled';
  if (words < 30 && isVideo(fields)) return 'video-page';
  if (isArticle) return words < 20 ? 'too-short' : undefined;
  if (linked > length * 0.5 && words < 250) return 'front-page';
  return words < 60 ? (words < 5 ? 'not-an-article' : 'too-short') : undefined;
}

const isVideo = ({ pageTypes, url }: Fields): boolean =>
  [...pageTypes].some((type) => /^VideoObject$|^video/.test(type)) &&
  (WORDS.video.test(url) || ![...pageTypes].some((type) => ARTICLE_TYPE.test(type)));

/** "/opinie/columns/" of an address; its last part is made from the headline. */
function sectionsOf(url: string): string {
  const pathname = URL.parse(url)?.pathname ?? '';
  return pathname.slice(0, pathname.lastIndexOf('/')).replaceAll('/', ' ');
}
