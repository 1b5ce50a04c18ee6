import type { Language } from './types.ts';

const files = import.meta.glob<Language>(['./??.ts'], { eager: true, import: 'language' });

/** Every language that has a file here, in the order of their codes. */
export const languages: readonly Language[] = Object.values(files);

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary);
}
