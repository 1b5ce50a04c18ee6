import type { Language } from './types.ts';

const files = import.meta.glob<Language>(['./??.ts'], { eager: true, import: 'language' });

/** Every language that has a file here, in the order of their codes. */
export const languages: readonly Language[] = Object.values(files);

/** Norwegian is written in two ways, and many a page calls either just so: one file serves them. */
const WRITTEN_AS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const code = WRITTEN_AS[primary] ?? primary;
  return languages.find((language) => language.code === code);
}
