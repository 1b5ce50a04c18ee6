/** What kind of article it is. Pages that hold none are refused, see refusal.ts. */
import { GALLERY_ADDRESS, GALLERY_HEADLINE, INTERVIEW, LIVE_ADDRESS, OPINION } from '../../languages/page-kinds.ts';
import { metaValue } from '../meta-values.ts';
import type { TidyArticle } from '../reading.ts';
import type { PageKind } from '../types.ts';
import { isVideo } from './refusal.ts';

const MOST_OF_GALLERY = 300;

/** The first kind that holds; `article` where no other does. */
export function kindOf({ url, headline, kicker = '', articleSection = '', isAccessibleForFree, body, clues }: TidyArticle): PageKind {
  const { types, measures } = clues;
  const { words, entries } = measures;
  const hasPaywall = measures.hasPaywall || measures.asksSubscribers;
  const pictures = body.filter(({ type }) => type === 'image').length;
  const labels = `${articleSection} ${kicker} ${sectionsOf(url)}`;
  if (types.includes('LiveBlogPosting') || LIVE_ADDRESS.test(url) || entries > 4) return 'live-blog';
  if (isAccessibleForFree === false ? words < 250 || hasPaywall : hasPaywall && words < 120) return 'paywalled';
  if (isVideo(types, url) && words < 150) return 'video';
  const isGallery = GALLERY_ADDRESS.test(sectionsOf(url)) || GALLERY_HEADLINE.test(headline);
  if (isGallery ? words < MOST_OF_GALLERY : pictures > 7 && words < pictures * 40) return 'gallery';
  if (types.some((type) => /^Opinion|^Analysis/.test(type)) || OPINION.test(labels)) return 'opinion';
  return INTERVIEW.test(`${labels} ${headline} ${metaValue(clues.meta, 'og:title')?.text ?? ''}`) ? 'interview' : 'article';
}

/** "/opinie/columns/" of an address; its last part is made from the headline. */
function sectionsOf(url: string): string {
  const pathname = URL.parse(url)?.pathname ?? '';
  return pathname.slice(0, pathname.lastIndexOf('/')).replaceAll('/', ' ');
}
