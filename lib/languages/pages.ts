/** The part of every language that reading a page needs. */
import type { PageLanguage } from './types.ts';

const files = import.meta.glob<PageLanguage>(['./??.ts'], { eager: true, import: 'page' });

/** In the order of their codes. */
export const pageLanguages: readonly PageLanguage[] = Object.values(files);

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findPageLanguage(tag: string): PageLanguage | undefined {
  const code = tag.toLowerCase().split('-')[0];
  return pageLanguages.find((language) => language.code === code);
}
