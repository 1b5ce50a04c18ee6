/** All that a page calls its article, folded for comparison. */
import { fold } from './fold.ts';
import type { ReadArticle } from './types.ts';

export const headlinesOf = ({ headline, alternativeHeadline = '' }: Pick<ReadArticle, 'headline' | 'alternativeHeadline'>): string[] =>
  [headline, alternativeHeadline].filter(Boolean).map(fold);
