/** The dates that a page prints, or marks for machines. */
import type { Provenance, Said } from '../types.ts';
import type { PageQuery } from './page-query.ts';

interface Printed {
  published: Said[];
  modified: Said[];
}

const MOST = 15;

/** `<time>` and microdata. The first is when it was published, one that says "updated" when it was changed. */
export function markedDates(page: PageQuery): Printed {
  const found: Printed = { published: [], modified: [] };
  for (const element of page.all('time, [itemprop="datePublished" i], [itemprop="dateModified" i]').slice(0, MOST)) {
    const name = page.attribute(element, 'itemprop');
    const text = page.attribute(element, 'content') || page.attribute(element, 'datetime') || page.text(element);
    const origin: Provenance = name ? 'microdata' : 'page';
    const list = isModified(page, element, name) ? found.modified : found.published;
    if (name) list.unshift({ text, origin });
    else list.push({ text, origin });
  }
  return found;
}

/** Lines that their class calls a date. */
export const printedDates = (page: PageQuery): Said[] =>
  page
    .all('[class*="date" i], [class*="publish" i], [class*="datum" i]')
    .slice(0, 20)
    .map((element) => ({ text: page.text(element), origin: 'page' }));

const UPDATED = /updat|modif|aangepast|gewijzigd|bijgewerkt|aktualisiert|actualizad|mis à jour|aggiorna|oppdatert|uppdatera|opdatere/i;

function isModified(page: PageQuery, time: Element, name: string): boolean {
  if (name) return /modified/i.test(name);
  const parent = page.parent(time);
  const around = parent ? page.text(parent) : '';
  return UPDATED.test(page.attribute(time, 'class')) || (around.length < 60 && UPDATED.test(around));
}
