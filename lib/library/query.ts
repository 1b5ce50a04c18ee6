/**
 * The language of the search field: words in any order and by their beginnings, "phrases", -word, and `name:value`.
 * What can't be understood is searched as words, and said so.
 */
import { foldSearch, words } from '../article/search-words.ts';
import { parseDay } from './day.ts';

/** One thing that must occur: words that follow each other. */
export interface Term {
  /** Folded, at least one. */
  words: string[];
  /** In quotation marks: the last word must be whole, not only begin so. */
  exact: boolean;
}

export type Condition =
  | { name: 'is'; value: 'unread' | 'read' | 'archived' | 'favorite' }
  | { name: 'has'; value: 'note' | 'tag' | 'highlight' }
  /** Folded. */
  | { name: 'tag' | 'site' | 'lang' | 'by'; value: string }
  /** When it was saved, epoch ms: before is exclusive, after inclusive. */
  | { name: 'before' | 'after'; value: number };

export type Filter = Condition & { not: boolean };

export interface Query {
  terms: Term[];
  without: Term[];
  filters: Filter[];
  /** As typed, in order: what looked like a filter and is none. */
  notUnderstood: string[];
}

/** The names of filters, with the values that can be completed without knowing the list. */
export const FILTERS = {
  is: ['unread', 'read', 'archived', 'favorite'],
  has: ['note', 'tag', 'highlight'],
  tag: [],
  site: [],
  lang: [],
  by: [],
  before: [],
  after: [],
} as const satisfies Record<Condition['name'], readonly string[]>;

/** A minus, a name, and words in quotation marks (any kind, perhaps not closed yet) or up to the next blank. */
const PIECE = /(?<minus>-)?(?:(?<name>\p{L}+):)?(?:["“”„](?<quoted>[^"“”„]*)["“”„]?|(?<plain>\S*))/gu;

const BEFORE_BLANK = new RegExp(`\\b((?:${Object.keys(FILTERS).join('|')}):)\\s+`, 'gi');

/** `now`: epoch ms, for days like `7d`. */
export function parseQuery(text: string, now: number): Query {
  const query: Query = { terms: [], without: [], filters: [], notUnderstood: [] };
  for (const { 0: piece, groups = {} } of text.replace(BEFORE_BLANK, '$1').matchAll(PIECE)) addPiece(query, piece, groups, now);
  return query;
}

function addPiece(query: Query, piece: string, groups: Partial<Record<string, string>>, now: number): void {
  const { minus, name, quoted, plain } = groups;
  const value = quoted ?? plain ?? '';
  const condition = name && parseCondition(name.toLowerCase(), value, now);
  if (condition) {
    query.filters.push({ ...condition, not: minus !== undefined });
    return;
  }
  const isBegun = name && !value.trim() && Object.hasOwn(FILTERS, name.toLowerCase());
  if (isBegun) return;
  if (name && isTyped(value)) query.notUnderstood.push(piece);
  const term: Term = { words: words(`${name ?? ''} ${value}`).map(({ word }) => word), exact: quoted !== undefined };
  if (term.words.length > 0) (minus ? query.without : query.terms).push(term);
}

/** `http://…` is no filter at all. */
const isTyped = (value: string): boolean => value !== '' && !value.startsWith('//');

function parseCondition(name: string, value: string, now: number): Condition | undefined {
  switch (name) {
    case 'is':
      return oneOf('is', FILTERS.is, value);
    case 'has':
      return oneOf('has', FILTERS.has, value);
    case 'before':
    case 'after': {
      const day = parseDay(value, now);
      return day === undefined ? undefined : { name, value: day };
    }
    case 'tag':
    case 'site':
    case 'lang':
    case 'by':
      return value.trim() ? { name, value: foldSearch(value.trim()) } : undefined;
    default:
      return undefined;
  }
}

function oneOf<N extends 'is' | 'has', V extends string>(name: N, known: readonly V[], value: string): { name: N; value: V } | undefined {
  // As British English spells it.
  const found = known.find((one) => one === foldSearch(value).replace('favou', 'favo'));
  return found && { name, value: found };
}
