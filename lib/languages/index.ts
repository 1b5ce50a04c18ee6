import { findPageLanguage, pageLanguages } from './pages.ts';
import type { Language, PageLanguage, ProseLanguage } from './types.ts';

const files = import.meta.glob<ProseLanguage>(['./??.ts'], { eager: true, import: 'prose' });

const whole = (page: PageLanguage): Language => ({ ...page, ...(files[`./${page.code}.ts`] as ProseLanguage) });

/** Every language that has a file here, in the order of their codes. */
export const languages: readonly Language[] = pageLanguages.map(whole);

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findLanguage(tag: string): Language | undefined {
  const code = findPageLanguage(tag)?.code;
  return languages.find((language) => language.code === code);
}
