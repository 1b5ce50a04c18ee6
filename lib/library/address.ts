/** What the library shows, as the fragment of its address: so that back, reload and bookmarks work. */
import type { View } from './shelf.ts';

export const SORTS = ['saved', 'published', 'words', 'source', 'headline'] as const;
export type Sort = (typeof SORTS)[number];

export interface Shown {
  view: View;
  sort: Sort;
  /** As typed; empty where nothing is searched. */
  search: string;
}

export const START: Shown = { view: 'all', sort: 'saved', search: '' };

/** The views that are no tag, source or language, in the order of the side bar. */
export const FIXED_VIEWS = ['all', 'unread', 'favorite', 'archived', 'note'] as const;

/** `fragment` with or without its `#`. What it doesn't say, or says wrongly, is as at the start. */
export function parseAddress(fragment: string): Shown {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = parameters.get('view') ?? START.view;
  const sort = parameters.get('sort');
  return {
    view: isView(view) ? view : START.view,
    sort: SORTS.find((known) => known === sort) ?? START.sort,
    search: parameters.get('q') ?? START.search,
  };
}

/** Empty for the start, else with its `#`. */
export function toAddress({ view, sort, search }: Shown): string {
  const parameters = new URLSearchParams();
  if (view !== START.view) parameters.set('view', view);
  if (sort !== START.sort) parameters.set('sort', sort);
  if (search !== START.search) parameters.set('q', search);
  const text = parameters.toString();
  return text && `#${text}`;
}

const isView = (view: string): view is View => FIXED_VIEWS.some((known) => known === view) || /^(tag|site|lang):./.test(view);
