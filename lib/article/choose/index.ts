/** From what a page says to what is so. Needs no page: it runs in the extension's own. */

import type { Said } from '../clues.ts';
import { articleId } from '../id.ts';
import { kindOf } from '../kind.ts';
import { languageOf } from '../language.ts';
import type { TidyArticle } from '../reading.ts';
import { runningText } from '../running-text.ts';
import type { Block, FieldName, Provenance, ReadArticle } from '../types.ts';
import { normaliseUrl } from '../url.ts';
import { countWords } from '../words.ts';
import { chooseAuthors } from './authors.ts';
import { takeDateline } from './dateline.ts';
import { dateInAddress, parseDate } from './dates.ts';
import { chooseImage } from './image.ts';
import { chooseKeywords } from './keywords.ts';
import { saidDates } from './said.ts';

/** `raw`: its text tidied. What no source gives is absent. */
export function chooseFields(raw: TidyArticle): ReadArticle {
  const { clues, provenance, ...said } = raw;
  const url = normaliseUrl(raw.url);
  const inLanguage = languageOf(runningText(raw.body), clues.languages);
  const { authors, origin: authorsOrigin } = chooseAuthors(clues, proseOf(raw), inLanguage);
  // Of one word or two it may be the topic: a country, somebody who died.
  const titles = [raw.headline ?? ''].filter((title) => title.split(' ').length > 2);
  const { keywords, origin: keywordsOrigin } = chooseKeywords(clues, [...titles, ...authors.map(({ name }) => name)]);
  const opened = takeDateline([{ type: 'paragraph', text: raw.standfirst ?? '' }]);
  const standfirst = opened.body[0]?.text;
  const { body, dateline = opened.dateline } = takeDateline(raw.body);
  const inAddress = dateInAddress(url);
  const addressed: Said[] = inAddress ? [{ text: inAddress, origin: 'url' }] : [];
  const dates = saidDates(clues);
  const lastChange = firstDate(dates.modified, inLanguage);
  // Where a page says only when it was changed, that is the best that is known.
  const published = firstDate([...dates.published, ...addressed], inLanguage) ?? lastChange;
  const modified = lastChange && published && isBefore(lastChange.text, published.text) ? undefined : lastChange;
  return {
    id: articleId(url),
    ...said,
    url,
    headline: raw.headline || beginningOf(body),
    ...(standfirst && { standfirst }),
    ...(dateline && { dateline }),
    body,
    wordCount: countWords(body),
    ...(normaliseUrl(clues.pageUrl) !== url && { originalUrl: clues.pageUrl }),
    kind: kindOf(raw),
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

/** The first that is a date, as exactly as any source has it: with the hour or the offset that another adds to it. */
function firstDate(said: readonly Said[], inLanguage: string): Said | undefined {
  let best: Said | undefined;
  for (const { text, origin } of said) {
    if (best && OFFSET.test(best.text)) break;
    const date = parseDate(text, inLanguage);
    if (date && (!best || (date.length > best.text.length && date.startsWith(best.text)))) best = { text: date, origin };
  }
  return best;
}

/** Instants only: of a day or a local time it isn't known. */
const isBefore = (one: string, other: string): boolean => OFFSET.test(one) && OFFSET.test(other) && Date.parse(one) < Date.parse(other);

/** Nothing can be added to it: what is printed takes longer to parse, and needn't be. */
const OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;
