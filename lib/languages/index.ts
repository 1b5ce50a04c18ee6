import { commonLanguages, findCode } from './common.ts';
import type { CommonLanguage, Language, ProseLanguage } from './types.ts';

const files = import.meta.glob<ProseLanguage>(['./??.ts'], { eager: true, import: 'prose' });

const whole = (common: CommonLanguage): Language => ({ ...common, ...(files[`./${common.code}.ts`] as ProseLanguage) });

/** Every language that has a file here, in the order of their codes. */
export const languages: readonly Language[] = commonLanguages.map(whole);

/** The language of a BCP 47 tag ("nl-BE" finds `nl`), undefined where there is no file for it. */
export function findLanguage(tag: string): Language | undefined {
  const code = findCode(tag);
  return languages.find((language) => language.code === code);
}
