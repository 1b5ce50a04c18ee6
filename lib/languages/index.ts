import type { Language } from './types.ts';

const files = import.meta.glob<Language>(['./*.ts', '!./index.ts', '!./types.ts'], { eager: true, import: 'default' });

/** Every language that has a file here, in the order of their codes. */
export const languages: readonly Language[] = Object.values(files).sort((a, b) => (a.code < b.code ? -1 : 1));

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findLanguage(tag: string): Language | undefined {
  const code = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === code);
}
