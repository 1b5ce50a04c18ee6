/** The boilerplate of every language, as reading a page needs it. */
import { commonLanguages } from './common.ts';
import type { CommonLanguage, PageLanguage } from './types.ts';

const files = import.meta.glob<PageLanguage>(['./??.ts'], { eager: true, import: 'page' });

export type Boilerplate = CommonLanguage['boilerplate'] & PageLanguage;

/** By the code of the language, in the order of the codes. */
export const boilerplates: ReadonlyMap<string, Boilerplate> = new Map(
  commonLanguages.map(({ code, boilerplate }) => [code, { ...boilerplate, ...(files[`./${code}.ts`] as PageLanguage) }]),
);
