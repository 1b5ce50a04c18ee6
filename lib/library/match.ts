/** Whether an article answers a query, and where. */
import { foldSearch, type Word, words } from '../article/search-words.ts';
import type { Condition, Filter, Query, Term } from './query.ts';
import type { Entry } from './shelf.ts';
import type { StoredArticle } from './types.ts';

type SearchField = 'headline' | 'kicker' | 'standfirst' | 'fact' | 'tag' | 'author' | 'source' | 'note' | 'body';

/** A text that is searched: `index` counts facts, tags, authors, and for the body its blocks. */
export interface SearchText {
  field: SearchField;
  index: number;
  text: string;
}

/** Where a text matched: sorted stretches that don't overlap, in UTF-16 units. */
export interface Match extends SearchText {
  ranges: { start: number; end: number }[];
}

export function searchTexts(article: StoredArticle): SearchText[] {
  const one = (field: SearchField, text: string | undefined) => (text ? [{ field, index: 0, text }] : []);
  const many = (field: SearchField, texts: string[]) => texts.map((text, index) => ({ field, index, text }));
  return [
    ...one('headline', article.headline),
    ...one('kicker', article.kicker),
    ...one('standfirst', article.standfirst),
    ...many(
      'fact',
      article.keyFacts.map(({ text }) => text),
    ),
    ...many('tag', article.tags),
    ...many(
      'author',
      article.authors.map(({ name }) => name),
    ),
    ...one('source', `${article.publisher.name} ${article.publisher.domain}`.trim()),
    ...one('note', article.note),
  ];
}

/** The matches of a query in texts, or undefined where a term is missing or a word that must not be there is. */
export function matchTexts({ terms, without }: Pick<Query, 'terms' | 'without'>, texts: readonly SearchText[]): Match[] | undefined {
  const read = texts.map((text) => ({ ...text, words: words(text.text) }));
  if (without.some((term) => read.some((text) => occurrences(text.words, term).length > 0))) return undefined;
  const found = terms.map((term) => read.map((text) => occurrences(text.words, term)));
  if (found.some((inTexts) => inTexts.every((ranges) => ranges.length === 0))) return undefined;
  return read.flatMap(({ field, index, text }, i) => {
    const ranges = joinRanges(found.flatMap((inTexts) => inTexts[i] ?? []));
    return ranges.length > 0 ? { field, index, text, ranges } : [];
  });
}

export function passesFilters(filters: readonly Filter[], entry: Entry): boolean {
  return filters.every((filter) => holds(filter, entry) !== filter.not);
}

function holds(condition: Condition, entry: Entry): boolean {
  const { name, value } = condition;
  switch (name) {
    case 'is':
      return value === 'favorite' ? entry.favorite : entry.status === value;
    case 'has':
      return { note: entry.hasNote, tag: entry.tags.length > 0, highlight: entry.hasHighlight }[value];
    case 'tag':
      return entry.tags.some((tag) => foldSearch(tag) === value);
    case 'site':
      return isDomainOrName(entry.publisher, value);
    case 'lang':
      return `${foldSearch(entry.inLanguage)}-`.startsWith(`${value}-`);
    case 'by':
      return entry.authors.some((author) => foldSearch(author).includes(value));
    case 'before':
      return entry.savedAt < value;
    case 'after':
      return entry.savedAt >= value;
  }
}

/** `nos.nl` is also `jeugdjournaal.nos.nl`; `nos` is a source's name. */
function isDomainOrName({ name, domain }: Entry['publisher'], value: string): boolean {
  return domain === value || domain.endsWith(`.${value}`) || foldSearch(name) === value;
}

function occurrences(text: readonly Word[], term: Term): { start: number; end: number }[] {
  return text.flatMap((_, at) => matchAt(text, at, term) ?? []);
}

function matchAt(text: readonly Word[], at: number, { words: wanted, exact }: Term): { start: number; end: number } | undefined {
  const last = wanted.length - 1;
  for (const [i, word] of wanted.entries()) {
    const there = text[at + i]?.word;
    if (there === undefined || !(there === word || (i === last && !exact && there.startsWith(word)))) return undefined;
  }
  return { start: (text[at] as Word).start, end: (text[at + last] as Word).end };
}

function joinRanges(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
