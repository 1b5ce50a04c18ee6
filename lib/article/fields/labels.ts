/** Short texts that only the style sheet sets apart. */
import type { PageQuery } from './page-query.ts';

/** More elements than a label has. */
const MOST_WITHIN = 8;

/** So many links lead from the front page through its sections to the article. */
const TRAIL = 3;

/** So many links in it that they lead down from the front page. */
export const hasTrail = (page: PageQuery, element: Element): boolean => page.all('a', element).length >= TRAIL;

/** "Politik" "Berlin", "Jane Doe" "Reporter", side by side without a blank: each by itself. Else the whole text, as one. */
export function labelsIn(page: PageQuery, element: Element): string[] {
  const text = page.text(element);
  if (page.all('*', element).length > MOST_WITHIN) return [text];
  const parts = page.all(':scope > *', element).flatMap((child) => labelsIn(page, child));
  return parts.length > 1 && parts.join('') === text ? parts.filter(Boolean) : [text];
}
