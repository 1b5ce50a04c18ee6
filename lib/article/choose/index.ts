/** From what a page says to what is so. Needs no page: it runs in the extension's own. */

import { takeDateline } from '../dateline.ts';
import { articleId } from '../id.ts';
import { languageOf } from '../language.ts';
import type { TidyArticle } from '../reading.ts';
import { runningText } from '../running-text.ts';
import type { Block, FieldName, Provenance, ReadArticle } from '../types.ts';
import { normaliseUrl } from '../url.ts';
import { countWords } from '../words.ts';
import { chooseAuthors } from './authors.ts';
import { chooseImage } from './image.ts';
import { chooseKeywords } from './keywords.ts';
import { kindOf } from './kind.ts';
import { chooseDates } from './when.ts';

/** What no source gives is absent. */
export function chooseFields(tidy: TidyArticle): ReadArticle {
  const { clues, provenance, ...said } = tidy;
  const url = normaliseUrl(tidy.url);
  const inLanguage = languageOf(runningText(tidy.body), clues.languages);
  const { authors, origin: authorsOrigin } = chooseAuthors(clues, proseOf(tidy), inLanguage);
  // Of one word or two it may be the topic: a country, somebody who died.
  const titles = [tidy.headline].filter((title) => title.split(' ').length > 2);
  const { keywords, origin: keywordsOrigin } = chooseKeywords(clues, [...titles, ...authors.map(({ name }) => name)]);
  const opened = takeDateline([{ type: 'paragraph', text: tidy.standfirst ?? '' }]);
  const standfirst = opened.body[0]?.text;
  const { body, dateline = opened.dateline } = takeDateline(tidy.body);
  const { published, modified } = chooseDates(clues, url, inLanguage);
  return {
    id: articleId(url),
    ...said,
    url,
    headline: tidy.headline || beginningOf(body),
    ...(standfirst && { standfirst }),
    ...(dateline && { dateline }),
    body,
    wordCount: countWords(body),
    ...(normaliseUrl(clues.pageUrl) !== url && { originalUrl: clues.pageUrl }),
    kind: kindOf(tidy),
    inLanguage,
    authors,
    keywords,
    ...(published && { datePublished: published.text }),
    ...(modified && { dateModified: modified.text }),
    ...(clues.image && { image: chooseImage(clues.image) }),
    provenance: {
      ...provenance,
      kind: 'page',
      ...(dateline && { dateline: 'page' as const }),
      inLanguage: 'page',
      ...from('authors', authorsOrigin),
      ...from('keywords', keywordsOrigin),
      ...from('datePublished', published?.origin),
      ...from('dateModified', modified?.origin),
      ...from('image', clues.image?.origin),
    },
  };
}

/** Stands for the headline where a page has none, or the article would have no name in the list. */
const beginningOf = (body: readonly Block[]): string => runningText(body).replace(/(?<=^.{60}\S*)\s.*/s, ' …');

/** Headline and paragraphs, without the short lines that may yet turn out to be no part of the text, and without whom the last words name in brackets. */
const proseOf = ({ headline, body }: TidyArticle): string =>
  [headline, ...body.map(({ text }) => text).filter(({ length }) => length > SHORT)].join('\n').replace(/\([^()]{3,60}\)$/, '');

const SHORT = 100;

const from = (field: FieldName, origin: Provenance | undefined): ReadArticle['provenance'] => (origin ? { [field]: origin } : {});
