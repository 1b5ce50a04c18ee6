/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), which feed readers and many other programs take. Newest first, as feeds are. */
import { runningText } from '../article/running-text.ts';
import { compare } from '../library/compare.ts';
import type { SavedWhole } from '../library/types.ts';
import type { Exporter } from './types.ts';

export default {
  id: 'json-feed',
  name: 'JSON Feed',
  isWhole: false,
  fileExtension: 'feed.json',
  mediaType: 'application/feed+json',
  async write(articles) {
    const items = articles
      .toSorted(({ article: a }, { article: b }) => b.savedAt - a.savedAt || compare(b.id, a.id))
      .map((whole, i) => `${i > 0 ? ',' : ''}\n${JSON.stringify(toItem(whole))}`);
    return ['{"version":"https://jsonfeed.org/version/1.1","title":"Kernpunt","items":[', ...items, '\n]}\n'];
  },
} satisfies Exporter;

function toItem({ article, body }: SavedWhole) {
  const { id, url, headline, standfirst, description, image, datePublished, dateModified, authors, tags, inLanguage } = article;
  // Two items with one id are one to a feed reader.
  const [, other] = id.split(' ');
  return {
    id: other ? `${url}#${other}` : url,
    url,
    title: headline,
    content_text: runningText(body),
    summary: standfirst ?? description,
    image: image?.url,
    date_published: rfc3339(datePublished),
    date_modified: rfc3339(dateModified),
    authors: authors.map(({ name, url }) => ({ name, url })),
    tags,
    language: inLanguage === 'und' ? undefined : inLanguage,
    _kernpunt: {
      about: 'https://kernpunt.example/json-feed',
      keyFacts: article.keyFacts.map(({ text }) => text),
      status: article.status,
      favorite: article.favorite,
      note: article.note || undefined,
      savedAt: new Date(article.savedAt).toISOString(),
    },
  };
}

/** The format wants a time with its offset; a date that says only its day is left out rather than made more exact than it is. */
function rfc3339(date: string | undefined): string | undefined {
  return date && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date) && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : undefined;
}
