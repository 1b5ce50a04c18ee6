import type { Language } from './types.ts';

/** Kin first, side by side: what one has of the next is then near enough for the zip to hold it once, which is worth 1 kB. */
const kin = [
  import.meta.glob<Language>(['./{da,nb,sv}.ts'], { eager: true, import: 'language' }),
  import.meta.glob<Language>(['./{de,nl}.ts'], { eager: true, import: 'language' }),
  import.meta.glob<Language>(['./{en,fr}.ts'], { eager: true, import: 'language' }),
  import.meta.glob<Language>(['./{es,it,pt}.ts'], { eager: true, import: 'language' }),
];
const others = import.meta.glob<Language>(['./??.ts', '!./{da,de,en,es,fr,it,nb,nl,pt,sv}.ts'], { eager: true, import: 'language' });

/** Every language that has a file here, in no order that counts. */
export const languages: readonly Language[] = [...kin, others].flatMap((files) => Object.values(files));

/** Norwegian is written in two ways, and many a page calls either just so: one file serves them. */
const WRITTEN_AS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const code = WRITTEN_AS[primary] ?? primary;
  return languages.find((language) => language.code === code);
}
