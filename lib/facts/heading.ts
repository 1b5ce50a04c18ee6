import type { PageKind } from '../article/types.ts';

/** What stands above an article. */
export interface Heading {
  headline: string;
  standfirst?: string;
  kind?: PageKind;
}
