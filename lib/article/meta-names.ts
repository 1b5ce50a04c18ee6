/** What `<meta>` calls authors, topics and days, the most trusted first; see fields/meta.ts for how names are written. */

const list = (names: string): readonly string[] => names.split(' ');

export const AUTHORS = list('parsely-author author article:author article:author_name articleauthor byl dc.creator cxenseparse:author');
export const KEYWORDS = list('article:tag news_keywords parsely-tags cxenseparse:keywords keywords');
export const PUBLISHED = list(
  'article:published_time article:published datepublished parsely-pub-date cxenseparse:recs:publishtime publishdate pubdate date dc.issued dc.created dc.date',
);
export const MODIFIED = list('article:modified_time article:modified og:updated_time datemodified dc.modified lastmod last-modified');
