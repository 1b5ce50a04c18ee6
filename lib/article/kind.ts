/** What kind of article it is. Pages that hold none were refused before, see refusal.ts. */
import { isVideo } from './refusal.ts';
import type { PageKind, RawArticle } from './types.ts';

/** A live blog's, a gallery's or an opinion's own word in an address. */
const WORDS = {
  live: /live-?(?:blog|ticker|updates?)/i,
  gallery: /fotostrecke|galler(?:y|ies)|galerie|diaporama|fotoserie|in-beeld|bildergalerie|fotos?-\d/i,
  opinion:
    /\b(?:opin(?:ie|ion|ión|ião|ione|ioni|y)\w*|columns?|columnas?|columnist\w*|commentary|commentaar|kommentare?|editorials?|meinung|tribunes?|debat(?:te)?|leitartikel|gastbeitrag|ledare|leder|kronik|chroniques?|blogs?|hoofdredactioneel)\b/i,
  interview: /\b(?:interview|entretien|entrevista|intervista|vraaggesprek|wywiad|intervju)\b/i,
};

/** "In pictures: …" */
const PICTURES =
  /^(?:en images|in (?:pictures|photos|beeld|bildern)|fotostrecke|bildergalerie|fotoserie|fotogaler[ií]a|galería|photos|galeri)(?![a-z])/i;
const MOST_OF_GALLERY = 300;

export function kindOf(fields: RawArticle): PageKind {
  const { types, measures } = fields.clues;
  const { words, entries, hasPaywall } = measures;
  const pictures = fields.body.filter(({ type }) => type === 'image').length;
  const labels = `${fields.articleSection ?? ''} ${fields.kicker ?? ''} ${sectionsOf(fields.url)}`;
  if (types.includes('LiveBlogPosting') || WORDS.live.test(fields.url) || entries > 4) return 'live-blog';
  if (fields.isAccessibleForFree === false ? words < 250 || hasPaywall : hasPaywall && words < 120) return 'paywalled';
  if (isVideo(types, fields.url) && words < 150) return 'video';
  const isGallery = WORDS.gallery.test(sectionsOf(fields.url)) || PICTURES.test(fields.headline);
  if (isGallery ? words < MOST_OF_GALLERY : pictures > 7 && words < pictures * 40) return 'gallery';
  if (types.some((type) => /^Opinion|^Analysis/.test(type)) || WORDS.opinion.test(labels)) return 'opinion';
  return WORDS.interview.test(`${labels} ${fields.headline}`) ? 'interview' : 'article';
}

/** "/opinie/columns/" of an address; its last part is made from the headline. */
function sectionsOf(url: string): string {
  const pathname = URL.parse(url)?.pathname ?? '';
  return pathname.slice(0, pathname.lastIndexOf('/')).replaceAll('/', ' ');
}
