/** Gives fields that stay inside short names, those of a language first: each is written once per language, and no minifier dares to rename what an object holds. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TYPES = new URL('../../lib/languages/types.ts', import.meta.url);
/** Others have fields of these names too, or it is a word of a text. */
const SHARED = ['keyPoints', 'reported', 'updated'];

/** What sentences, words and blocks are found to be, of which nothing is stored, and no text has such a word. */
const FOUND =
  'isCapital isOpening isJoined isKept isTheme isUnlisted isDangling isSyllabic foundStandfirst repeatedPairs hasArticles likeFirst tellingDense quoteShare prominentSquared everydayProminent';

/** The long ones. */
const fields = [...readFileSync(TYPES, 'utf8').matchAll(/^ +(\w{7,})\??: (?:string|true|\{)/gm)]
  .map(([, name = '']) => name)
  .filter((name) => !SHARED.includes(name))
  .concat(FOUND.split(' '));

export const shorten = (code: string): string =>
  code.replace(new RegExp(`\\b(?:${fields.join('|')})\\b`, 'g'), (name) => `$${fields.indexOf(name).toString(36)}`);

export const shortFields = (): Plugin => ({ name: 'short-fields', apply: 'build', renderChunk: (code) => shorten(code) });
