/** What a query asks for, if anything. */
import type { Query } from './query.ts';

export const asksWords = ({ terms, without }: Query): boolean => terms.length + without.length > 0;

/** False while nothing can be searched for yet, and where there is no word. */
export const asksAnything = (query: Query): boolean => asksWords(query) || query.filters.length > 0;
