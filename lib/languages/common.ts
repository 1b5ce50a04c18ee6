/** The part of every language that is needed everywhere. */
import type { CommonLanguage } from './types.ts';

const files = import.meta.glob<CommonLanguage>(['./??.ts'], { eager: true, import: 'common' });

/** In the order of their codes. */
export const commonLanguages: readonly CommonLanguage[] = Object.values(files);

/** The code of the file for a BCP 47 tag ("nl" for "nl-BE"), undefined where there is none. */
export function findCode(tag: string): string | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return commonLanguages.find(({ code }) => code === primary)?.code;
}
